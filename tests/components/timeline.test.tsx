// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { Timeline } from '../../components/sidebar/timeline.tsx';
import type { CaseEvent, CaseView } from '../../lib/domain/case.ts';
import { now, replied } from '../gallery/sidebar-fixtures.ts';
import { words } from '../gallery/words.ts';

/** What the browser says when the end of the list is near. */
let reached: (isIntersecting: boolean) => void = () => undefined;
beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: (seen: readonly { isIntersecting: boolean }[]) => void) {
        reached = (isIntersecting) => told([{ isIntersecting }]);
      }
      observe() {}
      disconnect() {
        reached = () => undefined;
      }
    },
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const notes = (count: number): readonly CaseEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    caseId: replied.record.id,
    commandId: `c${index}`,
    ordinal: 0,
    clock: index + 1,
    device: 'd',
    actor: 'person',
    at: now - (count - index) * 1_000,
    fact: { type: 'noted', text: `Nota ${index + 1}.` },
  }));

const drawn = (caseView: CaseView) => (
  <WordsProvider files={words} language="es">
    <Timeline caseView={caseView} now={now} open />
  </WordsProvider>
);
const items = () => screen.getAllByRole('listitem');
const more = () => screen.queryByRole('button', { name: /anterior/ });

it('of three thousand events the latest are drawn, and how many there are is known', () => {
  render(drawn({ ...replied, timeline: notes(3_000) }));
  expect(items()).toHaveLength(100);
  expect(items()[0]).toHaveTextContent('Nota 3000.');
  expect(items()[0]).toHaveAttribute('aria-setsize', '3000');
  expect(items().at(-1)).toHaveAttribute('aria-posinset', '100');
});

it('older ones come as one scrolls, and none twice or never', () => {
  render(drawn({ ...replied, timeline: notes(250) }));
  act(() => reached(false));
  expect(items()).toHaveLength(100);
  act(() => reached(true));
  expect(items()).toHaveLength(200);
  act(() => reached(true));
  expect(items().map(({ textContent }) => /Nota \d+/.exec(textContent ?? '')?.[0])).toEqual(
    Array.from({ length: 250 }, (_, index) => `Nota ${250 - index}`),
  );
  expect(more()).toBeNull();
  expect(items()[0]).not.toHaveAttribute('aria-setsize');
});

it('by the keyboard one reads on at the first that came', async () => {
  const user = userEvent.setup();
  render(drawn({ ...replied, timeline: notes(130) }));
  expect(more()).toHaveTextContent('Ver 30 anteriores');
  more()?.focus();
  await user.keyboard('{Enter}');
  expect(items()).toHaveLength(130);
  expect(items()[100]).toHaveFocus();
  expect(items()[100]).toHaveTextContent('Nota 30.');
});

it('another case begins at its latest again', () => {
  const { rerender } = render(drawn({ ...replied, timeline: notes(300) }));
  act(() => reached(true));
  const record = { ...replied.record, id: 'x:other' as const };
  rerender(drawn({ ...replied, record, timeline: notes(300) }));
  expect(items()).toHaveLength(100);
});
