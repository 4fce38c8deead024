// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CrisisRoom } from '../../components/crisis/crisis-room.tsx';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import type { Crisis } from '../../lib/domain/crisis.ts';
import { crisis, crisisRoom } from '../gallery/crisis-fixtures.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

function show(change: Partial<Crisis> = {}) {
  const actions = {
    change: vi.fn(),
    say: vi.fn(),
    addEvidence: vi.fn(),
    removeEvidence: vi.fn(),
    close: vi.fn(),
  };
  const onCopy = vi.fn(() => true);
  render(
    <WordsProvider files={words} language="es">
      <CrisisRoom {...crisisRoom} crisis={{ ...crisis, ...change }} actions={actions} onCopy={onCopy} />
    </WordsProvider>,
  );
  return { actions, onCopy, user: userEvent.setup() };
}
const press = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the crisis room', () => {
  it('what was being checked becomes known', async () => {
    const { actions, user } = show();
    const checking = within(screen.getByRole('region', { name: 'Lo que comprobamos' }));
    await user.click(checking.getAllByRole('button', { name: 'Ya se sabe' })[0] as HTMLElement);
    expect(actions.change).toHaveBeenCalledWith({
      known: ['afecta al lote 24B y está retirado', 'si hay más lotes'],
      checking: ['desde cuándo estaba en las tiendas'],
    });
  });

  it('fills the statement in from what stands there, copies it, and takes it as published', async () => {
    const { actions, user } = show();
    await user.click(press('Rellenar con lo de arriba'));
    const [[{ draft }]] = actions.change.mock.calls as [[{ draft: string }]];
    expect(draft).toMatch(
      /Lo que sabemos: afecta al lote 24B y está retirado\. Lo que comprobamos: si hay más lotes;/,
    );
    cleanup();
    const filled = show({ draft });
    await filled.user.click(press('Copiar'));
    expect(filled.onCopy).toHaveBeenCalledWith(draft);
    await filled.user.click(press('Ya está publicada'));
    expect(filled.actions.say).toHaveBeenCalledWith(draft);
  });

  it('nothing counts as published before it says when more is said', async () => {
    const { actions, user } = show({ draft: 'Lo sabemos.', nextUpdateAt: null });
    await user.click(press('Ya está publicada'));
    expect(actions.say).not.toHaveBeenCalled();
    expect(screen.getAllByText('Antes di a qué hora darás más novedades.')[0]).toBeVisible();
    await user.click(press('En 1 h'));
    const [[{ nextUpdateAt }]] = actions.change.mock.calls as [[{ nextUpdateAt: number }]];
    expect(nextUpdateAt - crisisRoom.now).toBe(3_600_000);
  });

  it('says when the hour has come', () => {
    show({ nextUpdateAt: crisisRoom.now });
    expect(screen.getByText('Toca contar cómo va')).toBeVisible();
  });

  it('keeps the posts of cases that are attacks as evidence, each once', async () => {
    const { actions, user } = show();
    await user.click(press('Añadir 1 caso marcado como ataque'));
    expect(actions.addEvidence).toHaveBeenCalledWith([
      expect.objectContaining({ url: 'https://x.com/gus_arrieta_d/status/43' }),
    ]);
    cleanup();
    show({ evidence: [{ id: 'e', url: 'https://x.com/gus_arrieta_d/status/43', note: '', at: 0 }] });
    expect(screen.queryByRole('button', { name: /marcado como ataque/ })).toBe(null);
  });

  it('an address that is no page of the web is no link', () => {
    show({ evidence: [{ id: 'e', url: 'javascript:alert(1)', note: 'x', at: 0 }] });
    expect(screen.queryByRole('link')).toBe(null);
  });

  it('closes with what was learned, and is read only from then on', async () => {
    const { actions, user } = show();
    await user.click(press('Cerrar la sala'));
    await user.type(screen.getByRole('textbox', { name: 'Qué habéis aprendido' }), 'Un dueño por turno');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Cerrar la sala' }));
    expect(actions.close).toHaveBeenCalledWith('Un dueño por turno');
    cleanup();
    show({ closedAt: crisisRoom.now, learned: 'Un dueño por turno' });
    expect(screen.getByText('Un dueño por turno')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ya está publicada' })).toBe(null);
  });
});
