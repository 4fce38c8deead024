import { useMemo, useRef } from 'react';
import type { CaseFact } from '../../lib/domain/case.ts';
import type { ErrorCode } from '../../lib/domain/failure.ts';
import { postKey } from '../../lib/domain/post-key.ts';
import { ask } from '../../lib/messaging/ask.ts';
import type { PostView, ReplyView, SidebarActions } from '../sidebar/sidebar-state.ts';
import { answerAsFact } from './answers.ts';
import { copyText } from './copy-text.ts';
import { type Done, sendCommand } from './send-command.ts';
import type { SidebarStore, Store } from './sidebar-store.ts';
import type { Toasting } from './use-toasts.ts';
import { useWords } from './use-words.tsx';

interface Surroundings {
  readonly store: Store;
  readonly view: PostView | null;
  readonly reply: ReplyView | null;
  readonly toasts: Toasting;
  /** Ask page and worker again. */
  readonly renew: () => void;
}

/** How long a parked draft rests. */
const restMs = 10 * 60_000;

/** Everything the person can do in the sidebar, as messages to the worker and words on the screen. */
export function useSidebarActions(surroundings: Surroundings): SidebarActions {
  const { t, format } = useWords();
  const now = useRef({ ...surroundings, t, format });
  now.current = { ...surroundings, t, format };
  return useMemo(() => createActions(() => now.current), []);
}

type Now = Surroundings & Pick<ReturnType<typeof useWords>, 't' | 'format'>;

function createActions(current: () => Now): SidebarActions {
  const fail = (code: ErrorCode) => {
    const { toasts, t } = current();
    toasts.show({
      id: 'failed',
      tone: 'problem',
      text: `${t(`common.error.${code}`)} ${t(`common.errorNext.${code}`)}`,
    });
  };
  const say = (id: string, text: string, undo?: () => void) =>
    current().toasts.show({
      id,
      text,
      ...(undo && {
        action: {
          label: current().t('common.undo'),
          onSelect: () => {
            current().toasts.close(id);
            undo();
          },
        },
      }),
    });
  const set = (change: Partial<SidebarStore>) => current().store.setState(change);
  const refresh = () => {
    const { view, renew } = current();
    if (view) void ask('panel.relay', { type: 'refresh', postKey: postKey(view.post) });
    renew();
  };
  const settle = <T>(outcome: { ok: true; value: T } | { ok: false; code: ErrorCode }): T | null => {
    if (outcome.ok) return outcome.value;
    fail(outcome.code);
    return null;
  };
  const addFacts = async (caseId: string, facts: readonly CaseFact[]): Promise<Done<'case.add'> | null> =>
    settle(await sendCommand('case.add', { caseId, facts }));

  const retract = async (caseId: string, undo: string) => {
    if (!settle(await sendCommand('case.retract', { caseId, undo }))) return;
    say('case', current().t('sidebar.listen.undone'));
    refresh();
  };

  /** Opens the case where there is none yet, with what was corrected before; null = it failed. */
  const caseId = async (): Promise<string | null> => {
    const { view, store, t } = current();
    if (!view) return null;
    if (view.caseView) return view.caseView.record.id;
    const { post, assessment, brand } = view;
    const opened = settle(await sendCommand('case.open', { post, assessment, brandId: brand.id }));
    if (!opened) return null;
    const { corrections, known } = store.getState();
    const learned = Object.entries(known).map(([slot, text]) => learn(slot, text));
    const facts: readonly CaseFact[] = [
      ...(Object.keys(corrections).length > 0 ? [{ type: 'corrected', ...corrections } as const] : []),
      ...learned,
    ];
    const id = opened.value.caseId;
    if (facts.length > 0) await addFacts(id, facts.slice(0, 10));
    say('case', t('sidebar.listen.logged'), () => void retract(id, opened.commandId));
    return id;
  };

  const logCase = async () => {
    const { store } = current();
    if (store.getState().logging || current().view?.caseView) return;
    set({ logging: true });
    const id = await caseId();
    set({ logging: false });
    if (id) refresh();
  };

  const correct: SidebarActions['correct'] = (corrections) => {
    const { store, view } = current();
    set({ corrections: { ...store.getState().corrections, ...corrections } });
    const id = view?.caseView?.record.id;
    if (id)
      void addFacts(id, [{ type: 'corrected', ...corrections }]).then((done) => {
        if (done) refresh();
      });
  };

  const correctVerdict: SidebarActions['correctVerdict'] = async (verdict) => {
    const { view, t } = current();
    if (!view) return;
    correct({ verdict });
    if (!settle(await sendCommand('post.correct', { post: view.post, verdict }))) return;
    say('corrected', t('sidebar.listen.corrected'));
    refresh();
  };

  const fallBack = (outcome: 'no-composer' | 'refused' | 'wrong-box' | 'no-page') => {
    const copied = copyText(current().store.getState().draft);
    set({ news: copied ? outcome : 'not-copied', handedOver: copied });
  };

  const insert: SidebarActions['insert'] = async (how, reason) => {
    const { view, store } = current();
    const { draft, inserting } = store.getState();
    if (!view || inserting || !draft.trim()) return;
    set({
      inserting: true,
      askAboutDraft: false,
      news: null,
      ...(reason !== undefined && { reason }),
    });
    const answer = await ask('panel.relay', {
      type: 'insert',
      postKey: postKey(view.post),
      text: draft,
      how,
    });
    set({ inserting: false });
    if (!answer.ok || answer.value.type !== 'insert') return fallBack('no-page');
    const { outcome } = answer.value;
    if (outcome === 'has-draft') return set({ askAboutDraft: true });
    if (outcome !== 'inserted') return fallBack(outcome);
    set({ news: 'inserted', writing: false });
    await recordInsertion(draft);
  };

  const recordInsertion = async (text: string) => {
    const { store, reply, t } = current();
    const { reason } = store.getState();
    const id = await caseId();
    if (!id) return;
    const rules = (reply?.findings ?? [])
      .filter(({ severity }) => severity === 'block')
      .map(({ rule }) => rule)
      .join(', ');
    const note: readonly CaseFact[] = reason
      ? [{ type: 'noted', text: t('sidebar.blockDialog.note', { rules, reason }) }]
      : [];
    const done = await addFacts(id, [{ type: 'inserted', text }, ...note]);
    set({ reason: null });
    if (done) refresh();
  };

  return {
    logCase: () => void logCase(),
    correct,
    correctVerdict: (verdict) => void correctVerdict(verdict),
    insert: (how, reason) => void insert(how, reason),
    cancelInsert: () => set({ askAboutDraft: false, reason: null }),
    ...moving(current),
    ...writing(current, addFacts),
    ...following(current, { caseId, addFacts, settle, say, set, refresh }),
  };
}

const learn = (slot: string, text: string): CaseFact => ({
  type: 'fact-learned',
  fact: answerAsFact(slot, text),
});

type Moving = 'go' | 'close' | 'retry' | 'reveal' | 'openStep';

function moving(current: () => Now): Pick<SidebarActions, Moving> {
  return {
    go: (by) => void ask('panel.relay', { type: 'go', by }).then(() => current().renew()),
    close: () => void ask('panel.relay', { type: 'close' }),
    retry: () => current().renew(),
    reveal: () => {
      const { view } = current();
      if (view) void ask('panel.relay', { type: 'reveal', postKey: postKey(view.post) });
    },
    openStep: (step) => current().store.setState({ step }),
  };
}

type Writing = 'choose' | 'edit' | 'answer' | 'skip' | 'copy' | 'keepWriting';
type AddFacts = (caseId: string, facts: readonly CaseFact[]) => Promise<unknown>;

function writing(current: () => Now, addFacts: AddFacts): Pick<SidebarActions, Writing> {
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

interface FollowingTools {
  readonly caseId: () => Promise<string | null>;
  readonly addFacts: AddFacts;
  readonly settle: <T>(outcome: { ok: true; value: T } | { ok: false; code: ErrorCode }) => T | null;
  readonly say: (id: string, text: string, undo?: () => void) => void;
  readonly set: (change: Partial<SidebarStore>) => void;
  readonly refresh: () => void;
}

type Following = 'markSent' | 'setSolution' | 'setFollowUp' | 'closeFollowUp' | 'park';

function following(current: () => Now, tools: FollowingTools): Pick<SidebarActions, Following> {
  const { caseId, addFacts, settle, say, set, refresh } = tools;
  const add = async (fact: CaseFact) => {
    const id = await caseId();
    if (!id || !(await addFacts(id, [fact]))) return false;
    refresh();
    return true;
  };
  return {
    markSent: () => {
      const { view, store } = current();
      const text = lastInserted(view) ?? store.getState().draft;
      const sent = { type: 'replied', text, at: Date.now(), how: 'said', replyId: null } as const;
      void add(sent).then((done) => {
        if (done) set({ draft: '', news: null, handedOver: false });
      });
    },
    setSolution: (solution) => void add({ type: 'solution-set', solution, text: '' }),
    setFollowUp: async (wish) => {
      const id = await caseId();
      if (!id || !settle(await sendCommand('followUp.set', { caseId: id, ...wish }))) return;
      const { t, format } = current();
      say('follow-up', t('sidebar.after.followUpSet', { when: format.due(wish.dueAt, Date.now()) }));
      refresh();
    },
    closeFollowUp: async (followUpId, status) => {
      if (!settle(await sendCommand('followUp.close', { followUpId, status }))) return;
      say('follow-up', current().t('sidebar.after.followUpClosed'));
      refresh();
    },
    park: async () => {
      const { store, t, format } = current();
      const id = await caseId();
      if (!id) return;
      const dueAt = Date.now() + restMs;
      const { draft } = store.getState();
      await addFacts(id, [{ type: 'drafted', text: draft }]);
      const reason = t('sidebar.resolve.parkReason');
      const rest = {
        caseId: id,
        dueAt,
        reason,
        kind: 'draft',
        untilAnswer: false,
        survivesReply: true,
      } as const;
      if (!settle(await sendCommand('followUp.set', rest))) return;
      say('follow-up', t('sidebar.resolve.parked', { when: format.due(dueAt, Date.now()) }));
      refresh();
    },
  };
}

/** What went last into the site's box, by the case's own record. */
function lastInserted(view: PostView | null): string | null {
  const last = view?.caseView?.timeline.findLast(({ fact }) => fact.type === 'inserted');
  return last?.fact.type === 'inserted' ? last.fact.text : null;
}
