// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { LearnedVoiceSection, type ShownWordings } from '../../components/settings/learned-voice-section.tsx';
import type { KeptVoiceLesson } from '../../lib/domain/voice-lesson.ts';
import { foldLessons } from '../../lib/replies/voice-preferences.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

const now = Date.UTC(2026, 10, 24, 11, 30);
const lesson = (id: string, change: Partial<KeptVoiceLesson> = {}): KeptVoiceLesson => ({
  id,
  at: now - 60_000,
  strategy: 'warm',
  parts: [{ id: 'a', fate: 'kept' }],
  greeting: 'none',
  signature: 'kept',
  length: 1,
  ...change,
});
const phrases: ShownWordings = new Map([
  ['a', { language: 'es', text: '… y es normal que lo digas.' }],
  ['b', { language: 'es', text: 'Hoy mismo lo miro.' }],
]);

function show(
  lessons: readonly KeptVoiceLesson[] | null,
  failed = false,
  part: ShownWordings | null = phrases,
) {
  const wordings = { part, failed: false, retry: () => {} };
  const [onUndo, onForget, onBan] = [vi.fn(), vi.fn(), vi.fn()];
  const preferences = foldLessons(lessons ?? []);
  render(
    <WordsProvider files={words} language="es">
      <LearnedVoiceSection
        {...{ lessons, preferences, wordings, failed, now, onUndo, onForget, onBan }}
        banned={['a tu disposición']}
      />
    </WordsProvider>,
  );
  return { onUndo, onForget, onBan, user: userEvent.setup() };
}

const lines = (name: string) =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

it('says in plain words what was learned, with the phrases it is about', () => {
  const changed = {
    parts: [
      { id: 'a', fate: 'dropped' },
      { id: 'b', fate: 'kept' },
    ],
    greeting: 'dropped',
  } as const;
  show(['1', '2', '3', '4', '5'].map((id) => lesson(id, { ...changed, signature: 'dropped', length: 0.8 })));
  expect(lines('Lo que hago distinto')).toEqual([
    'No saludo por el nombre.',
    'No firmo.',
    'Escribo un 20 % más corto.',
    'Enseño primero la sugerencia «Cercana», la que más usas.',
  ]);
  expect(lines('Lo que digo solo si no hay otra forma')).toEqual(['… y es normal que lo digas.']);
  expect(lines('Lo que digo más a menudo')).toEqual(['Hoy mismo lo miro.']);
});

it('lists each reply it learned from, with what was changed, each with its undo', async () => {
  const { onUndo, user } = show([
    lesson('a', {
      parts: [
        { id: 'a', fate: 'dropped' },
        { id: 'b', fate: 'changed' },
        { id: 'c', fate: 'changed' },
      ],
      greeting: 'added',
      length: 1.4,
    }),
    lesson('b'),
    lesson('c', { parts: [], signature: 'none', length: 0.5 }),
  ]);
  const name = 'De qué lo he aprendido, lo último primero';
  expect(lines(name).map((line) => line?.replace('Deshacer', ''))).toEqual([
    '12:29Cercanaañadiste un saludo · quitaste una frase · cambiaste 2 frases · 40 % más larga',
    '12:29CercanaLa dejaste como estaba',
    '12:29CercanaEscribiste la tuya · 50 % más corta',
  ]);
  const [, second] = within(screen.getByRole('list', { name })).getAllByRole('button');
  await user.click(second as HTMLElement);
  expect(onUndo).toHaveBeenCalledWith('b');
});

it('forgets all only when asked twice, and keeps the phrases that are not wanted', async () => {
  const { onForget, onBan, user } = show([lesson('a')]);
  await user.click(screen.getByRole('button', { name: 'Olvidarlo todo' }));
  expect(onForget).not.toHaveBeenCalled();
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Olvidarlo todo' }));
  expect(onForget).toHaveBeenCalledOnce();
  await user.type(screen.getByRole('textbox', { name: /Frases que no quieres/ }), 'un saludo{Enter}');
  expect(onBan).toHaveBeenCalledWith(['a tu disposición', 'un saludo']);
});

it('says that there is nothing yet, that it changes nothing yet, or that it could not be loaded', () => {
  show([]);
  expect(screen.getByText(/Aún no he aprendido nada/)).toBeVisible();
  cleanup();
  show([lesson('a')], false, null);
  expect(screen.getByText(/Todavía no cambia nada/)).toBeVisible();
  cleanup();
  show(null, true);
  expect(screen.getByRole('alert')).toHaveTextContent('No pude cargar lo aprendido.');
  expect(screen.queryByText(/Aún no he aprendido nada/)).toBeNull();
});
