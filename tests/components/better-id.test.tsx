// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { useEffect } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { turnTo, useSidebarStore } from '../../components/hooks/sidebar-store.ts';
import { useDraft } from '../../components/hooks/use-draft.ts';
import { useShownAs } from '../../components/hooks/use-shown-as.ts';
import type { Post } from '../../lib/domain/post.ts';
import { post } from '../gallery/sidebar-fixtures.ts';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../lib/messaging/ask.ts', () => ({ ask }));
afterEach(cleanup);

const guessed: Post = { ...post, platform: 'facebook', postId: 'h:1', aliases: [] };
const better: Post = { ...guessed, postId: '900', aliases: ['h:1'] };

const notices = { notSaved: () => {}, saved: () => {}, another: () => {} };

function show(first: Post | null) {
  ask.mockResolvedValue({ ok: true, value: { text: '', at: 0, other: '' } });
  const { result, rerender, unmount } = renderHook(
    ({ shown }: { shown: Post | null }) => {
      const store = useSidebarStore();
      const shownAs = useShownAs(shown);
      const key = shownAs?.key ?? null;
      useEffect(() => turnTo(store, key), [store, key]);
      useDraft(store, shownAs, notices);
      return store;
    },
    { initialProps: { shown: first } },
  );
  const turn = (shown: Post | null) => act(async () => rerender({ shown }));
  return { store: result.current, turn, unmount };
}

it('a better id keeps the typed words, the answers and the corrections', async () => {
  const { store, turn, unmount } = show(guessed);
  await turn(guessed);
  store.setState({ draft: 'Hola', known: { order: '77' }, corrections: { severity: 3 } });
  await turn(better);
  expect(store.getState()).toMatchObject({
    draft: 'Hola',
    known: { order: '77' },
    corrections: { severity: 3 },
  });
  unmount();
  expect(ask).toHaveBeenLastCalledWith('draft.save', {
    postKey: 'facebook:900',
    keys: ['facebook:900', 'facebook:h:1'],
    text: 'Hola',
    seen: 0,
    by: expect.any(String),
  });
});

it('another post takes nothing over, and the words of the last one are saved under its own name', async () => {
  const { store, turn } = show(guessed);
  await turn(guessed);
  store.setState({ draft: 'Hola', known: { order: '77' } });
  await turn({ ...guessed, postId: 'h:2' });
  expect(store.getState()).toMatchObject({ draft: '', known: {} });
  expect(ask.mock.calls.filter(([command]) => command === 'draft.save')).toEqual([
    [
      'draft.save',
      {
        postKey: 'facebook:h:1',
        keys: ['facebook:h:1'],
        text: 'Hola',
        seen: 0,
        by: expect.any(String),
      },
    ],
  ]);
});

it('asks for the draft under every name of the post', async () => {
  const { turn } = show(null);
  await turn(better);
  expect(ask).toHaveBeenCalledWith('draft.get', {
    postKey: 'facebook:900',
    keys: ['facebook:900', 'facebook:h:1'],
  });
});
