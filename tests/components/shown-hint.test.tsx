// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Hints } from '../../components/hooks/use-hints.ts';
import { useShownHint } from '../../components/hooks/use-shown-hint.ts';
import type { PostView, ReplyView } from '../../components/sidebar/sidebar-state.ts';
import { breakAfter } from '../../lib/tone/heavy-threads.ts';
import { brand, reply, view } from '../gallery/sidebar-fixtures.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

const quiet: Hints = { hint: null, dismiss: () => {}, edited: () => {} };
const heavy: PostView = { ...view, assessment: { ...view.assessment, stance: 'attack' } };

type Shown = readonly [view: PostView, key: string, reply?: ReplyView, hints?: Hints];
const opened = (first: Shown) =>
  renderHook(([view, key, shown = reply, hints = quiet]: Shown) => useShownHint(hints, view, shown, key), {
    initialProps: first,
  });

/** Each is counted before the next is opened, as with a person. */
const counted = () => act(() => new Promise((resolve) => setTimeout(resolve)));

async function openMany(count: number, what = heavy) {
  const hook = opened([what, 'x:1']);
  for (let n = 2; n <= count; n += 1) {
    await counted();
    hook.rerender([what, `x:${n}`]);
  }
  await counted();
  return hook;
}

describe('a break', () => {
  it('is named after heavy threads, each counted once, and goes when it is put away', async () => {
    const { result, rerender } = await openMany(breakAfter);
    await waitFor(() => expect(result.current.hint).toEqual({ kind: 'break', count: breakAfter }));
    act(() => result.current.dismiss());
    expect(result.current.hint).toBeNull();
    rerender([heavy, 'x:1']);
    rerender([heavy, 'x:99']);
    await counted();
    expect(result.current.hint).toBeNull();
  });

  it('counts over tabs, a thread of two tabs once, and keeps keys and times only, in memory', async () => {
    await openMany(breakAfter - 1);
    cleanup();
    const again = opened([heavy, 'x:1']);
    await counted();
    expect(again.result.current.hint).toBeNull();
    cleanup();
    const { result } = opened([heavy, 'x:other']);
    await waitFor(() => expect(result.current.hint).toEqual({ kind: 'break', count: breakAfter }));
    const { 'heavy-threads': kept, ...others } = await fakeBrowser.storage.session.get();
    expect((kept as object[]).map((each) => Object.keys(each).sort())).toEqual(
      Array(breakAfter).fill(['at', 'key']),
    );
    expect(others).toEqual({});
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('is not named for plain complaints, nor for what is practised', async () => {
    expect((await openMany(breakAfter + 2, view)).result.current.hint).toBeNull();
    const practised = { ...heavy, brand: { ...brand, id: 'practice' } };
    expect((await openMany(breakAfter + 2, practised)).result.current.hint).toBeNull();
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });
});

describe('the one in charge', () => {
  const grave: PostView = {
    ...view,
    brand: { ...brand, crisisContact: 'Marta, 600 000 000' },
    understanding: { ...view.understanding, severity: 2 },
  };
  const wide = (situation: 'S-07' | 'S-08' | 'S-02'): ReplyView => ({
    ...reply,
    limit: 8_000,
    suggestions: { id: '1', situation, suggestions: [], questions: [] },
  });

  it.each(['S-07', 'S-08'] as const)('might answer in %s, once a post', (situation) => {
    const { result, rerender } = opened([grave, 'x:1', wide(situation)]);
    expect(result.current.hint).toEqual({ kind: 'owner', contact: 'Marta, 600 000 000' });
    act(() => result.current.dismiss());
    expect(result.current.hint).toBeNull();
    rerender([grave, 'x:2', wide(situation)]);
    expect(result.current.hint).toMatchObject({ kind: 'owner' });
  });

  it.each([
    ['where little is at stake', view, wide('S-08')],
    ['where no long answer fits', grave, { ...wide('S-08'), limit: 280 }],
    ['in another situation', grave, wide('S-02')],
  ] as const)('is not named %s', (_, about, shown) => {
    expect(opened([about, 'x:1', shown]).result.current.hint).toBeNull();
  });

  it('waits for what the writing shows', () => {
    const hints: Hints = { ...quiet, hint: { kind: 'lesson' } };
    expect(opened([grave, 'x:1', wide('S-08'), hints]).result.current.hint).toEqual({ kind: 'lesson' });
  });
});
