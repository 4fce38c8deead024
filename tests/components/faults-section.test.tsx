// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FaultsSection } from '../../components/data/faults-section.tsx';
import { copyText } from '../../components/hooks/copy-text.ts';
import { useFaults } from '../../components/hooks/use-faults.ts';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { readErrors, recordError } from '../../lib/diagnostics/errors.ts';
import { words } from '../gallery/words.ts';

vi.mock('../../components/hooks/copy-text.ts', () => ({ copyText: vi.fn(() => true) }));
beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) });
});
afterEach(cleanup);

const now = Date.UTC(2026, 10, 24, 11, 30);

function Live() {
  return <FaultsSection {...useFaults()} now={now} />;
}
const show = () => {
  render(
    <WordsProvider files={words} language="es">
      <Live />
    </WordsProvider>,
  );
  return userEvent.setup();
};

it('tells the last first: when, where, and what in words', async () => {
  await recordError({ code: 'unexpected', where: 'reconcile', at: now - 7_200_000 });
  await recordError({ code: 'storage-full', where: 'case.note', at: now - 60_000 });
  show();
  const box = await screen.findByRole('region', { name: 'Fallos, el último primero' });
  const rows = within(box).getAllByRole('listitem');
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/12:29 · case\.noteEl disco está lleno\.$/),
    expect.stringMatching(/10:30 · reconcileAlgo falló dentro de Sosiego\.$/),
  ]);
  expect(screen.getByText(/nunca textos, nombres ni direcciones/)).toBeVisible();
});

it('is copied with the version and moments that mean the same everywhere', async () => {
  await recordError({ code: 'storage-full', where: 'case.note', at: now });
  const user = show();
  await user.click(await screen.findByRole('button', { name: 'Copiar' }));
  expect(copyText).toHaveBeenCalledWith('Sosiego 0.1.0\n2026-11-24T11:30:00.000Z case.note storage-full');
  expect(screen.getByRole('status')).toHaveTextContent('Copiado.');
});

it('is emptied, and then says that nothing failed', async () => {
  await recordError({ code: 'unexpected', where: 'reconcile', at: now });
  const user = show();
  await user.click(await screen.findByRole('button', { name: 'Vaciar' }));
  expect(await screen.findByText('No hay ningún fallo anotado.')).toBeVisible();
  expect(await readErrors()).toEqual([]);
  expect(screen.queryByRole('button')).toBeNull();
});

it('shows a fault that comes while it is looked at', async () => {
  show();
  expect(await screen.findByText('No hay ningún fallo anotado.')).toBeVisible();
  await recordError({ code: 'timeout', where: 'notification', at: now });
  expect(await screen.findByText(/Tardó demasiado/)).toBeVisible();
});
