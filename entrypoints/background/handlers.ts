import type { Browser } from 'wxt/browser';
import { addFacts } from '../../lib/cases/add-facts.ts';
import { currentAlarm, dismissAlarm } from '../../lib/cases/alarm.ts';
import {
  correct,
  exportCorrections,
  forgetCorrections,
  listCorrections,
  uncorrect,
  undoCorrection,
} from '../../lib/cases/correct.ts';
import { dismiss, restore } from '../../lib/cases/dismiss.ts';
import { saveDraft } from '../../lib/cases/drafts.ts';
import { earlierSummary } from '../../lib/cases/earlier.ts';
import { closeFollowUp, setFollowUp, snoozeFollowUp } from '../../lib/cases/follow-ups.ts';
import { rememberFollowers, withFollowers } from '../../lib/cases/followers.ts';
import { assessShown, correctionOf, judge } from '../../lib/cases/judge.ts';
import { forgetVoice, learnVoice, listVoice, undoVoiceLesson } from '../../lib/cases/learn-voice.ts';
import { casesKnownAs, openCase } from '../../lib/cases/open-case.ts';
import { recordThread } from '../../lib/cases/record-thread.ts';
import { refuseWhileResting } from '../../lib/cases/resting.ts';
import { retract } from '../../lib/cases/retract.ts';
import { findSeen, forgetSeen, listSeen, setDismissed } from '../../lib/cases/seen.ts';
import type { CommandContext } from '../../lib/cases/transaction.ts';
import { database } from '../../lib/db/database.ts';
import { caseView, draftRow, recentReplies } from '../../lib/db/queries.ts';
import { listHealth, setHealth } from '../../lib/diagnostics/health.ts';
import { postKeys } from '../../lib/domain/post-key.ts';
import { currentBrand, type Settings } from '../../lib/domain/settings.ts';
import { parseShortNumber } from '../../lib/domain/short-number.ts';
import { siteOf } from '../../lib/domain/sites.ts';
import { pageWords } from '../../lib/i18n/page-words.ts';
import { ring } from '../../lib/messaging/doorbell.ts';
import type { Handlers } from '../../lib/messaging/serve.ts';
import { readSettings, writeSettings } from '../../lib/settings/settings.ts';
import { circumstances, committed, listeningCircumstances, noted } from './circumstances.ts';
import { giveHands } from './give-hands.ts';
import { arrive } from './lead-to.ts';
import { relay } from './panel.ts';
import { show } from './show.ts';
import { askPagesAgain } from './tell-pages.ts';

const by = (actor: CommandContext['actor']): CommandContext => ({ db: database(), now: Date.now(), actor });

/** Waits for the write, then wakes everything that shows it. */
async function thenTell<T>(written: Promise<T>): Promise<T> {
  const value = await written;
  await committed();
  return value;
}

/** For commands that answer nothing. */
const done = async (written: Promise<unknown>): Promise<Record<string, never>> => {
  await thenTell(written);
  return {};
};

/** Open surfaces ask again. */
const rung = async (): Promise<Record<string, never>> => {
  await ring();
  return {};
};

/** What listening learned changed: open surfaces ask again, and open pages are judged anew. */
const corrected = async (): Promise<Record<string, never>> => {
  await ring();
  // Nobody waits for tabs that may be asleep.
  void noted('pages', askPagesAgain);
  return {};
};

export const handlers: Handlers = {
  'page.judge': async ({ posts, url }, { tab }) => {
    const now = await listeningCircumstances();
    const { marks, changed, judgeAgain, save } = await judge(now, posts, url);
    // The page waits for its marks, not for these.
    void noted('viewed', save);
    void noted('lead', () => arrive(tab?.id, posts.flatMap(postKeys)));
    if (judgeAgain) void noted('pages', askPagesAgain);
    if (changed) void noted('doorbell', ring);
    return { marks, words: pageWords(now.words, now.language) };
  },
  'page.thread': async (input) => {
    const { settings } = await circumstances();
    const found = await recordThread(by('page'), input, (id) =>
      settings.brands.find((brand) => brand.id === id),
    );
    if (found.recorded > 0) await committed();
    return found;
  },
  'page.authors': async ({ platform, authors }) => {
    const counted = authors.flatMap(({ handle, followers, lang }) => {
      const count = parseShortNumber(followers, lang);
      return count === null ? [] : [{ handle, followers: count }];
    });
    await rememberFollowers(database(), Date.now(), platform, counted);
    return {};
  },
  'page.health': async ({ extractor, state }) => {
    if (await setHealth(extractor, state, Date.now())) await ring();
    return {};
  },
  'page.settings': async (_, sender) => {
    const now = await circumstances();
    const { sites, panelWidth, panelSide } = now.settings;
    return {
      enabled: isEnabled(sites, sender),
      words: pageWords(now.words, now.language),
      panelWidth,
      panelSide,
    };
  },
  'panel.changed': rung,
  'page.hands': async (_, { tab }) => {
    await giveHands(tab?.id);
    return {};
  },
  'panel.resized': async ({ width, side }) => {
    // The page measures in fractions and beyond the limits; the setting does neither.
    const panelWidth = Math.round(Math.min(520, Math.max(340, width)));
    await writeSettings({ panelWidth, panelSide: side });
    return {};
  },
  'panel.relay': async (request, sender) => {
    if (request.type === 'insert') {
      const known = await casesKnownAs(database(), [request.postKey]);
      const ids = known.map(({ id }) => id);
      await refuseWhileResting(database(), ids, Date.now());
    }
    return relay(request, sender);
  },

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

  'case.open': async (input) => {
    const [post = input.post] = await withFollowers(database(), [input.post]);
    const opened = await openCase(by('person'), { ...input, post });
    await forgetSeen(postKeys(post));
    await committed();
    return opened;
  },
  'case.find': ({ keys }) => caseView(keys),
  'case.add': (input) => done(addFacts(by('person'), input)),
  'case.retract': (input) => done(retract(by('person'), input)),
  'case.show': async ({ url, keys }) => {
    await show(url, keys);
    return {};
  },

  'followUp.set': (input) => thenTell(setFollowUp(by('person'), input)),
  'followUp.snooze': (input) => done(snoozeFollowUp(by('person'), input)),
  'followUp.close': (input) => done(closeFollowUp(by('person'), input)),

  'draft.save': (input) => saveDraft(database(), Date.now(), input),
  // Under any key: the site may have given a better id since it was written.
  'draft.get': async ({ postKey, keys = [] }) => {
    const { text = '', at = 0, other = '' } = (await draftRow([postKey, ...keys])) ?? {};
    return { text, at, other };
  },
  'replies.recent': ({ brandId }) => recentReplies(brandId),

  'voice.learn': async (input) => {
    await learnVoice(database(), Date.now(), input);
    return rung();
  },
  'voice.list': ({ brandId }) => listVoice(database(), brandId),
  'voice.undo': async ({ id }) => {
    await undoVoiceLesson(database(), id);
    return rung();
  },
  'voice.forget': async ({ brandId }) => {
    await forgetVoice(database(), brandId);
    return rung();
  },

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
};

/** The page around the sidebar; the sidebar's own where it is a window. */
const shownAt = ({ tab }: Browser.runtime.MessageSender): string => tab?.url ?? '';

function isEnabled(sites: Settings['sites'], sender: Browser.runtime.MessageSender): boolean {
  const site = siteOf(sender.url ?? '');
  return site !== null && sites[site];
}
