// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CrisisRoom } from '../../components/crisis/crisis-room.tsx';
import { guardOf } from '../../components/crisis/statement.tsx';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { blockingOf, findingsIn } from '../../components/public-text/guard-part.tsx';
import type { Crisis } from '../../lib/domain/crisis.ts';
import { holdingText } from '../../lib/replies/holding-text.ts';
import { crisis, crisisRoom, lines } from '../gallery/crisis-fixtures.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

function show(change: Partial<Crisis> = {}) {
  const actions = {
    change: vi.fn(),
    addLine: vi.fn(async () => true),
    changeLine: vi.fn(async () => true),
    takeOutLine: vi.fn(),
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
  it('that is closed without evidence asks for none', () => {
    show({ closedAt: crisis.openedAt + 1, evidence: [] });
    expect(screen.getByText('No se guardó ninguna.')).toBeVisible();
    expect(screen.queryByText(/Guarda aquí lo que veas/)).toBeNull();
  });

  it('what was being checked becomes known', async () => {
    const { actions, user } = show();
    const checking = within(screen.getByRole('region', { name: 'Lo que comprobamos' }));
    await user.click(checking.getByRole('button', { name: 'Ya se sabe «si hay más lotes»' }));
    expect(actions.changeLine).toHaveBeenCalledWith('line-1', { place: 'known' });
  });

  it('a line stays in its field until it is kept, and what comes in late leaves it', async () => {
    const { actions, user } = show();
    actions.addLine.mockResolvedValueOnce(false);
    const field = screen.getByRole('textbox', { name: 'Un hecho comprobado' });
    await user.type(field, 'no hay más lotes{Enter}');
    expect(actions.addLine).toHaveBeenCalledWith('no hay más lotes', 'known');
    expect(field).toHaveValue('no hay más lotes');
    await user.type(field, '{Enter}');
    expect(field).toHaveValue('');
  });

  it('a line is written anew where it stands', async () => {
    const { actions, user } = show();
    await user.click(press('Cambiar «si hay más lotes»'));
    const field = screen.getByRole('textbox', { name: 'Cambiar «si hay más lotes»' });
    await user.clear(field);
    await user.type(field, 'si hay más lotes en Soria{Enter}');
    expect(actions.changeLine).toHaveBeenCalledWith('line-1', { text: 'si hay más lotes en Soria' });
    expect(screen.queryByRole('textbox', { name: 'Cambiar «si hay más lotes»' })).toBe(null);
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
    await waitFor(() => expect(press('Copiar')).not.toHaveAttribute('aria-busy'));
    expect(screen.queryByText(/No lo des por hecho|Es una suposición/)).toBeNull();
    await filled.user.click(press('Copiar'));
    expect(filled.onCopy).toHaveBeenCalledWith(draft);
    await filled.user.click(press('Ya está publicada'));
    expect(filled.actions.say).toHaveBeenCalledWith(draft, null);
  });

  it('the guard reads the statement, and what it holds back is copied only once that was seen', async () => {
    const draft = 'No es culpa nuestra. Os compensamos con un vale de 50 €.';
    const { onCopy, user } = show({ draft });
    expect(await screen.findAllByText(/Un regalo en público/)).not.toHaveLength(0);
    await user.click(press('Copiar'));
    expect(onCopy).not.toHaveBeenCalled();
    const asked = within(screen.getByRole('dialog', { name: 'Antes de copiar, mira esto' }));
    expect(asked.getByText(/Un regalo en público/)).toBeVisible();
    await user.click(asked.getByRole('button', { name: 'Volver al texto' }));
    expect(onCopy).not.toHaveBeenCalled();
    await user.click(press('Copiar'));
    await user.click(press('Copiar de todos modos'));
    expect(onCopy).toHaveBeenCalledWith(draft);
  });

  it('what is still being checked is not told as known', async () => {
    show({
      lines: lines({ checking: ['la fábrica de Soria estaba avisada'] }),
      draft: 'La fábrica de Soria estaba avisada. A las 17:00 contamos más.',
    });
    expect(await screen.findByText(/Eso aún se está comprobando/)).toBeVisible();
  });

  it('what was typed last is what is copied', async () => {
    const { onCopy, user } = show({ draft: 'El lote 24B está retirado. A las 17:00 contamos más aquí.' });
    await waitFor(() => expect(press('Copiar')).not.toHaveAttribute('aria-busy'));
    await user.type(screen.getByLabelText('Lo que vas a publicar'), ' –Norte');
    await user.click(press('Copiar'));
    expect(onCopy).toHaveBeenCalledWith('El lote 24B está retirado. A las 17:00 contamos más aquí. –Norte');
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
    await user.type(screen.getByRole('textbox', { name: 'Qué has aprendido' }), 'Un dueño por turno');
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Cerrar la sala' }));
    expect(actions.close).toHaveBeenCalledWith('Un dueño por turno');
    cleanup();
    show({ closedAt: crisisRoom.now, learned: 'Un dueño por turno' });
    expect(screen.getByText('Un dueño por turno')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ya está publicada' })).toBe(null);
  });
});

describe('what the guard says of the text that the room fills in', () => {
  const known = { es: 'afecta al lote 24B y está retirado', en: 'it affects batch 24B, which is withdrawn' };
  const checking = { es: 'si hay más lotes', en: 'whether there are more batches' };

  it.each(['es', 'en'] as const)('nothing that holds it back, in %s', (language) => {
    for (const kind of ['attack', 'outage'] as const)
      for (const isUpdate of [false, true]) {
        const lists = { known: [known[language]], checking: [checking[language]] };
        const room = { ...crisis, kind, lines: lines(lists) };
        const { now, brand } = crisisRoom;
        const text = holdingText({
          ...room,
          ...lists,
          ...{ isUpdate, language, now, signature: 'Equipo Norte', timeZone: 'Europe/Madrid' },
        });
        const findings = findingsIn(text, guardOf(room, brand), language);
        expect(blockingOf(findings)).toEqual([]);
        expect(findings.map(({ rule }) => rule)).not.toContain('L36');
      }
  });
});
