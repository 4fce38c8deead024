// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { turnTo, useSidebarStore } from '../../components/hooks/sidebar-store.ts';
import { useDraft } from '../../components/hooks/use-draft.ts';
import type { ShownAs } from '../../components/hooks/use-shown-as.ts';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../lib/messaging/ask.ts', () => ({ ask }));

const shownAs: ShownAs = { key: 'x:1', keys: ['x:1'] };
const failed = { ok: false, code: 'unexpected' } as const;
const kept = (at: number, other = '') => ({ ok: true, value: { at, other } });
const found = (text: string, at: number, other = '') => ({ ok: true, value: { text, at, other } });

let stored: unknown;
let saving: unknown[];
beforeEach(() => {
  vi.useFakeTimers();
  stored = found('', 0);
  saving = [];
  ask.mockImplementation(async (command: string) =>
    command === 'draft.get' ? stored : (saving.shift() ?? kept(9)),
  );
});
afterEach(() => {
  cleanup();
  ask.mockReset();
  vi.useRealTimers();
});

const saves = () => ask.mock.calls.filter(([command]) => command === 'draft.save').map(([, input]) => input);
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

async function open() {
  const notices = { notSaved: vi.fn(), saved: vi.fn(), another: vi.fn() };
  const { result } = renderHook(() => {
    const store = useSidebarStore();
    if (store.getState().key === null) turnTo(store, 'x:1');
    useDraft(store, shownAs, notices);
    return store;
  });
  await pass(0);
  const type = async (draft: string) => {
    result.current.setState({ draft });
    await pass(500);
  };
  return { store: result.current, type, notices };
}

it('says that it could not save, tries again, and is quiet once it could', async () => {
  const { type, notices } = await open();
  saving = [failed];
  await type('Hola');
  expect(notices.notSaved).toHaveBeenCalledOnce();
  expect(notices.saved).not.toHaveBeenCalled();
  await pass(5_000);
  expect(saves().map(({ text }) => text)).toEqual(['Hola', 'Hola']);
  expect(notices.saved).toHaveBeenCalledOnce();
});

it('saves at unload what could not be saved before, and not what could', async () => {
  const { type } = await open();
  saving = [failed];
  await type('Hola');
  window.dispatchEvent(new Event('pagehide'));
  expect(saves()).toHaveLength(2);
  await pass(0);
  window.dispatchEvent(new Event('pagehide'));
  expect(saves()).toHaveLength(2);
});

it('sends the version last seen, and keeps its own up', async () => {
  stored = found('De ayer', 5);
  const { type, store } = await open();
  expect(store.getState().draft).toBe('De ayer');
  saving = [kept(6)];
  await type('De hoy');
  await type('De hoy, más');
  expect(saves().map(({ seen }) => seen)).toEqual([5, 6]);
});

it('typed before the stored words came, it has not seen them', async () => {
  let answer = (_: unknown) => {};
  stored = new Promise((resolve) => {
    answer = resolve;
  });
  const { type, store } = await open();
  store.setState({ draft: 'H' });
  answer(found('De hace un mes', 5));
  await pass(0);
  saving = [kept(6, 'De hace un mes')];
  await type('Ho');
  expect(saves()).toMatchObject([{ text: 'Ho', seen: 0 }]);
});

it('offers the other version once, and changes places with it without losing the last strokes', async () => {
  const { type, store, notices } = await open();
  saving = [kept(6, 'De otra'), kept(7, 'De otra'), kept(8, 'De otra'), kept(9, 'Mía, más y más')];
  await type('Mía');
  await type('Mía, más');
  expect(notices.another).toHaveBeenCalledOnce();
  store.setState({ draft: 'Mía, más y más' });
  act(() => notices.another.mock.lastCall?.[0]());
  expect(store.getState()).toMatchObject({ draft: 'De otra', step: 'resolve' });
  await pass(500);
  expect(saves().map(({ text }) => text)).toEqual(['Mía', 'Mía, más', 'Mía, más y más', 'De otra']);
  act(() => notices.another.mock.lastCall?.[0]());
  expect(store.getState().draft).toBe('Mía, más y más');
});

it('offers an other version that was left', async () => {
  stored = found('De ayer', 5, 'De otra');
  const { notices } = await open();
  expect(notices.another).toHaveBeenCalledExactlyOnceWith(expect.any(Function));
});
