import type { Browser } from 'wxt/browser';
import { currentAlarm, dismissAlarm } from '../../../lib/cases/alarm.ts';
import {
  correct,
  exportCorrections,
  forgetCorrections,
  listCorrections,
  uncorrect,
  undoCorrection,
} from '../../../lib/cases/correct.ts';
import { dismiss, restore } from '../../../lib/cases/dismiss.ts';
import { earlierSummary } from '../../../lib/cases/earlier.ts';
import { assessShown, correctionOf } from '../../../lib/cases/judge.ts';
import { findSeen, forgetSeen, listSeen, setDismissed } from '../../../lib/cases/seen.ts';
import { database } from '../../../lib/db/database.ts';
import { listHealth } from '../../../lib/diagnostics/health.ts';
import { currentBrand } from '../../../lib/domain/current-brand.ts';
import { postKeys } from '../../../lib/domain/post-key.ts';
import { ring } from '../../../lib/messaging/doorbell.ts';
import type { Handlers } from '../../../lib/messaging/serve.ts';
import { readSettings } from '../../../lib/settings/settings.ts';
import { listeningCircumstances } from '../circumstances.ts';
import { corrected } from './answers.ts';

export const listeningHandlers = {
  'post.assess': async ({ post }, sender) => {
    const now = await listeningCircumstances();
    const { assessment, earlier, remembered, similar } = await assessShown(now, post, shownAt(sender));
    return {
      assessment,
      said: remembered.verdict,
      corrected: remembered.said,
      similar,
      earlier: earlierSummary(earlier, now.words),
    };
  },
  'post.correct': async ({ commandId, post, said }, sender) => {
    const now = await listeningCircumstances();
    const correction = await correctionOf(now, commandId, post, shownAt(sender), said);
    await correct(now.db, now.now, correction);
    if (said.verdict === 'not-complaint') await forgetSeen(postKeys(post), correction.brandId);
    return corrected();
  },
  'post.uncorrect': async ({ post, parts }) => {
    const { id: brandId } = currentBrand(await readSettings());
    await uncorrect(database(), brandId, postKeys(post), parts);
    return corrected();
  },
  'correction.list': async () => {
    const { db, settings, model } = await listeningCircumstances();
    return listCorrections(db, currentBrand(settings).id, model);
  },
  'correction.undo': async ({ id }) => {
    await undoCorrection(database(), id);
    return corrected();
  },
  'correction.forget': async () => {
    await forgetCorrections(database(), currentBrand(await readSettings()).id);
    return corrected();
  },
  'correction.export': async () => ({
    json: await exportCorrections(database(), currentBrand(await readSettings()).id),
  }),
  'seen.list': async () => listSeen(currentBrand(await readSettings()).id),
  'seen.dismiss': async ({ postKey }) => {
    const { id: brandId } = currentBrand(await readSettings());
    const seen = await findSeen(postKey, brandId);
    const keys = seen ? postKeys(seen.post) : [postKey];
    await dismiss(database(), Date.now(), brandId, keys);
    await setDismissed(keys, brandId, true);
    await ring();
    return {};
  },
  'seen.restore': async ({ keys }) => {
    const { id: brandId } = currentBrand(await readSettings());
    await restore(database(), brandId, keys);
    await setDismissed(keys, brandId, false);
    return corrected();
  },
  'alarm.current': async () => currentAlarm(currentBrand(await readSettings()).id, Date.now()),
  'alarm.dismiss': async () => {
    await dismissAlarm(currentBrand(await readSettings()).id, Date.now());
    await ring();
    return {};
  },
  'health.list': listHealth,
} satisfies Partial<Handlers>;

/** The page around the sidebar; the sidebar's own where it is a window. */
const shownAt = ({ tab }: Browser.runtime.MessageSender): string => tab?.url ?? '';
