// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Toasting, useToasts } from '../../components/hooks/use-toasts.ts';
import { Toasts } from '../../components/ui/toast.tsx';

const shownMs = 10_000;
let toasting: Toasting;

function Page() {
  toasting = useToasts();
  return <Toasts messages={toasting.messages} closeLabel="Cerrar" onClose={toasting.close} />;
}
const pass = (ms: number) => act(async () => vi.advanceTimersByTime(ms));

beforeEach(() => {
  vi.useFakeTimers();
  render(<Page />);
  act(() => toasting.show({ id: 'done', text: 'Hecho.', action: { label: 'Deshacer', onSelect: () => {} } }));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('a message leaves by itself after ten seconds', async () => {
  await pass(shownMs - 1);
  expect(screen.getByText('Hecho.')).toBeVisible();
  await pass(1);
  expect(screen.queryByText('Hecho.')).toBeNull();
});

it('one that has the focus stays, and leaves once it has lost it', async () => {
  const undo = screen.getByRole('button', { name: 'Deshacer' });
  undo.focus();
  await pass(3 * shownMs);
  expect(undo).toBeVisible();
  undo.blur();
  await pass(shownMs);
  expect(screen.queryByText('Hecho.')).toBeNull();
});
