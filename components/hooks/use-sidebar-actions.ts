import { useMemo, useRef } from 'react';
import type { CaseFact } from '../../lib/domain/case-fact.ts';
import { postKey } from '../../lib/domain/post-key.ts';
import { isResting } from '../../lib/reminders/rest.ts';
import { blockingOf, guarded, type Way } from '../sidebar/leaving.ts';
import type { GoingOn, News, SidebarActions } from '../sidebar/sidebar-state.ts';
import { policySlot } from './answers.ts';
import { authorActions } from './author-actions.ts';
import { copyText } from './copy-text.ts';
import { followingActions } from './following-actions.ts';
import { judgingActions } from './judging-actions.ts';
import type { SidebarStore } from './sidebar-store.ts';
import {
  createTools,
  learn,
  type Now,
  type SidebarTools,
  type Surroundings,
  type Visit,
} from './sidebar-tools.ts';
import { storyActions } from './story-actions.ts';
import { useWords } from './use-words.tsx';

/** Everything the person can do in the sidebar, as messages to the worker and words on the screen. */
export function useSidebarActions(surroundings: Surroundings): SidebarActions {
  const { t, format, language } = useWords();
  const now = useRef({ ...surroundings, t, format, language });
  now.current = { ...surroundings, t, format, language };
  return useMemo(() => createActions(() => now.current), []);
}

function createActions(current: () => Now): SidebarActions {
  const tools = createTools(current);
  return {
    ...moving(current),
    ...heeding(current, tools),
    ...judgingActions(current, tools),
    ...lettingGo(current, tools),
    ...writing(current, tools),
    ...followingActions(current, tools),
    person: authorActions(current, tools),
    story: storyActions(current, tools),
  };
}

type Moving = 'go' | 'close' | 'retry' | 'retryEngine' | 'reveal' | 'openStep';

function moving(current: () => Now): Pick<SidebarActions, Moving> {
  return {
    go: (by) =>
      void current()
        .panel.ask({ type: 'go', by })
        .then(() => current().renew()),
    close: () => void current().panel.ask({ type: 'close' }),
    retry: () => void current().renew(),
    retryEngine: () => current().retryEngine(),
    reveal: () => {
      const { view, panel } = current();
      if (view) void panel.ask({ type: 'reveal', postKey: postKey(view.post) });
    },
    openStep: (step) => current().store.setState({ step }),
  };
}

type Heeding = 'skipStep' | 'dismissWhoReads';

function heeding(current: () => Now, tools: SidebarTools): Pick<SidebarActions, Heeding> {
  return {
    skipStep: (step) => {
      const { store, view } = current();
      const { skippedSteps } = store.getState();
      if (skippedSteps.includes(step)) return;
      store.setState({ skippedSteps: [...skippedSteps, step] });
      const id = view?.caseView?.record.id;
      if (id) void tools.addFacts(id, [{ type: 'step-skipped', step }]);
    },
    dismissWhoReads: () => current().dismissWhoReads(),
  };
}

type LettingGo = 'insert' | 'cancelInsert' | 'copyDraft';

/** Both ways out for the draft, and what was said on the way. */
function lettingGo(current: () => Now, tools: SidebarTools): Pick<SidebarActions, LettingGo> {
  const { begin, isShown, set, settle, refresh, addFacts, caseId, learnVoice } = tools;

  const mayLeave = ({ view, work }: Visit): boolean =>
    work.draft.trim() !== '' && !isResting(view.caseView?.followUps ?? [], Date.now());

  const copy = (visit: Visit, news: News, failed: News, notes: readonly CaseFact[]) => {
    const copied = copyText(visit.work.draft);
    set(visit, { news: copied ? news : failed, handedOver: copied });
    if (copied && notes.length > 0) void record(visit, notes);
  };

  const fallBack = (
    visit: Visit,
    outcome: 'no-composer' | 'refused' | 'wrong-box' | 'no-page',
    goingOn: GoingOn,
  ) => {
    // Whoever has moved on is doing something else with the clipboard.
    if (isShown(visit)) copy(visit, outcome, 'not-copied', notesOf('copy', visit, goingOn));
  };

  const insert: SidebarActions['insert'] = async (how, said) => {
    const visit = begin();
    if (!visit || visit.work.inserting || !mayLeave(visit)) return;
    const { draft } = visit.work;
    const goingOn = { ...visit.work.goingOn, ...said };
    const notes = notesOf('insert', visit, goingOn);
    const { reply, panel } = current();
    const key = postKey(visit.view.post);
    if (!panel.hasBox) {
      // Copied first: the page that opens takes the focus, and with it the clipboard.
      copy(visit, 'on-its-page', 'not-copied', notesOf('copy', visit, goingOn));
      return void panel.ask({ type: 'reveal', postKey: key });
    }
    set(visit, { inserting: true, askAboutDraft: false, news: null, goingOn });
    const answer = await panel.ask({ type: 'insert', postKey: key, text: draft, how });
    set(visit, { inserting: false });
    // Parked meanwhile, in another tab: it goes nowhere, and this tab hears of it.
    if (!answer.ok && answer.code === 'resting') {
      settle(answer);
      return void refresh(visit);
    }
    if (!answer.ok || answer.value.type !== 'insert') return fallBack(visit, 'no-page', goingOn);
    const { outcome } = answer.value;
    if (outcome === 'has-draft') return set(visit, { askAboutDraft: true });
    if (outcome !== 'inserted') return fallBack(visit, outcome, goingOn);
    // From here the site's box holds the words, not the clipboard.
    set(visit, { news: 'inserted', writing: false, handedOver: false });
    learnVoice(visit, reply, draft);
    await record(visit, [{ type: 'inserted', text: draft }, ...notes]);
  };

  const record = async (visit: Visit, facts: readonly CaseFact[]) => {
    const id = await caseId(visit);
    if (!id) return;
    const done = await addFacts(id, facts);
    set(visit, { goingOn: {} });
    if (done) void refresh(visit);
  };

  /** What the case keeps of how the words came past what held them. */
  const notesOf = (way: Way, { work }: Visit, { reason, readBy }: GoingOn): readonly CaseFact[] => {
    const { reply, t } = current();
    const read = readBy === undefined ? [] : [readBefore(work.draft, readBy)];
    if (reason === undefined || !reply) return read;
    const { findings, hostile } = guarded(reply);
    const blocking = blockingOf(findings);
    const rules = (blocking.length > 0 ? blocking : hostile).map(({ rule }) => rule).join(', ');
    return [{ type: 'noted', text: t(`sidebar.blockDialog.note.${way}`, { rules, reason }) }, ...read];
  };

  return {
    insert: (how, said) => void insert(how, said),
    cancelInsert: () => current().store.setState({ askAboutDraft: false, goingOn: {} }),
    copyDraft: (said = {}) => {
      const visit = begin();
      if (visit && mayLeave(visit)) copy(visit, 'copied', 'copy-failed', notesOf('copy', visit, said));
    },
  };
}

/** Read by somebody, by the person's own word: no answer of hers stands behind it. */
const readBefore = (text: string, reader: string): CaseFact => ({
  type: 'reviewed',
  reader,
  verdict: 'approved',
  how: 'said',
  requestId: null,
  text,
  remarks: [],
});

type Writing = 'choose' | 'edit' | 'dismissHint' | 'answer' | 'usePolicy' | 'skip' | 'copy' | 'keepWriting';

function writing(current: () => Now, { addFacts }: SidebarTools): Pick<SidebarActions, Writing> {
  const set = (change: Partial<SidebarStore>) => current().store.setState(change);
  const answer: SidebarActions['answer'] = (slot, text) => {
    const { store, view } = current();
    set({ known: { ...store.getState().known, [slot]: text } });
    const id = view?.caseView?.record.id;
    if (id) void addFacts(id, [learn(slot, text)]);
  };
  return {
    choose: (strategy) => {
      const chosen = current().reply?.suggestions?.suggestions.find((each) => each.strategy === strategy);
      if (chosen) set({ chosen, draft: chosen.text, rephrased: false, news: null });
    },
    edit: (draft, rephrased = current().store.getState().rephrased) => {
      const { store, hints } = current();
      hints.edited(store.getState().draft, draft);
      set({ draft, rephrased, news: null });
    },
    dismissHint: () => current().hints.dismiss(),
    answer,
    usePolicy: ({ id, fact }) => answer(policySlot(id), fact),
    skip: (slot) => set({ skipped: [...current().store.getState().skipped, slot] }),
    copy: (text) => set({ news: copyText(text) ? 'copied' : 'copy-failed' }),
    keepWriting: () => set({ writing: true, handedOver: false, news: null }),
  };
}
