import type { Database } from '../db/database.ts';
import { accountsOf, casesOfAuthors } from '../db/people.ts';
import type { CaseRow } from '../db/rows.ts';
import type { Assessment } from '../domain/assessment.ts';
import { authorKey } from '../domain/author-key.ts';
import type { Brand } from '../domain/brand.ts';
import type { Said } from '../domain/correction.ts';
import { currentBrand } from '../domain/current-brand.ts';
import type { Mark } from '../domain/mark.ts';
import type { Post } from '../domain/post.ts';
import { postKeys } from '../domain/post-key.ts';
import type { Settings } from '../domain/settings.ts';
import type { WorkerWords } from '../i18n/worker-words.ts';
import type { Taught } from '../listening/assess.ts';
import { type Around, assessPost } from '../listening/assess-post.ts';
import { isOurs } from '../listening/attribution.ts';
import { lessonOf } from '../listening/lesson.ts';
import type { Model } from '../listening/model/model.ts';
import { adjustmentFor } from './adjust.ts';
import { type Correction, correctionsFor, type Remembered } from './correct.ts';
import { assessedMark, caseMark, noMark } from './marks.ts';
import { isNamed } from './named-brand.ts';
import {
  CAMPAIGN_AUTHORS,
  type Campaign,
  campaignAbout,
  countViewed,
  noticeCopies,
  renewAlarm,
  similarOf,
} from './notice.ts';
import type { PageMemory } from './page-memory.ts';
import { type BrandMemory, brandMemory } from './viewed-memory.ts';

export interface JudgeContext {
  readonly db: Database;
  readonly memory: PageMemory;
  readonly model: Model;
  readonly now: number;
  readonly settings: Settings;
  readonly words: WorkerWords;
  /** How a date is said in the interface's language. */
  readonly dateOf: (at: number) => string;
}

export interface Judged {
  /** One for each post, in their order. */
  readonly marks: readonly Mark[];
  /** What open surfaces show changed. */
  readonly changed: boolean;
  /** Posts that were judged before would be judged otherwise now: they are copies. */
  readonly judgeAgain: boolean;
  /** Keeps what was counted; nobody who waits for the marks has to wait for it. */
  readonly save: () => Promise<void>;
}

/** Marks posts; complaints that nobody has handled are remembered in memory, and all about the brand are counted. */
export async function judge(context: JudgeContext, shown: readonly Post[], url: string): Promise<Judged> {
  const { db, memory, now, settings } = context;
  const brand = currentBrand(settings);
  const [posts, cases, earlier, remembered, adjustment, viewed] = await Promise.all([
    memory.withFollowers(db, shown),
    casesByKey(db, shown),
    earlierCases(db, brand.id, shown),
    correctionsFor(db, brand.id, shown),
    adjustmentFor(db, brand.id, context.model),
    memory.viewed(),
  ]);
  const assessed = (post: Post, campaign?: Campaign) =>
    freshAssessment(context, post, earlier.get(authorOf(post))?.length ?? 0, {
      url,
      taught: { adjustment, said: remembered(post).said },
      similar: campaign && similarOf(campaign),
    });
  const heard = posts.map((post): Heard => {
    const known = postKeys(post)
      .map((key) => cases.get(key))
      .find((row) => row !== undefined);
    return { post, known, assessment: known ? null : assessed(post) };
  });
  const noticed = noticeAll(brandMemory(viewed, brand.id, now), heard, remembered, brand, now);
  const judged = heard.map(({ post, known, assessment }) => {
    if (known) return { post, mark: caseMark(post, known, context.words, context.dateOf) };
    const campaign = noticed.by.get(post);
    const told = assessment && campaign ? assessed(post, campaign) : assessment;
    const mark = freshMark(context, post, told, remembered(post).verdict);
    return { post, mark: campaign ? copyMark(context, mark, campaign) : mark };
  });
  const seenChanged = await memory.rememberSeen(judged, brand.id, now);
  return {
    marks: judged.map(({ mark }) => mark),
    changed: seenChanged || noticed.alarmChanged,
    judgeAgain: noticed.judgeAgain,
    save: async () => {
      await memory.save({ seen: seenChanged, viewed: noticed.changed });
    },
  };
}

interface Heard {
  readonly post: Post;
  readonly known: CaseRow | undefined;
  /** null = it has a case, or is no customer's. */
  readonly assessment: Assessment | null;
}

/** Counts what is about the brand, and looks for copies among its complaints. */
function noticeAll(
  mine: BrandMemory,
  heard: readonly Heard[],
  remembered: (post: Post) => Remembered,
  brand: Brand,
  now: number,
) {
  const named = isNamed(brand);
  const noticed = heard.flatMap(({ post, known, assessment }) => {
    const found = known && known.brandId === brand.id ? known.assessment : assessment;
    if (!found) return [];
    const spoken = remembered(post).verdict;
    const complaint = spoken === 'complaint' || (spoken !== 'not-complaint' && found.verdict === 'complaint');
    return [{ post, aboutUs: named && (known !== undefined || found.aboutUs), complaint }];
  });
  const complaints = noticed.filter(({ complaint, aboutUs }) => complaint && (aboutUs || !named));
  const counted = countViewed(mine, noticed, now);
  const { by, judgeAgain, changed } = noticeCopies(
    mine,
    complaints.map(({ post }) => post),
    brand,
    now,
  );
  const alarmChanged = named && (counted || changed) && renewAlarm(mine, by, now);
  return { by, judgeAgain, alarmChanged, changed: counted || changed || alarmChanged };
}

/** null = ours or an advertisement: neither complains to us. */
function freshAssessment(
  { model, settings, now }: JudgeContext,
  post: Post,
  earlierCount: number,
  around: Around,
): Assessment | null {
  const brand = currentBrand(settings);
  if (post.promoted || isOurs(post.author, brand)) return null;
  return assessPost(model, post, namedOrNone(brand), now, earlierCount, around);
}

/** An attack says that it is organised, where that is what made it one. */
function copyMark({ words }: JudgeContext, mark: Mark, { similar }: Campaign): Mark {
  if (mark.tone !== 'attack' || similar.authors < CAMPAIGN_AUTHORS) return mark;
  const reason = words('worker.mark.copies', { count: similar.authors, reason: mark.reason });
  return { ...mark, reason };
}

function freshMark(
  { settings, words }: JudgeContext,
  post: Post,
  assessment: Assessment | null,
  said: Remembered['verdict'],
): Mark {
  if (!assessment) return noMark(post);
  const brand = currentBrand(settings);
  const wanted = settings.marks === 'all' || !isNamed(brand) || assessment.aboutUs || said === 'complaint';
  return wanted ? assessedMark(post, assessment, said, words) : noMark(post, '', assessment.priority);
}

/** An assessment for the sidebar, with how often this author has been a case before, and what was said of it. */
export async function assessShown(
  { db, memory, model, now, settings }: Pick<JudgeContext, 'db' | 'memory' | 'model' | 'now' | 'settings'>,
  shown: Post,
  url: string,
): Promise<{
  readonly assessment: Assessment;
  readonly earlier: readonly CaseRow[];
  readonly remembered: Remembered;
  /** What the model says without the person's corrections. */
  readonly heard: Assessment;
  /** Authors with nearly this text within an hour, its own among them; 0 = it is no copy. */
  readonly similar: number;
}> {
  const [post = shown] = await memory.withFollowers(db, [shown]);
  const brand = currentBrand(settings);
  const earlier = (await earlierCases(db, brand.id, [post])).get(authorOf(post)) ?? [];
  const remembered = (await correctionsFor(db, brand.id, [post]))(post);
  const adjustment = await adjustmentFor(db, brand.id, model);
  const mine = brandMemory(await memory.viewed(), brand.id, now);
  const similar = similarOf(campaignAbout(mine, post, brand, now));
  const listen = (taught?: Taught) =>
    assessPost(model, post, namedOrNone(brand), now, earlier.length, {
      url,
      similar,
      ...(taught && { taught }),
    });
  return {
    assessment: listen({ adjustment, said: remembered.said }),
    heard: listen(),
    earlier,
    remembered,
    similar: similar?.authors ?? 0,
  };
}

/** What is kept when a person corrects this post. */
export async function correctionOf(
  context: Pick<JudgeContext, 'db' | 'memory' | 'model' | 'now' | 'settings'>,
  id: string,
  post: Post,
  url: string,
  said: Said,
): Promise<Correction> {
  const brand = currentBrand(context.settings);
  const { heard } = await assessShown(context, post, url);
  const kinds = [...new Set(heard.signals.map(({ kind }) => kind))];
  const lesson = lessonOf(context.model, post, namedOrNone(brand), heard, said);
  return { id, brandId: brand.id, keys: postKeys(post), kinds, ...lesson };
}

const authorOf = ({ platform, author }: Post) => authorKey(platform, author);
const namedOrNone = (brand: Brand) => (isNamed(brand) ? brand : undefined);

async function casesByKey(db: Database, posts: readonly Post[]): Promise<ReadonlyMap<string, CaseRow>> {
  const rows = await db.cases.where('aliases').anyOf(posts.flatMap(postKeys)).distinct().toArray();
  return new Map(rows.flatMap((row) => row.aliases.map((alias) => [alias, row] as const)));
}

/** The brand's cases of these authors, under any of their accounts, other than the ones about these posts, the latest first. */
async function earlierCases(
  db: Database,
  brandId: string,
  posts: readonly Post[],
): Promise<ReadonlyMap<string, readonly CaseRow[]>> {
  const authors = [...new Set(posts.map(authorOf))].filter((key) => key !== '');
  const accounts = await accountsOf(db, authors);
  const rows = await casesOfAuthors(db, [...new Set([...accounts.values()].flat())]);
  const keys = new Set<string>(posts.flatMap(postKeys));
  const others = rows
    .filter((row) => row.brandId === brandId && !row.aliases.some((alias) => keys.has(alias)))
    .sort((a, b) => b.touchedAt - a.touchedAt);
  const byAccount = new Map<string, CaseRow[]>();
  for (const row of others)
    for (const key of [row.authorKey, ...(row.otherAuthors ?? [])])
      byAccount.set(key, [...(byAccount.get(key) ?? []), row]);
  return new Map(
    [...accounts].map(([author, all]) => [
      author,
      all.length === 1
        ? (byAccount.get(author) ?? [])
        : others.filter((row) => all.some((key) => byAccount.get(key)?.includes(row))),
    ]),
  );
}
