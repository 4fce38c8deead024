// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { turnTo, useSidebarStore } from '../../components/hooks/sidebar-store.ts';
import { useGoneOut } from '../../components/hooks/use-gone-out.ts';
import type { CaseView } from '../../lib/domain/case.ts';
import { logged, replied } from '../gallery/sidebar-fixtures.ts';

afterEach(cleanup);

const inserted = logged.timeline.at(-1)?.fact;
const words = inserted?.type === 'inserted' ? inserted.text : '';

function start(draft: string) {
  const { result, rerender } = renderHook(
    ({ caseView }: { caseView: CaseView }) => {
      const store = useSidebarStore();
      useGoneOut(store, 'x:1', caseView);
      return store;
    },
    { initialProps: { caseView: logged } },
  );
  turnTo(result.current, 'x:1');
  result.current.setState({ draft, news: 'inserted' });
  return { store: result.current, see: (caseView: CaseView) => rerender({ caseView }) };
}

it('words that were seen sent are no draft any more', () => {
  const { store, see } = start(words);
  see(replied);
  expect(store.getState()).toMatchObject({ draft: '', news: null });
});

it('words written since stay', () => {
  const { store, see } = start('Otra cosa');
  see(replied);
  expect(store.getState().draft).toBe('Otra cosa');
});

it('an insertion that was undone leaves the draft', () => {
  const { store, see } = start(words);
  see({ ...logged, timeline: logged.timeline.slice(0, -1) });
  expect(store.getState()).toMatchObject({ draft: words });
});

it('the same words chosen once more are a new draft', () => {
  const { store, see } = start(words);
  see(replied);
  store.setState({ draft: words });
  see({ ...replied });
  expect(store.getState().draft).toBe(words);
});
