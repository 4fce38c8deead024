// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { LifePort } from '../../components/hooks/life-port.ts';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { CaseLife } from '../../components/life/case-life.tsx';
import type { CaseFact } from '../../lib/domain/case-fact.ts';
import { brand } from '../gallery/sidebar-fixtures.ts';
import { words } from '../gallery/words.ts';
import { caseAfter, hour, start } from '../unit/life/case-of.ts';

afterEach(cleanup);

const offer = 'Te devolvemos el dinero o te cambiamos la freidora, como prefieras.';
const refusal = (text: string): CaseFact => ({
  type: 'customer-returned',
  text,
  at: null,
  replyId: text,
});
const declined = caseAfter([
  { type: 'replied', text: offer, at: null, how: 'seen', replyId: 'r' },
  refusal('No, gracias.'),
  refusal('No quiero vuestro dinero.'),
]);

function show() {
  const run = vi.fn(async () => true);
  const copy = vi.fn(() => true);
  const port: LifePort = { run, copy, note: async () => true, budget: async () => null, write: null };
  render(
    <WordsProvider files={words} language="es">
      <CaseLife caseView={declined} brand={brand} now={start + 5 * hour} port={port} />
    </WordsProvider>,
  );
  return { run, copy, user: userEvent.setup() };
}

const button = (name: string) => screen.getByRole('button', { name });

it('asks what a reply offered where nobody noted it, says its last word with it, and ends', async () => {
  const { run, copy, user } = show();
  await user.click(button('Terminar…'));
  expect(screen.getByText(new RegExp(offer))).toBeVisible();
  await user.click(button('Terminar la conversación'));
  expect(run).not.toHaveBeenCalled();
  const field = screen.getByRole('textbox', { name: 'Qué le ofreces' });
  expect(field).toBeInvalid();
  await user.type(field, 'el dinero o el cambio.');
  await user.click(button('Copiar el texto'));
  expect(copy).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/^La oferta sigue en pie: el dinero o el cambio\. /),
  );
  await user.click(button('Terminar la conversación'));
  expect(run).toHaveBeenCalledExactlyOnceWith(
    'case.end',
    expect.objectContaining({ offer: 'el dinero o el cambio.', watchHours: 48 }),
    expect.any(String),
  );
  expect(screen.queryByRole('dialog')).toBeNull();
});
