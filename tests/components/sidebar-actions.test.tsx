// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PanelPort, pageOfTheTab } from '../../components/hooks/panel-port.ts';
import { turnTo, useSidebarStore } from '../../components/hooks/sidebar-store.ts';
import { useSidebarActions } from '../../components/hooks/use-sidebar-actions.ts';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import type { PostView } from '../../components/sidebar/sidebar-state.ts';
import type { ToastMessage } from '../../components/ui/toast.tsx';
import type { CaseFact } from '../../lib/domain/case-fact.ts';
import { postKey, postKeys } from '../../lib/domain/post-key.ts';
import { logged, parked, post, reminder, reply, view } from '../gallery/sidebar-fixtures.ts';
import { words } from '../gallery/words.ts';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../lib/messaging/ask.ts', () => ({ ask }));

type Asked = [command: string, input: Record<string, unknown>];
const asked = (command: string) =>
  (ask.mock.calls as Asked[]).filter(([name]) => name === command).map(([, input]) => input);

/** What the worker answers, where a test says nothing else. */
const answers: Record<string, unknown> = {
  'panel.relay': { type: 'insert', outcome: 'inserted' },
  'case.open': { caseId: 'case-a', created: true },
  'followUp.set': { followUpId: 'f' },
  'post.assess': { assessment: view.assessment },
};
/** Commands whose answer waits for the test. */
let held: Map<string, (() => void)[]>;
let failing: string | null;

beforeEach(() => {
  held = new Map();
  failing = null;
  ask.mockImplementation((command: string) => {
    const answer =
      command === failing ? { ok: false, code: 'unexpected' } : { ok: true, value: answers[command] ?? {} };
    const waiting = held.get(command);
    if (!waiting) return Promise.resolve(answer);
    return new Promise((resolve) => waiting.push(() => resolve(answer)));
  });
});
afterEach(cleanup);

const hold = (command: string) => held.set(command, []);
const release = (command: string) =>
  act(async () => {
    const waiting = held.get(command) ?? [];
    held.delete(command);
    for (const answer of waiting) answer();
  });

const edited = vi.fn();
const other: PostView = { ...view, post: { ...post, postId: 'another' } };

function start(first: PostView, shownReply = reply, panel: PanelPort = pageOfTheTab) {
  const toasts = new Map<string, ToastMessage>();
  const toasting = {
    messages: [],
    show: (message: ToastMessage) => void toasts.set(message.id, message),
    close: (id: string) => void toasts.delete(id),
  };
  const wrapper = ({ children }: { children: ReactNode }) => (
    <WordsProvider files={words} language="es">
      {children}
    </WordsProvider>
  );
  const { result, rerender } = renderHook(
    ({ shown }: { shown: PostView }) => {
      const store = useSidebarStore();
      const renew = () => Promise.resolve();
      const surroundings = {
        store,
        panel,
        view: shown,
        reply: shownReply,
        toasts: toasting,
        renew,
        retryEngine: () => {},
        restMinutes: 10,
        hints: { edited, dismiss: () => {} },
        dismissWhoReads: () => {},
      };
      return { store, actions: useSidebarActions(surroundings) };
    },
    { wrapper, initialProps: { shown: first } },
  );
  const { store } = result.current;
  turnTo(store, 'x:first');
  return {
    store,
    toasts,
    do: (action: (actions: typeof result.current.actions) => void) =>
      act(async () => action(result.current.actions)),
    moveOn: () =>
      act(async () => {
        turnTo(store, 'x:another');
        rerender({ shown: other });
      }),
  };
}

const said = (text: string, type: 'inserted' | 'replied', clock: number) => ({
  caseId: 'case-a',
  commandId: `c${clock}`,
  ordinal: 0,
  clock,
  device: 'd',
  actor: 'person',
  at: clock,
  fact: (type === 'inserted'
    ? { type, text }
    : { type, text, at: clock, how: 'said', replyId: null }) satisfies CaseFact,
});
const withTimeline = (...timeline: ReturnType<typeof said>[]): PostView => ({
  ...view,
  caseView: { ...logged, followUps: [], timeline },
});
const facts = () => asked('case.add').flatMap((input) => input.facts as CaseFact[]);
const undoable = (toasts: Map<string, ToastMessage>) => [...toasts.values()].filter(({ action }) => action);

describe('what became of a suggestion', () => {
  const lesson = {
    strategy: 'warm',
    parts: [{ id: 'a1', fate: 'kept' }],
    greeting: 'dropped',
    signature: 'kept',
    length: 0.9,
  } as const;
  const chosen = {
    ...reply,
    lessonFrom: (sent: string) => (sent === 'Tres semanas son muchas.' ? lesson : null),
  };

  it('is learned from as it is put into the reply, under every key of the post and without its words', async () => {
    const sidebar = start(view, chosen);
    sidebar.store.setState({ draft: 'Tres semanas son muchas.' });
    await sidebar.do((actions) => actions.insert('ask'));
    expect(asked('voice.learn')).toEqual([
      { commandId: expect.any(String), brandId: view.brand.id, keys: postKeys(post), lesson },
    ]);
  });

  it('is learned from once it was sent where it was copied by hand, and not a second time', async () => {
    const sidebar = start(view, chosen);
    sidebar.store.setState({ draft: 'Tres semanas son muchas.', handedOver: true });
    await sidebar.do((actions) => actions.markSent());
    expect(asked('voice.learn')).toHaveLength(1);
    const boxed = start(withTimeline(said('Tres semanas son muchas.', 'inserted', 1)), chosen);
    await boxed.do((actions) => actions.markSent());
    expect(asked('voice.learn')).toHaveLength(1);
  });

  it('is not learned from where it did not get into the box, and a failure to learn is nobody’s trouble', async () => {
    const sidebar = start(view, chosen);
    sidebar.store.setState({ draft: 'Tres semanas son muchas.' });
    answers['panel.relay'] = { type: 'insert', outcome: 'has-draft' };
    await sidebar.do((actions) => actions.insert('ask'));
    answers['panel.relay'] = { type: 'insert', outcome: 'inserted' };
    expect(asked('voice.learn')).toEqual([]);
    failing = 'voice.learn';
    await sidebar.do((actions) => actions.insert('ask'));
    expect(asked('voice.learn')).toHaveLength(1);
    expect(sidebar.toasts.has('failed')).toBe(false);
    expect(facts()).toMatchObject([{ type: 'inserted' }]);
  });
});

describe('whoever has moved on', () => {
  it('finds the insertion in the case of the post it was for', async () => {
    const sidebar = start(view);
    sidebar.store.setState({ draft: 'Hola, Marta', known: { order: '77' } });
    hold('panel.relay');
    await sidebar.do((actions) => actions.insert('ask'));
    await sidebar.moveOn();
    sidebar.store.setState({ draft: 'Para otra persona' });
    await release('panel.relay');
    expect(asked('case.open')).toMatchObject([{ post: { postId: post.postId } }]);
    expect(facts()).toMatchObject([{ type: 'fact-learned' }, { type: 'inserted', text: 'Hola, Marta' }]);
    expect(sidebar.store.getState()).toMatchObject({ draft: 'Para otra persona', news: null });
  });

  it('keeps the draft of the new post when the old one is said to be sent', async () => {
    const sidebar = start(withTimeline(said('Hola', 'inserted', 1)));
    hold('case.add');
    await sidebar.do((actions) => actions.markSent());
    await sidebar.moveOn();
    sidebar.store.setState({ draft: 'Hola', news: 'copied' });
    await release('case.add');
    expect(sidebar.store.getState()).toMatchObject({ draft: 'Hola', news: 'copied' });
  });

  it('parks the draft of the post it was written for', async () => {
    const sidebar = start(view);
    sidebar.store.setState({ draft: 'A medias' });
    hold('case.open');
    await sidebar.do((actions) => actions.park());
    await sidebar.moveOn();
    await release('case.open');
    expect(facts()).toEqual([{ type: 'drafted', text: 'A medias' }]);
    expect(asked('followUp.set')).toMatchObject([{ caseId: 'case-a' }]);
  });
});

describe('said to be sent', () => {
  it('records what lies in the box and keeps what was written since', async () => {
    const sidebar = start(withTimeline(said('Lo que está en la caja', 'inserted', 1)));
    sidebar.store.setState({ draft: 'Otra cosa, a medias' });
    await sidebar.do((actions) => actions.markSent());
    expect(facts()).toMatchObject([{ type: 'replied', text: 'Lo que está en la caja' }]);
    expect(sidebar.store.getState().draft).toBe('Otra cosa, a medias');
  });

  it('records the copied words, not an insertion of last time', async () => {
    const sidebar = start(withTimeline(said('Antes', 'inserted', 1), said('Antes', 'replied', 2)));
    sidebar.store.setState({ draft: 'Lo copiado', handedOver: true });
    await sidebar.do((actions) => actions.markSent());
    expect(facts()).toMatchObject([{ type: 'replied', text: 'Lo copiado' }]);
    expect(sidebar.store.getState()).toMatchObject({ draft: '', handedOver: false });
  });

  it('records nothing where nothing is waiting to be sent', async () => {
    const sidebar = start(withTimeline(said('Antes', 'inserted', 1), said('Antes', 'replied', 2)));
    sidebar.store.setState({ draft: 'Sin enviar' });
    await sidebar.do((actions) => actions.markSent());
    expect(facts()).toEqual([]);
    expect(sidebar.store.getState().draft).toBe('Sin enviar');
  });
});

describe('reminders', () => {
  const wish = { dueAt: 1, reason: 'r', kind: 'reply', untilAnswer: false, survivesReply: false } as const;

  it.each([
    ['a preset', (actions) => actions.setFollowUp(wish)],
    ['Park', (actions) => actions.park()],
  ] satisfies [string, Parameters<ReturnType<typeof start>['do']>[0]][])(
    'two quick clicks on %s make one',
    async (_name, click) => {
      const sidebar = start(withTimeline());
      sidebar.store.setState({ draft: 'A medias' });
      hold('followUp.set');
      await sidebar.do(click);
      await sidebar.do(click);
      await release('followUp.set');
      expect(asked('followUp.set')).toHaveLength(1);
      expect(sidebar.store.getState().arranging).toBe(false);
    },
  );

  it('a draft that already rests rests longer, under one reminder', async () => {
    const resting = { ...reminder, id: 'resting', kind: 'draft' as const };
    const sidebar = start({ ...view, caseView: { ...logged, followUps: [resting] } });
    sidebar.store.setState({ draft: 'A medias' });
    await sidebar.do((actions) => actions.park());
    expect(asked('followUp.set')).toEqual([]);
    expect(asked('followUp.snooze')).toMatchObject([{ followUpId: 'resting' }]);
  });

  it('while a draft rests nothing goes into the box; ended, the case has the reason first', async () => {
    const resting = { ...reminder, id: 'resting', kind: 'draft' as const, dueAt: Date.now() + 60_000 };
    const sidebar = start({ ...view, caseView: { ...logged, followUps: [resting] } });
    sidebar.store.setState({ draft: 'A medias' });
    await sidebar.do((actions) => actions.insert('ask'));
    expect(asked('panel.relay')).toEqual([]);
    failing = 'case.add';
    await sidebar.do((actions) => actions.endRest('Corre prisa'));
    expect(asked('followUp.close')).toEqual([]);
    failing = null;
    await sidebar.do((actions) => actions.endRest('Corre prisa'));
    expect(facts().at(-1)).toEqual({ type: 'noted', text: 'Reposo interrumpido: Corre prisa' });
    expect(asked('followUp.close')).toMatchObject([{ followUpId: 'resting', status: 'cancelled' }]);
  });

  it('are not set for a draft that could not be kept', async () => {
    const sidebar = start(withTimeline());
    sidebar.store.setState({ draft: 'A medias' });
    failing = 'case.add';
    await sidebar.do((actions) => actions.park());
    expect(asked('followUp.set')).toEqual([]);
    expect([...sidebar.toasts.keys()]).toEqual(['failed']);
  });

  it('closed by mistake can be taken back', async () => {
    const followUps = [{ ...reminder, id: 'f', reason: 'Ver si ha llegado' }];
    const sidebar = start({ ...view, caseView: { ...logged, followUps } });
    await sidebar.do((actions) => actions.closeFollowUp('f', 'done'));
    const [toast] = undoable(sidebar.toasts);
    expect(toast?.text).toBe('Aviso cerrado: Ver si ha llegado');
    await act(async () => toast?.action?.onSelect());
    const [closed] = asked('followUp.close');
    expect(asked('case.retract')).toMatchObject([{ caseId: logged.record.id, undo: closed?.commandId }]);
  });
});

describe('the log', () => {
  it('can be undone', async () => {
    const sidebar = start(view);
    await sidebar.do((actions) => actions.logCase());
    await act(async () => undoable(sidebar.toasts)[0]?.action?.onSelect());
    expect(asked('case.retract')).toMatchObject([{ caseId: 'case-a' }]);
  });

  it('can no longer be undone alone once something was added', async () => {
    const sidebar = start(view);
    await sidebar.do((actions) => actions.logCase());
    expect(undoable(sidebar.toasts)).toHaveLength(1);
    sidebar.store.setState({ draft: 'Hola' });
    await sidebar.do((actions) => actions.insert('ask'));
    expect(undoable(sidebar.toasts)).toEqual([]);
  });

  it('keeps every answer given before, however many', async () => {
    const sidebar = start(view);
    const known = Object.fromEntries(Array.from({ length: 23 }, (_, index) => [`slot${index}`, `${index}`]));
    sidebar.store.setState({ known });
    await sidebar.do((actions) => actions.logCase());
    expect(facts()).toHaveLength(23);
    for (const input of asked('case.add')) expect((input.facts as unknown[]).length).toBeLessThanOrEqual(10);
  });
});

describe('a step that is skipped', () => {
  const skipped = { type: 'step-skipped', step: 'understand' };

  it('is noted in the case, once', async () => {
    const sidebar = start({ ...view, caseView: logged });
    await sidebar.do((actions) => actions.skipStep('understand'));
    await sidebar.do((actions) => actions.skipStep('understand'));
    expect(facts()).toEqual([skipped]);
  });

  it('without a case is written nowhere, until there is one', async () => {
    const sidebar = start(view);
    await sidebar.do((actions) => actions.skipStep('understand'));
    expect(ask).not.toHaveBeenCalled();
    await sidebar.do((actions) => actions.logCase());
    expect(facts()).toEqual([skipped]);
  });
});

describe('said to be no complaint', () => {
  it('is undone in the toast, and in the case with it', async () => {
    const sidebar = start({ ...view, caseView: logged });
    await sidebar.do((actions) => actions.correctVerdict('not-complaint'));
    expect(sidebar.store.getState().corrections).toEqual({ verdict: 'not-complaint' });
    await act(async () => undoable(sidebar.toasts)[0]?.action?.onSelect());
    expect(asked('post.uncorrect')).toMatchObject([{ post: { postId: post.postId } }]);
    const [added] = asked('case.add');
    expect(asked('case.retract')).toMatchObject([{ caseId: logged.record.id, undo: added?.commandId }]);
    expect(sidebar.store.getState().corrections).toEqual({});
  });

  it('goes back to what had been said before', async () => {
    const sidebar = start({ ...view, said: 'complaint' });
    await sidebar.do((actions) => actions.correctVerdict('not-complaint'));
    await act(async () => undoable(sidebar.toasts)[0]?.action?.onSelect());
    expect(asked('post.correct').map(({ said }) => said)).toEqual([
      { verdict: 'not-complaint' },
      { verdict: 'complaint' },
    ]);
  });

  it('is learned from like a cause, a severity or a stance, with or without a case', async () => {
    const sidebar = start({ ...view, corrected: { cause: 'product' } });
    await sidebar.do((actions) => actions.correct({ cause: 'billing', happened: 'Cobro doble' }));
    await sidebar.do((actions) => actions.correct({ validity: 'partly' }));
    expect(asked('post.correct').map(({ said }) => said)).toEqual([{ cause: 'billing' }]);
    await act(async () => undoable(sidebar.toasts)[0]?.action?.onSelect());
    expect(asked('post.correct').at(-1)).toMatchObject({ said: { cause: 'product' } });
    await sidebar.do((actions) => actions.correct({ severity: 3 }));
    await act(async () => undoable(sidebar.toasts)[0]?.action?.onSelect());
    expect(asked('post.uncorrect')).toMatchObject([{ parts: ['severity'] }]);
  });

  it('is taken back later, and the case says so', async () => {
    const record = { ...logged.record, verdict: 'not-complaint' as const };
    const sidebar = start({ ...view, said: 'not-complaint', caseView: { ...logged, record } });
    sidebar.store.setState({ corrections: { verdict: 'not-complaint', cause: 'billing' } });
    await sidebar.do((actions) => actions.takeBack(['verdict']));
    expect(asked('post.uncorrect')).toHaveLength(1);
    expect(facts()).toEqual([{ type: 'corrected', verdict: 'complaint' }]);
    expect(sidebar.store.getState().corrections).toEqual({ cause: 'billing' });
  });
});

describe('words that leave by the clipboard', () => {
  const copied = vi.fn(() => true);
  beforeEach(() => {
    copied.mockClear();
    document.execCommand = copied;
  });

  it('leave no trace where nothing held them back', async () => {
    const sidebar = start({ ...view, caseView: logged });
    sidebar.store.setState({ draft: 'Hola, Marta' });
    await sidebar.do((actions) => actions.copyDraft());
    expect(copied).toHaveBeenCalledOnce();
    expect(sidebar.store.getState()).toMatchObject({ news: 'copied', handedOver: true });
    expect(facts()).toEqual([]);
  });

  it('leave in the case what was said to let them go', async () => {
    const findings = [{ rule: 'L42', severity: 'block', start: 0, end: 4, message: 'dato' } as const];
    const readNow = () => ({ findings, hostile: [] });
    const sidebar = start(view, { ...reply, readNow });
    sidebar.store.setState({ draft: 'Hola, Marta' });
    await sidebar.do((actions) => actions.copyDraft({ reason: 'Es suyo', readBy: 'Rosa' }));
    expect(asked('case.open')).toHaveLength(1);
    expect(facts()).toMatchObject([
      { type: 'noted', text: 'Copiada con avisos (L42): Es suyo' },
      { type: 'reviewed', reader: 'Rosa', how: 'said', text: 'Hola, Marta' },
    ]);
  });

  it('do not leave while they rest', async () => {
    const resting = { ...parked, dueAt: Date.now() + 60_000 };
    const sidebar = start({ ...view, caseView: { ...logged, followUps: [resting] } });
    sidebar.store.setState({ draft: 'Hola, Marta' });
    await sidebar.do((actions) => actions.copyDraft());
    await sidebar.do((actions) => actions.insert('ask'));
    expect(copied).not.toHaveBeenCalled();
    expect(asked('panel.relay')).toEqual([]);
  });

  it('do not leave that way either where the worker knows that they rest', async () => {
    const sidebar = start({ ...view, caseView: logged });
    sidebar.store.setState({ draft: 'Hola, Marta' });
    ask.mockImplementation(async (command: string, input: { type?: string }) =>
      command === 'panel.relay' && input.type === 'insert'
        ? { ok: false, code: 'resting' }
        : { ok: true, value: answers[command] ?? {} },
    );
    await sidebar.do((actions) => actions.insert('ask'));
    expect(copied).not.toHaveBeenCalled();
    expect(facts()).toEqual([]);
    expect([...sidebar.toasts.values()]).toMatchObject([
      { tone: 'problem', text: expect.stringContaining('está en reposo') },
    ]);
  });
});

describe('where there is no reply box', () => {
  it('what would go into it is copied, and the page that has one opens', async () => {
    const asks = vi.fn(async () => ({ ok: true, value: { type: 'done' } }) as const);
    const desk = start(view, reply, { ask: asks, hasBox: false, findCases: null });
    document.execCommand = vi.fn(() => true);
    desk.store.setState({ draft: 'Hola, Marta' });
    await desk.do((actions) => actions.insert('ask'));
    expect(desk.store.getState()).toMatchObject({ news: 'on-its-page', handedOver: true });
    expect(asks.mock.calls).toEqual([[{ type: 'reveal', postKey: postKey(post) }]]);
    expect(facts()).toEqual([]);
  });
});
