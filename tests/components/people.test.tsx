// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { thanksFor } from '../../components/hooks/thanks-for.ts';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { AuthorCard } from '../../components/people/author-card.tsx';
import { Brand } from '../../lib/domain/brand.ts';
import type { PersonView } from '../../lib/domain/person-view.ts';
import type { Author } from '../../lib/domain/post.ts';
import { known, personActions, personCase, somebody, viewOf } from '../gallery/people-fixtures.ts';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

const now = Date.UTC(2026, 10, 3, 12);
const author: Author = { name: 'Nerea Ruiz', handle: 'nerea_ruiz', profileUrl: null };
const show = (view: PersonView, given: { author?: Author; actions?: Partial<typeof personActions> } = {}) =>
  render(
    <WordsProvider files={words} language="es">
      <AuthorCard
        platform="x"
        author={given.author ?? author}
        view={view}
        praises
        now={now}
        actions={{ ...personActions, ...given.actions }}
      />
    </WordsProvider>,
  );

describe('the card of an author', () => {
  it('says what the page does not show, and guesses nothing', () => {
    show(viewOf(null, { reach: {} }));
    const card = screen.getByRole('region', { name: 'Quién es' });
    expect(card.textContent).toContain('nerea_ruizX · seguidores no visibles');
    expect(card.textContent).toContain('Lo que dice de sí: no visible');
    expect(card.textContent).not.toContain('verificado');
  });

  it('tells accounts, followers, earlier cases with their outcome, notes', () => {
    show(known(now), { author: { ...author, verified: true, bio: 'Cocino y corro.' } });
    const card = screen.getByRole('region', { name: 'Quién es' }).textContent?.replaceAll('\u00a0', ' ');
    for (const part of [
      '1,2 mil seguidores',
      'verificado',
      'nerea.ruiz',
      'Cocino y corro.',
      'dio las gracias',
    ])
      expect(card).toContain(part);
    expect(card).toContain('Prefiere que la llamen por la tarde.');
  });

  it('opens an earlier case, joins who is alike and splits who was joined', () => {
    const [showCase, join, split] = [vi.fn(), vi.fn(), vi.fn()];
    show(known(now), { actions: { showCase, join, split } });
    fireEvent.click(screen.getByRole('button', { name: /Resuelto/ }));
    expect(showCase).toHaveBeenCalledWith(personCase(now));
    fireEvent.click(screen.getByRole('button', { name: 'Es la misma: Nerea Ruiz' }));
    expect(join).toHaveBeenCalledWith('linkedin:nerea-ruiz');
    fireEvent.click(screen.getByRole('button', { name: 'Separar nerea.ruiz' }));
    expect(split).toHaveBeenCalledWith('j1');
  });

  it('keeps a supporter by one click, and nobody without a name or account', () => {
    const supporter = vi.fn();
    const { unmount } = show(viewOf(null), { actions: { supporter } });
    fireEvent.click(screen.getByRole('button', { name: 'Guardar como apoyo' }));
    expect(supporter).toHaveBeenCalledOnce();
    unmount();
    show(viewOf(null, { reach: {} }), { author: { name: '', handle: '', profileUrl: null } });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('reminds of thanks that are owed, writes them, and is quiet once they are said', async () => {
    const [takeThanks, thanked] = [vi.fn(), vi.fn()];
    const { unmount } = show(known(now), { actions: { takeThanks, thanked } });
    expect(screen.getByText('Nadie le ha dado las gracias todavía.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Escribir las gracias' }));
    const use = await waitFor(() => screen.getByRole('button', { name: 'Usar en la respuesta' }));
    fireEvent.click(screen.getByRole('button', { name: 'Otra forma' }));
    fireEvent.click(use);
    expect(takeThanks).toHaveBeenCalledWith(
      'Gracias por decirlo. A quien no le fue igual, lo estamos escuchando. –Ana',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Ya se las di' }));
    expect(thanked).toHaveBeenCalledOnce();
    unmount();
    show(viewOf(somebody({ support: known(now).person?.support ?? [], thankedAt: now })));
    expect(screen.queryByRole('button', { name: 'Ya se las di' })).toBeNull();
  });

  it('takes a note with the keyboard', () => {
    const note = vi.fn();
    show(viewOf(null), { actions: { note } });
    fireEvent.click(screen.getByRole('button', { name: 'Añadir nota' }));
    const field = screen.getByRole('textbox', { name: 'Nota sobre esta persona' });
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: ' Llamar el martes ' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(note).toHaveBeenCalledWith('Llamar el martes');
  });
});

describe('thanks', () => {
  const said = {
    es: [
      'A mí siempre me han tratado muy bien, no entiendo las quejas',
      'Qué rápido llegó, gracias @cafetal. ¿Abrís el domingo?',
      '@cafetal @otra #bien',
      '',
    ],
    en: [
      'They always treated me well, never had a problem',
      'Arrived so fast, thanks @cafetal! Open on Sunday?',
    ],
  } as const;
  const brand = Brand.parse({ name: 'Cafetal', handles: ['cafetal'], signature: 'Ana' });

  it.each(['es', 'en'] as const)('in %s name no account, ask for nothing, and are there', (language) => {
    for (const platform of ['x', 'facebook'] as const)
      for (const text of said[language]) {
        const made = thanksFor({
          said: text,
          name: 'Rosa Prueba',
          platform,
          brand,
          assessment: null,
          language,
        });
        expect(made.length).toBeGreaterThan(0);
        expect(made.join('\n')).not.toMatch(/[@#?¿]|comparte|retuit|share|defiend|defend/iu);
      }
  });
});
