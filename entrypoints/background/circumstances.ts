import { browser } from 'wxt/browser';
import { type PageMemory, pageMemory } from '../../lib/cases/page-memory.ts';
import { rebuild } from '../../lib/cases/rebuild.ts';
import { reconcile } from '../../lib/cases/reconcile.ts';
import { type Database, database } from '../../lib/db/database.ts';
import { unwovenLimit, weave } from '../../lib/db/index/unwoven.ts';
import { noticeLoss } from '../../lib/db/lost-history.ts';
import { causeOf } from '../../lib/diagnostics/cause-of.ts';
import { recordError } from '../../lib/diagnostics/errors.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { createFormat, type Format } from '../../lib/i18n/format.ts';
import { type Language, resolveLanguage } from '../../lib/i18n/language.ts';
import { type WorkerWords, workerWords } from '../../lib/i18n/worker-words.ts';
import type { Model } from '../../lib/listening/model/model.ts';
import { ring } from '../../lib/messaging/doorbell.ts';
import { readSettings } from '../../lib/settings/settings.ts';
import { listeningModel } from './listening-model.ts';

/** What a piece of work in the worker needs to know. Read anew each time: the worker may just have started. */
export interface Circumstances {
  readonly db: Database;
  readonly now: number;
  readonly settings: Settings;
  readonly language: Language;
  readonly words: WorkerWords;
  readonly dateOf: (at: number) => string;
}

export async function circumstances(): Promise<Circumstances> {
  const settings = await readSettings();
  const language = resolveLanguage(settings.language, browser.i18n.getUILanguage());
  const now = Date.now();
  let format: Format | undefined;
  return {
    db: database(),
    now,
    settings,
    language,
    words: workerWords(language),
    // Made when first needed: most pages show no case, and eight formats cost more than judging a post.
    dateOf: (at) => {
      format ??= createFormat(language);
      return format.moment(at, now);
    },
  };
}

/** For judging, which needs the model as well; the alarm's rounds do without. */
export async function listeningCircumstances(): Promise<
  Circumstances & { readonly model: Model; readonly memory: PageMemory }
> {
  const [known, model] = await Promise.all([circumstances(), listeningModel()]);
  return { ...known, model, memory: pageMemory };
}

/** Brings alarm, badge and notifications in step. What fails is noted; the next start tries again. */
export function keepInStep(): Promise<void> {
  return noted('reconcile', async () => {
    const { db, now, words, settings } = await circumstances();
    const { notifications, brands } = settings;
    await reconcile({
      db,
      now,
      words,
      notifications,
      brands,
      brandName: (id) => brandName(brands, id, words),
    });
  });
}

/** As a person who works for several tells them apart; null = there is only this one. */
function brandName(brands: Settings['brands'], brandId: string, words: WorkerWords): string | null {
  const brand = brands.find(({ id }) => id === brandId);
  if (!brand) return words('worker.notification.removedBrand');
  if (brands.length < 2) return null;
  return brand.name || words('worker.notification.unnamedBrand');
}

/**
 * After each committed write: open surfaces ask again, and the one alarm follows. Nobody's answer waits for it: what a
 * worker that dies in between leaves undone, the next start makes good.
 */
export function committed(): Promise<void> {
  next ??= following.then(follow);
  following = next;
  return following;
}

/** What follows the writes so far. */
export const afterCommits = (): Promise<void> => following;

let following: Promise<void> = Promise.resolve();
/** Waits for its turn: writes that come meanwhile are seen by it. */
let next: Promise<void> | undefined;

async function follow(): Promise<void> {
  next = undefined;
  await noted('doorbell', ring);
  await keepWhoWeAre();
  await keepInStep();
  await noted('index', weaveIfMany);
}

/** At each start, and after a write: the first of all gives the database its name. */
export const keepWhoWeAre = (): Promise<void> => noted('loss', () => noticeLoss(database(), Date.now()));

/** At each start and once a day: what an earlier version wrote is made anew, and what waits goes into the index. */
export async function keepIndex(): Promise<void> {
  await noted('rebuild', () => rebuild(database()));
  await noted('index', weaveIfMany);
}

async function weaveIfMany(): Promise<void> {
  const db = database();
  if ((await db.unwoven.count()) > unwovenLimit && !db.isNewerThanCode) await weave(db);
}

/** For work nobody waits for: a failure becomes an entry in the error ring. */
export async function noted(where: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await recordError({ code: await causeOf(error), where, at: Date.now() });
  }
}
