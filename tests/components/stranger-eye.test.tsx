// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { cutShort, StrangerEye } from '../../components/preview/stranger-eye.tsx';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

const complaint = 'Tres semanas esperando la freidora';

function show(draft: string, authorName = 'Marta') {
  render(
    <WordsProvider files={words} language="es">
      <StrangerEye post={{ text: complaint, authorName }} lang="es" draft={draft} onClose={vi.fn()} />
    </WordsProvider>,
  );
  return screen.getAllByRole('figure').map((figure) => figure.querySelector('blockquote')?.textContent);
}

describe('the stranger’s eye', () => {
  it('shows the complaint and our reply, word for word, and nothing else', () => {
    expect(show('Lo miro hoy. –Ana')).toEqual([complaint, 'Lo miro hoy. –Ana']);
    expect(screen.getByText('Lo que escribió Marta')).toBeVisible();
  });

  it('shows where a screenshot would cut a longer one', () => {
    const draft = `Marta, ${'tres semanas es demasiado '.repeat(6)}–Ana`;
    const [, whole, cut] = show(draft);
    expect(whole).toBe(draft);
    expect(cut).toBe(`${draft.slice(0, 100)}…`);
  });

  it('names nobody where the page names nobody', () => {
    show('Lo miro hoy.', '');
    expect(screen.getByText('Lo que escribió el cliente')).toBeVisible();
  });

  it('cuts no character in two, and nothing that is short enough', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), (text) => {
        const cut = cutShort(text, 20);
        expect(text.startsWith(cut)).toBe(true);
        expect(cut.isWellFormed()).toBe(text.slice(0, cut.length).isWellFormed());
        if (cut !== text) expect([...new Intl.Segmenter().segment(cut)]).toHaveLength(20);
      }),
    );
  });
});
