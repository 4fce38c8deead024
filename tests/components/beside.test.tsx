// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BesideCase } from '../../components/beside/beside-case.tsx';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import type { PostView } from '../../components/sidebar/sidebar-state.ts';
import type { CaseSurroundings } from '../../lib/domain/case-surroundings.ts';
import { candidates, joinedCase } from '../gallery/beside-fixtures.ts';
import { logged, now, view } from '../gallery/sidebar-fixtures.ts';
import { words } from '../gallery/words.ts';

const { ask } = vi.hoisted(() => ({ ask: vi.fn() }));
vi.mock('../../lib/messaging/ask.ts', () => ({ ask }));

let beside: CaseSurroundings;
beforeEach(() => {
  beside = { times: 1, candidates: [] };
  ask.mockImplementation(() => Promise.resolve({ ok: true, value: beside }));
});
afterEach(cleanup);

async function show(shown: PostView) {
  const actions = { join: vi.fn(), split: vi.fn(), open: vi.fn(), find: null };
  render(
    <WordsProvider files={words} language="es">
      <BesideCase view={shown} {...{ now, actions }} />
    </WordsProvider>,
  );
  await vi.waitFor(() => expect(screen.getByRole('region')).toBeVisible());
  return { actions, user: userEvent.setup() };
}

describe('beside a case', () => {
  it('stands why another may tell the same, and a click joins them', async () => {
    beside = { times: 2, candidates };
    const { actions, user } = await show({ ...view, caseView: logged });
    const [first] = await screen.findAllByText('Es la misma persona · Casi las mismas palabras');
    expect(first).toBeVisible();
    expect(screen.getByText('Mismo nombre y cuenta parecida')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Unir con el caso de Marta R.' }));
    expect(actions.join).toHaveBeenCalledWith('facebook:77');
    expect(screen.queryByText(/vez en 30 días/)).toBeNull();
  });

  it('stands how frequent its cause is, and what that means', async () => {
    beside = { times: 5, candidates: [] };
    await show({ ...view, caseView: logged });
    expect(await screen.findByText('5.ª vez en 30 días: entrega')).toBeVisible();
    expect(screen.getByText(/Si se arregla la causa/)).toBeVisible();
  });

  it('stand all its posts, and what was joined can be split', async () => {
    const { actions, user } = await show({ ...view, caseView: joinedCase });
    const posts = within(screen.getByText('Publicaciones de este caso').parentElement as HTMLElement);
    expect(posts.getAllByRole('listitem')).toHaveLength(2);
    expect(posts.getByText('La primera que se registró')).toBeVisible();
    await user.click(posts.getByRole('button', { name: 'Separar la publicación de Marta R.' }));
    expect(actions.split).toHaveBeenCalledWith('join');
    await user.click(posts.getByRole('button', { name: 'Abrir la publicación de Marta R.' }));
    expect(actions.open).toHaveBeenCalledWith('https://www.facebook.com/77', ['facebook:77']);
  });

  it('stand searches of the other networks, with the words they take along', async () => {
    await show(view);
    expect(ask).not.toHaveBeenCalled();
    const links = screen.getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual(['Facebook', 'YouTube', 'LinkedIn']);
    for (const link of links) {
      expect(link).toHaveAttribute('target', '_blank');
      expect(link.getAttribute('href')).not.toMatch(/marta/i);
    }
    expect(screen.getByText(/^Se busca: Norte .*freidora/)).toBeVisible();
  });
});
