import type { CaseFact } from '../../lib/domain/case-fact.ts';
import type { ErrorCode } from '../../lib/domain/failure.ts';
import { postKey, postKeys } from '../../lib/domain/post-key.ts';
import type { PostView, ReplyView } from '../sidebar/sidebar-state.ts';
import { answerAsFact } from './answers.ts';
import type { PanelPort } from './panel-port.ts';
import { type Done, sendCommand } from './send-command.ts';
import type { SidebarStore, Store } from './sidebar-store.ts';
import { type Telling, telling } from './telling.ts';
import type { Hints } from './use-hints.ts';
import type { Toasting } from './use-toasts.ts';
import type { useWords } from './use-words.tsx';

export interface Surroundings {
  readonly store: Store;
  readonly panel: PanelPort;
  readonly view: PostView | null;
  readonly reply: ReplyView | null;
  readonly toasts: Toasting;
  /** The person's default. */
  readonly restMinutes: number;
  /** Ask page and worker again; resolves when the worker has answered. */
  readonly renew: () => Promise<void>;
  readonly retryEngine: () => void;
  readonly dismissWhoReads: () => void;
  /** What the hints are computed from. */
  readonly hints: Pick<Hints, 'edited' | 'dismiss'>;
}

export type Now = Surroundings & Pick<ReturnType<typeof useWords>, 't' | 'format' | 'language'>;

/** The post an action began with. What ends after an await belongs to it, whatever is shown by then. */
export interface Visit {
  readonly view: PostView;
  readonly work: SidebarStore;
}

/** `case.add` takes so many facts at once. */
const mostFacts = 10;

const loggedToast = (caseId: string) => `logged ${caseId}`;

export const learn = (slot: string, text: string): CaseFact => ({
  type: 'fact-learned',
  fact: answerAsFact(slot, text),
});

export type SidebarTools = ReturnType<typeof createTools>;

/** What the actions have in common: sending, saying, and keeping to the post they began with. */
export function createTools(current: () => Now) {
  const begin = (): Visit | null => {
    const { view, store } = current();
    return view && { view, work: store.getState() };
  };
  const isShown = ({ work }: Visit) => current().store.getState().key === work.key;
  const set = (visit: Visit, change: Partial<SidebarStore>) => {
    if (isShown(visit)) current().store.setState(change);
  };

  const tell = (): Telling => telling(current().toasts, current().t);
  const settle = <T>(outcome: { ok: true; value: T } | { ok: false; code: ErrorCode }): T | null => {
    if (outcome.ok) return outcome.value;
    tell().failed(outcome.code);
    return null;
  };
  const say: Telling['done'] = (id, text, undo) => tell().done(id, text, undo);
  const refresh = ({ view }: Visit) => {
    void current().panel.ask({ type: 'refresh', postKey: postKey(view.post) });
    return current().renew();
  };

  /** Undoing the log would now take more than the log with it: it is no longer offered. */
  const goesOn = (caseId: string) => current().toasts.close(loggedToast(caseId));

  /** Every fact, in as many messages as it takes; null = one of them failed. */
  const addFacts = async (caseId: string, facts: readonly CaseFact[]): Promise<Done<'case.add'> | null> => {
    goesOn(caseId);
    let done: Done<'case.add'> | null = null;
    for (let start = 0; start < facts.length; start += mostFacts) {
      done = settle(await sendCommand('case.add', { caseId, facts: facts.slice(start, start + mostFacts) }));
      if (!done) return null;
    }
    return done;
  };

  const retract = async (visit: Visit, caseId: string, undo: string): Promise<boolean> => {
    if (!settle(await sendCommand('case.retract', { caseId, undo }))) return false;
    void refresh(visit);
    return true;
  };

  /** Opens the case with what was corrected and answered before; null = it failed. */
  const openCase = async (visit: Visit): Promise<Done<'case.open'> | null> => {
    const { post, assessment, brand } = visit.view;
    const opened = settle(await sendCommand('case.open', { post, assessment, brandId: brand.id }));
    if (!opened) return null;
    const { corrections, known, skippedSteps } = isShown(visit) ? current().store.getState() : visit.work;
    const facts: readonly CaseFact[] = [
      ...(Object.keys(corrections).length > 0 ? [{ type: 'corrected', ...corrections } as const] : []),
      ...Object.entries(known).map(([slot, text]) => learn(slot, text)),
      ...skippedSteps.map((step) => ({ type: 'step-skipped', step }) as const),
    ];
    await addFacts(opened.value.caseId, facts);
    return opened;
  };

  /** The case of the post, opened where there is none yet; null = it failed. */
  const caseId = async (visit: Visit): Promise<string | null> => {
    if (visit.view.caseView) return visit.view.caseView.record.id;
    const opened = await openCase(visit);
    if (opened) say(loggedToast(opened.value.caseId), current().t('sidebar.listen.logged'));
    return opened?.value.caseId ?? null;
  };

  const logCase = async (visit: Visit): Promise<void> => {
    const opened = await openCase(visit);
    if (!opened) return;
    const id = opened.value.caseId;
    const undo = async () => {
      if (await retract(visit, id, opened.commandId)) say('undone', current().t('sidebar.listen.undone'));
    };
    say(loggedToast(id), current().t('sidebar.listen.logged'), () => void undo());
    await refresh(visit);
  };

  /** From what became of the suggestion. Nobody waits for it, and where it fails nothing else does. */
  const learnVoice = ({ view: { brand, post } }: Visit, reply: ReplyView | null, sent: string) => {
    const lesson = reply?.lessonFrom?.(sent);
    if (lesson) void sendCommand('voice.learn', { brandId: brand.id, keys: postKeys(post), lesson });
  };

  return {
    learnVoice,
    begin,
    isShown,
    set,
    settle,
    say,
    refresh,
    goesOn,
    addFacts,
    retract,
    caseId,
    logCase,
  };
}
