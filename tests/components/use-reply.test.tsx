// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useReply } from '../../components/hooks/use-reply.ts';
import type { PostView } from '../../components/sidebar/sidebar-state.ts';
import { direct, now, post, view } from '../gallery/sidebar-fixtures.ts';

const { read, suggestions } = vi.hoisted(() => ({
  read: {
    lintDraft: [] as string[],
    stepsIn: [] as string[],
    effort: [] as string[],
    promisesOf: [] as string[],
  },
  suggestions: { current: null as unknown },
}));
const rude = { rule: 'L17', severity: 'block', message: 'insulto' } as const;

vi.mock('../../components/hooks/reply-engine.ts', () => ({
  stepsIn: (draft: string) => {
    read.stepsIn.push(draft);
    return new Set(draft.includes('hoy') ? ['resolve'] : []);
  },
  effort: (draft: string) => {
    read.effort.push(draft);
    return 1;
  },
  promisesOf: (_: unknown, draft: string) => {
    read.promisesOf.push(draft);
    return [];
  },
  suggestionsFor: () => suggestions.current,
  strategyLine: () => '',
  weightedLength: (draft: string) => draft.length,
  limitOf: () => 280,
  lessonFrom: () => null,
}));
vi.mock('../../components/hooks/tone-guard.ts', () => ({
  lintDraft: (draft: string) => {
    read.lintDraft.push(draft);
    const start = draft.indexOf('bobo');
    const fix = { label: 'Quitarlo', replacement: '' };
    return start < 0 ? [] : [{ ...rude, start, end: start + 4, fix }];
  },
  hostileFindings: (findings: readonly unknown[]) => findings,
}));
vi.mock('../../lib/messaging/ask.ts', () => ({ ask: async () => ({ ok: true, value: [] }) }));

beforeEach(() => {
  vi.useFakeTimers();
  suggestions.current = null;
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const writing = { key: 'x:first', draft: '', chosen: null, known: {}, skipped: [], rephrased: false };
type Shown = Partial<Parameters<typeof useReply>[1]> & { readonly of?: PostView };

async function write(first: Shown = {}) {
  const hook = renderHook(
    ({ of, ...change }: Shown) => useReply(of ?? view, { ...writing, ...change }, 'es', false, now),
    { initialProps: first },
  );
  // Until both files of the engine are there.
  while (hook.result.current.reply === null) await act(() => vi.advanceTimersByTimeAsync(1));
  await pause();
  for (const drafts of Object.values(read)) drafts.length = 0;
  const reply = () => {
    const shown = hook.result.current.reply;
    if (!shown) throw new Error('There is no reply.');
    return shown;
  };
  return { reply, show: (change: Shown) => hook.rerender(change) };
}
const pause = () => act(() => vi.advanceTimersByTimeAsync(250));
const typed = (text: string) => Array.from(text, (_, at) => text.slice(0, at + 1));

describe('while one types', () => {
  it('only the counter follows each stroke; all else is read once, at the pause', async () => {
    const { reply, show } = await write();
    for (const draft of typed('hoy')) {
      show({ draft });
      expect(reply().length).toBe(draft.length);
      await act(() => vi.advanceTimersByTimeAsync(249));
    }
    expect(read).toEqual({ lintDraft: [], stepsIn: [], effort: [], promisesOf: [] });
    expect(reply().contains.resolve).toBe(false);
    await act(() => vi.advanceTimersByTimeAsync(1));
    expect(read).toEqual({ lintDraft: ['hoy'], stepsIn: ['hoy'], effort: ['hoy'], promisesOf: ['hoy'] });
    expect(reply().contains.resolve).toBe(true);
  });

  it('a finding stays under its words, and loses its remedy once they are changed', async () => {
    const { reply, show } = await write({ draft: 'No seas bobo.' });
    expect(reply().findings).toMatchObject([{ start: 8, end: 12, fix: { replacement: '' } }]);
    show({ draft: 'Marta, no seas bobo.' });
    expect(reply().findings).toMatchObject([{ start: 15, end: 19, fix: { replacement: '' } }]);
    show({ draft: 'No seas bobito.' });
    const [changed] = reply().findings;
    expect(changed && 'No seas bobito.'.slice(changed.start, changed.end)).toBe('bobito');
    expect(changed?.fix).toBeUndefined();
    show({ draft: 'No seas .' });
    expect(reply().findings).toEqual([]);
  });

  it('whoever must decide at once has these very words read', async () => {
    const { reply, show } = await write({ draft: 'Hola' });
    expect(reply().readNow).toBeNull();
    show({ draft: 'Hola, bobo' });
    expect(reply().findings).toEqual([]);
    expect(reply().readNow?.()).toMatchObject({ findings: [rude], hostile: [rude] });
    await pause();
    expect(reply().readNow).toBeNull();
    expect(reply().findings).toMatchObject([rude]);
  });
});

describe('without a pause', () => {
  it('chosen words are read', async () => {
    const { reply, show } = await write({ draft: 'x' });
    show({ draft: direct.text, chosen: direct });
    expect(read.stepsIn).toEqual([direct.text]);
    expect(reply().readNow).toBeNull();
  });

  it('an emptied draft has nothing found in it', async () => {
    const { reply, show } = await write({ draft: 'No seas bobo.' });
    show({ draft: '' });
    expect(reply()).toMatchObject({ findings: [], hostile: [], effort: 0 });
  });

  it('another post is never read with the words of the last', async () => {
    const { show } = await write({ draft: 'No seas bobo.' });
    show({ key: 'x:second', draft: 'Ya', of: { ...view, post: { ...post, postId: 'second' } } });
    expect(read.lintDraft).toEqual(['Ya']);
  });
});
