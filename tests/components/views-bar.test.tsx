// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ViewsBar } from '../../components/desk/views-bar.tsx';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { formatView, parseView, plainView } from '../../lib/desk/view.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

const query = formatView(parseView('status=open&cause=delivery'));
const own = { id: 'k', name: 'Entregas abiertas', query };

function show(at: string, kept: readonly (typeof own)[] = []) {
  const said = { onView: vi.fn(), onKeep: vi.fn(), onForget: vi.fn() };
  render(
    <WordsProvider files={words} language="es">
      <ViewsBar view={at === '' ? plainView : parseView(at)} kept={kept} {...said} />
    </WordsProvider>,
  );
  return { ...said, user: userEvent.setup() };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });

it('keeps what is filtered under a name, and not without one', async () => {
  const { onKeep, user } = show(query);
  await user.click(button('Guardar esta vista'));
  const name = await screen.findByRole('textbox');
  await user.click(button('Guardar'));
  expect(onKeep).not.toHaveBeenCalled();
  await user.type(name, '  Entregas abiertas ');
  await user.click(button('Guardar'));
  expect(onKeep).toHaveBeenCalledExactlyOnceWith('Entregas abiertas', query);
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('goes to a view of one’s own, marks it, and forgets it', async () => {
  const away = show('', [own]);
  expect(button('Entregas abiertas')).toHaveAttribute('aria-pressed', 'false');
  await away.user.click(button('Entregas abiertas'));
  expect(away.onView).toHaveBeenCalledExactlyOnceWith(parseView(query));
  cleanup();
  const there = show(query, [own]);
  expect(button('Entregas abiertas')).toHaveAttribute('aria-pressed', 'true');
  expect(screen.queryByRole('button', { name: 'Guardar esta vista' })).toBeNull();
  await there.user.click(button('Quitar la vista «Entregas abiertas»'));
  expect(there.onForget).toHaveBeenCalledExactlyOnceWith('k');
});
