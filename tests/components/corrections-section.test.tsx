// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { CorrectionsSection } from '../../components/settings/corrections-section.tsx';
import type { CorrectionView } from '../../lib/domain/correction.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

const now = Date.UTC(2026, 10, 24, 11, 30);
const correction = (id: string, change: Partial<CorrectionView> = {}): CorrectionView => ({
  id,
  at: now - 60_000,
  said: { verdict: 'not-complaint' },
  kinds: ['irony', 'wording'],
  learned: true,
  ...change,
});

function show(corrections: readonly CorrectionView[] | null, failed = false) {
  const [onUndo, onForget, onExport] = [vi.fn(), vi.fn(), vi.fn()];
  render(
    <WordsProvider files={words} language="es">
      <CorrectionsSection {...{ corrections, failed, now, onUndo, onForget, onExport }} />
    </WordsProvider>,
  );
  return { onUndo, onForget, onExport, user: userEvent.setup() };
}

it('lists when, what was said and which signals there were, each with its undo', async () => {
  const said = { cause: 'billing', severity: 2, stance: 'attack' } as const;
  const { onUndo, user } = show([correction('a'), correction('b', { said, learned: false })]);
  const [first, second] = within(screen.getByRole('list')).getAllByRole('listitem') as [
    HTMLElement,
    HTMLElement,
  ];
  expect(first).toHaveTextContent('12:29No es una quejaSeñales: puede ser ironía, suena a queja');
  expect(second).toHaveTextContent('Causa: cobro · Gravedad: pérdida grande · Quién habla: Ataque');
  expect(second).toHaveTextContent('Vale solo para esa publicación.');
  await user.click(within(second).getByRole('button', { name: /Deshacer/ }));
  expect(onUndo).toHaveBeenCalledWith('b');
});

it('forgets all only when asked twice, and exports', async () => {
  const { onForget, onExport, user } = show([correction('a')]);
  await user.click(screen.getByRole('button', { name: 'Exportar' }));
  expect(onExport).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Olvidarlas todas' }));
  expect(onForget).not.toHaveBeenCalled();
  const dialog = within(screen.getByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Olvidarlas todas' }));
  expect(onForget).toHaveBeenCalledOnce();
});

it('says that there is nothing yet, or that it could not be loaded', () => {
  show([]);
  expect(screen.getByText(/Aún no has corregido nada/)).toBeVisible();
  cleanup();
  show(null, true);
  expect(screen.getByRole('alert')).toHaveTextContent('No pude cargar tus correcciones.');
  cleanup();
  show(null);
  expect(screen.queryByText(/Aún no has corregido nada/)).toBeNull();
});
