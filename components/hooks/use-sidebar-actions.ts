import { useMemo, useRef } from 'react';
import type { CaseFact } from '../../lib/domain/case.ts';
import { postKey } from '../../lib/domain/post-key.ts';
import { ask } from '../../lib/messaging/ask.ts';
import type { Corrections, ReplyView, SidebarActions } from '../sidebar/sidebar-state.ts';
import { copyText } from './copy-text.ts';
import { followingActions } from './following-actions.ts';
import { type Done, sendCommand } from './send-command.ts';
import type { SidebarStore } from './sidebar-store.ts';
import {
  createTools,
  learn,
  type Now,
  type SidebarTools,
  type Surroundings,
  type Visit,
} from './sidebar-tools.ts';
import { useWords } from './use-words.tsx';

/** Everything the person can do in the sidebar, as messages to the worker and words on the screen. */
export function useSidebarActions(surroundings: Surroundings): SidebarActions {
  const { t, format } = useWords();
  const now = useRef({ ...surroundings, t, format });
  now.current = { ...surroundings, t, format };
  return useMemo(() => createActions(() => now.current), []);
}

function createActions(current: () => Now): SidebarActions {
  const tools = createTools(current);
  return {
    ...moving(current),
    ...judging(current, tools),
    ...inserting(current, tools),
    ...writing(current, tools),
    ...followingActions(current, tools),
  };
}

type Moving = 'go' | 'close' | 'retry' | 'retryEngine' | 'reveal' | 'openStep';

function moving(current: () => Now): Pick<SidebarActions, Moving> {
  return {
    go: (by) => void ask('panel.relay', { type: 'go', by }).then(() => current().renew()),
    close: () => void ask('panel.relay', { type: 'close' }),
    retry: () => void current().renew(),
    retryEngine: () => current().retryEngine(),
    reveal: () => {
      const { view } = current();
      if (view) void ask('panel.relay', { type: 'reveal', postKey: postKey(view.post) });
    },
    openStep: (step) => current().store.setState({ step }),
  };
}

type Judging = 'logCase' | 'correct' | 'correctVerdict' | 'takeBack';

function judging(current: () => Now, tools: SidebarTools): Pick<SidebarActions, Judging> {
  const { begin, set, settle, say, refresh, retract } = tools;
  const logCase = async () => {
    const visit = begin();
    if (!visit || visit.work.logging || visit.view.caseView) return;
    set(visit, { logging: true });
    await tools.logCase(visit);
    set(visit, { logging: false });
  };

  /** On the screen at once; in the case, where there is one. */
  const correctIn = async (visit: Visit, corrections: Corrections): Promise<Done<'case.add'> | null> => {
    set(visit, { corrections: { ...current().store.getState().corrections, ...corrections } });
    const id = visit.view.caseView?.record.id;
    if (!id) return null;
    const done = await tools.addFacts(id, [{ type: 'corrected', ...corrections }]);
    if (done) void refresh(visit);
    return done;
  };

  const correctVerdict = async (verdict: 'complaint' | 'not-complaint') => {
    const visit = begin();
    if (!visit) return;
    const inCase = correctIn(visit, { verdict });
    if (!settle(await sendCommand('post.correct', { post: visit.view.post, verdict }))) return;
    const added = await inCase;
    say('corrected', current().t('sidebar.listen.corrected'), () => void undoVerdict(visit, added));
    void refresh(visit);
  };

  /** As it was before the click: what had been said then counts again. */
  const undoVerdict = async (visit: Visit, added: Done<'case.add'> | null) => {
    const { post, said, caseView } = visit.view;
    const undone =
      said === 'complaint' || said === 'not-complaint'
        ? await sendCommand('post.correct', { post, verdict: said })
        : await sendCommand('post.uncorrect', { post });
    if (!settle<unknown>(undone)) return;
    forgetVerdict(visit);
    if (caseView && added) await retract(visit, caseView.record.id, added.commandId);
    void refresh(visit);
  };

  /** Later, on the post itself. A case says what it is judged to be from now on; its history stays. */
  const takeBack = async () => {
    const visit = begin();
    if (!visit) return;
    const { post, caseView, assessment } = visit.view;
    if (!settle(await sendCommand('post.uncorrect', { post }))) return;
    forgetVerdict(visit);
    if (caseView && caseView.record.verdict !== assessment.verdict)
      await tools.addFacts(caseView.record.id, [{ type: 'corrected', verdict: assessment.verdict }]);
    say('corrected', current().t('sidebar.listen.takenBack'));
    void refresh(visit);
  };

  const forgetVerdict = (visit: Visit) => {
    const { verdict: _, ...others } = current().store.getState().corrections;
    set(visit, { corrections: others });
  };

  return {
    logCase: () => void logCase(),
    correct: (corrections) => {
      const visit = begin();
      if (visit) void correctIn(visit, corrections);
    },
    correctVerdict: (verdict) => void correctVerdict(verdict),
    takeBack: () => void takeBack(),
  };
}

type Inserting = 'insert' | 'cancelInsert';

function inserting(current: () => Now, tools: SidebarTools): Pick<SidebarActions, Inserting> {
  const { begin, isShown, set, refresh, addFacts, caseId } = tools;

  const fallBack = (visit: Visit, outcome: 'no-composer' | 'refused' | 'wrong-box' | 'no-page') => {
    // Whoever has moved on is doing something else with the clipboard.
    if (!isShown(visit)) return;
    const copied = copyText(visit.work.draft);
    set(visit, { news: copied ? outcome : 'not-copied', handedOver: copied });
  };

  const insert: SidebarActions['insert'] = async (how, given) => {
    const visit = begin();
    if (!visit) return;
    const { draft, inserting } = visit.work;
    if (inserting || !draft.trim()) return;
    const reason = given ?? visit.work.reason;
    const { reply } = current();
    set(visit, { inserting: true, askAboutDraft: false, news: null, reason });
    const key = postKey(visit.view.post);
    const answer = await ask('panel.relay', { type: 'insert', postKey: key, text: draft, how });
    set(visit, { inserting: false });
    if (!answer.ok || answer.value.type !== 'insert') return fallBack(visit, 'no-page');
    const { outcome } = answer.value;
    if (outcome === 'has-draft') return set(visit, { askAboutDraft: true });
    if (outcome !== 'inserted') return fallBack(visit, outcome);
    // From here the site's box holds the words, not the clipboard.
    set(visit, { news: 'inserted', writing: false, handedOver: false });
    await record(visit, overruled(reply, reason));
  };

  const record = async (visit: Visit, note: readonly CaseFact[]) => {
    const id = await caseId(visit);
    if (!id) return;
    const done = await addFacts(id, [{ type: 'inserted', text: visit.work.draft }, ...note]);
    set(visit, { reason: null });
    if (done) void refresh(visit);
  };

  const overruled = (reply: ReplyView | null, reason: string | null): readonly CaseFact[] => {
    if (!reason) return [];
    const blocking = (reply?.findings ?? []).filter(({ severity }) => severity === 'block');
    const rules = blocking.map(({ rule }) => rule).join(', ');
    return [{ type: 'noted', text: current().t('sidebar.blockDialog.note', { rules, reason }) }];
  };

  return {
    insert: (how, reason) => void insert(how, reason),
    cancelInsert: () => current().store.setState({ askAboutDraft: false, reason: null }),
  };
}

type Writing = 'choose' | 'edit' | 'answer' | 'skip' | 'copy' | 'keepWriting';

function writing(current: () => Now, { addFacts }: SidebarTools): Pick<SidebarActions, Writing> {
  const set = (change: Partial<SidebarStore>) => current().store.setState(change);
  return {
    choose: (strategy) => {
      const chosen = current().reply?.suggestions?.suggestions.find((each) => each.strategy === strategy);
      if (chosen) set({ chosen, draft: chosen.text, news: null });
    },
    edit: (draft) => set({ draft, news: null }),
    answer: (slot, text) => {
      const { store, view } = current();
      set({ known: { ...store.getState().known, [slot]: text } });
      const id = view?.caseView?.record.id;
      if (id) void addFacts(id, [learn(slot, text)]);
    },
    skip: (slot) => set({ skipped: [...current().store.getState().skipped, slot] }),
    copy: (text) => {
      const copied = copyText(text);
      const isDraft = text === current().store.getState().draft;
      set({ news: copied ? 'copied' : 'copy-failed', ...(copied && isDraft && { handedOver: true }) });
    },
    keepWriting: () => set({ writing: true, handedOver: false, news: null }),
  };
}
