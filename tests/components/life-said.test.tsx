// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lifePort } from '../../components/hooks/life-port.ts';
import { telling } from '../../components/hooks/telling.ts';
import { useToasts } from '../../components/hooks/use-toasts.ts';
import { useWords, WordsProvider } from '../../components/hooks/use-words.tsx';
import { CaseLife } from '../../components/life/case-life.tsx';
import { Toasts } from '../../components/ui/toast.tsx';
import { brand, now, replied } from '../gallery/sidebar-fixtures.ts';
import { words } from '../gallery/words.ts';

const ask = vi.hoisted(() => vi.fn());
vi.mock('../../lib/messaging/ask.ts', () => ({ ask }));

beforeEach(() => {
  ask.mockReset().mockResolvedValue({ ok: true, value: {} });
});
afterEach(cleanup);

const record = {
  ...replied.record,
  promises: [
    {
      id: 'p',
      text: 'Llamarla',
      madeAt: now - 9e6,
      dueAt: now + 9e6,
      kept: null,
      settledAt: null,
      metAt: null,
    },
  ],
};

/** The life of a case over the real port, with the page's own place for what was done. */
function Host() {
  const { t } = useWords();
  const toasting = useToasts();
  const { done, failed } = telling(toasting, t);
  const [caseId, renew] = [() => record.id, () => undefined];
  const port = lifePort({ caseId, say: done, fail: failed, renew, write: null });
  return (
    <>
      <CaseLife caseView={{ ...replied, record }} {...{ brand, now, port }} open />
      <Toasts messages={toasting.messages} closeLabel="Cerrar" onClose={toasting.close} />
    </>
  );
}

function show() {
  render(
    <WordsProvider files={words} language="es">
      <Host />
    </WordsProvider>,
  );
  return userEvent.setup();
}
const button = (name: string) => screen.getByRole('button', { name });
const polite = (text: RegExp) => screen.getByText(text).closest('[aria-live="polite"]');

it('one click is said politely, and taken back by the same command', async () => {
  const user = show();
  await user.click(screen.getByRole('button', { name: /^Cumplido: ./ }));
  expect(polite(/^Anotado\.$/)).toHaveRole('status');
  const [[command, { commandId }]] = ask.mock.calls as [[string, { commandId: string }]];
  expect(command).toBe('promise.settle');
  await user.click(button('Deshacer'));
  expect(ask).toHaveBeenLastCalledWith(
    'case.retract',
    expect.objectContaining({ caseId: record.id, undo: commandId }),
  );
  expect(screen.queryByText(/^Anotado\.$/)).toBeNull();
});

it('what fails is said, and what was written stays to be tried again', async () => {
  ask.mockResolvedValue({ ok: false, code: 'timeout' });
  const user = show();
  await user.click(button('Anotar una promesa'));
  const field = screen.getByRole('textbox', { name: 'Qué prometiste' });
  await user.type(field, 'Le escribo el lunes');
  await user.click(screen.getByRole('button', { name: /^En 1 h|^1 h/ }));
  expect(polite(/Tardó demasiado/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Deshacer' })).toBeNull();
  expect(field).toHaveValue('Le escribo el lunes');
  ask.mockResolvedValue({ ok: true, value: {} });
  await user.click(screen.getByRole('button', { name: /^En 1 h|^1 h/ }));
  expect(polite(/^Promesa anotada, con su aviso\.$/)).toBeInTheDocument();
  expect(screen.queryByRole('textbox', { name: 'Qué prometiste' })).toBeNull();
});
