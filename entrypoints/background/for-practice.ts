import { addFacts } from '../../lib/cases/add-facts.ts';
import { besideCase } from '../../lib/cases/beside.ts';
import { correct, uncorrect } from '../../lib/cases/correct.ts';
import { dismiss, restore } from '../../lib/cases/dismiss.ts';
import { saveDraft } from '../../lib/cases/drafts.ts';
import { earlierSummary } from '../../lib/cases/earlier.ts';
import { closeCase, endCase, reopenCase, turnPage } from '../../lib/cases/end-case.ts';
import { endFixing, startFixing } from '../../lib/cases/fixing.ts';
import { closeFollowUp, setFollowUp, snoozeFollowUp } from '../../lib/cases/follow-ups.ts';
import { giveGesture } from '../../lib/cases/gestures.ts';
import { joinCases } from '../../lib/cases/join-cases.ts';
import { assessShown, correctionOf, judge } from '../../lib/cases/judge.ts';
import { learnVoice, listVoice } from '../../lib/cases/learn-voice.ts';
import { casesKnownAs, openCase } from '../../lib/cases/open-case.ts';
import { forgetfulMemory } from '../../lib/cases/page-memory.ts';
import {
  callSupporter,
  joinPeople,
  noSupporter,
  notePerson,
  retractPerson,
  thankPerson,
} from '../../lib/cases/person-commands.ts';
import { makePromise, setSolution, settlePromise } from '../../lib/cases/promises.ts';
import { recordThread } from '../../lib/cases/record-thread.ts';
import { refuseWhileResting } from '../../lib/cases/resting.ts';
import { retract } from '../../lib/cases/retract.ts';
import type { CommandContext } from '../../lib/cases/transaction.ts';
import { Database } from '../../lib/db/database.ts';
import { personView } from '../../lib/db/people.ts';
import { caseView, draftRow, recentReplies } from '../../lib/db/queries/cases.ts';
import { authorKey } from '../../lib/domain/author-key.ts';
import { postKeys } from '../../lib/domain/post-key.ts';
import { pageWords } from '../../lib/i18n/page-words.ts';
import { ring } from '../../lib/messaging/doorbell.ts';
import { sendToPanel } from '../../lib/messaging/panel.ts';
import type { PracticeHandlers } from '../../lib/messaging/serve.ts';
import { practiceBrand } from '../../lib/practice/practice-brand.ts';
import { forPractice } from '../../lib/practice/practice-settings.ts';
import { listeningCircumstances, noted } from './circumstances.ts';
import { relay } from './panel.ts';

/**
 * Answers the practice page and its sidebar. The same commands as for the networks' pages, on another database, for
 * an invented brand, and without what would tell of it: no alarm, badge or notification, no list of what was seen,
 * no counts. A table of its own rather than a flag: whatever is written here cannot reach the person's cases.
 */
let practised: Database | undefined;
const memory = forgetfulMemory();
const brandId = practiceBrand.id;

function db(): Database {
  practised ??= new Database('sosiego-practice');
  return practised;
}

const by = (actor: CommandContext['actor']): CommandContext => ({ db: db(), now: Date.now(), actor });

async function practising() {
  const known = await listeningCircumstances();
  return { ...known, db: db(), memory, settings: forPractice(known.settings) };
}

/** Waits for the write; the sidebar beside it asks again. */
async function thenRing<T>(written: Promise<T>): Promise<T> {
  const value = await written;
  await ring();
  return value;
}

const done = async (written: Promise<unknown>): Promise<Record<string, never>> => {
  await thenRing(written);
  return {};
};

const nothing = async (): Promise<Record<string, never>> => ({});

/** What listening learned changed: the page is judged anew. */
async function corrected(
  written: Promise<unknown>,
  tabId: number | undefined,
): Promise<Record<string, never>> {
  await thenRing(written);
  if (tabId !== undefined) void noted('practice', () => sendToPanel(tabId, { type: 'settings' }));
  return {};
}

export const practiceHandlers: PracticeHandlers = {
  'page.judge': async ({ posts, url }) => {
    const now = await practising();
    const { marks } = await judge(now, posts, url);
    return { marks, words: pageWords(now.words, now.language) };
  },
  'page.thread': async (input) => {
    const found = await recordThread(by('page'), input, (id) => (id === brandId ? practiceBrand : undefined));
    if (found.recorded > 0) await ring();
    return found;
  },
  'page.authors': nothing,
  'page.health': nothing,
  'page.settings': async () => {
    const { words, language, settings } = await practising();
    const { panelWidth, panelSide } = settings;
    return { enabled: true, words: pageWords(words, language), panelWidth, panelSide };
  },
  'panel.changed': () => done(nothing()),
  'panel.resized': nothing,
  'panel.relay': async (request, sender) => {
    if (request.type === 'insert') {
      const known = await casesKnownAs(db(), [request.postKey]);
      await refuseWhileResting(
        db(),
        known.map(({ id }) => id),
        Date.now(),
      );
    }
    return relay(request, sender);
  },

  'post.assess': async ({ post }, { url = '' }) => {
    const now = await practising();
    const { assessment, earlier, remembered, similar } = await assessShown(now, post, url);
    const { verdict: said, said: corrected } = remembered;
    return { assessment, said, corrected, similar, earlier: earlierSummary(earlier, now.words) };
  },
  'post.correct': async ({ commandId, post, said }, { tab, url = '' }) => {
    const now = await practising();
    const correction = await correctionOf(now, commandId, post, url, said);
    return corrected(correct(now.db, now.now, correction), tab?.id);
  },
  'post.uncorrect': ({ post, parts }, { tab }) =>
    corrected(uncorrect(db(), brandId, postKeys(post), parts), tab?.id),

  'case.open': (input) => thenRing(openCase(by('person'), input)),
  'case.find': ({ keys }) => caseView(keys, db()),
  'case.add': (input) => done(addFacts(by('person'), input)),
  'case.retract': (input) => done(retract(by('person'), input)),
  'case.join': (input) => done(joinCases(by('person'), input)),
  'case.beside': ({ caseId }) => besideCase(db(), caseId),

  'case.solution': (input) => done(setSolution(by('person'), input)),
  'case.close': (input) => done(closeCase(by('person'), input)),
  'case.end': (input) => done(endCase(by('person'), input)),
  'case.reopen': (input) => done(reopenCase(by('person'), input)),
  'case.turnPage': (input) => done(turnPage(by('person'), input)),
  'case.promise': (input) => done(makePromise(by('person'), input)),
  'promise.settle': (input) => done(settlePromise(by('person'), input)),
  // Nobody's money is spent here.
  'case.gesture': (input) => done(giveGesture(by('person'), input, () => undefined)),
  'gesture.budget': async () => ({ single: null, window: null }),
  'case.fixing': (input) => done(startFixing(by('person'), input)),
  'case.fixed': (input) => done(endFixing(by('person'), input)),

  'followUp.set': (input) => thenRing(setFollowUp(by('person'), input)),
  'followUp.snooze': (input) => done(snoozeFollowUp(by('person'), input)),
  'followUp.close': (input) => done(closeFollowUp(by('person'), input)),

  // One page, one tab: nobody else practises on it.
  'draft.presence': async () => ({ elsewhere: false }),
  'draft.save': (input) => saveDraft(db(), Date.now(), input),
  'draft.get': async ({ postKey, keys = [] }) => {
    const { text = '', at = 0, other = '' } = (await draftRow([postKey, ...keys], db())) ?? {};
    return { text, at, other };
  },
  'replies.recent': (input) => recentReplies(input.brandId, undefined, db()),

  'voice.learn': (input) => done(learnVoice(db(), Date.now(), input)),
  'voice.list': (input) => listVoice(db(), input.brandId),

  'seen.dismiss': ({ postKey }) => done(dismiss(db(), Date.now(), brandId, [postKey])),
  'seen.restore': ({ keys }, { tab }) => corrected(restore(db(), brandId, keys), tab?.id),
  'alarm.current': async () => null,
  'alarm.dismiss': nothing,
  'health.list': async () => [],

  'person.find': ({ who, keys }) =>
    personView('key' in who ? who.key : authorKey(who.platform, who.author), { except: keys, brandId }, db()),
  'person.join': (input, { tab }) => corrected(joinPeople(by('person'), input), tab?.id),
  'person.retract': (input, { tab }) => corrected(retractPerson(by('person'), input), tab?.id),
  'person.note': (input) => done(notePerson(by('person'), input)),
  'person.supporter': (input) => done(callSupporter(by('person'), input)),
  'person.thanked': (input) => done(thankPerson(by('person'), input)),
  'person.notSupporter': (input) => done(noSupporter(by('person'), input)),

  'practice.restart': async (_, { tab }) => {
    await practised?.delete();
    practised = undefined;
    memory.forget();
    return corrected(nothing(), tab?.id);
  },
};
