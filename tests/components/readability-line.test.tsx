// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { ReadabilityLine } from '../../components/readability/readability-line.tsx';
import { words } from '../gallery/words.ts';

afterEach(cleanup);

const said = (draft: string) =>
  render(
    <WordsProvider files={words} language="es">
      <ReadabilityLine draft={draft} />
    </WordsProvider>,
  ).container.textContent;

describe('how a draft reads', () => {
  it('says so without advice where it reads easily', () => {
    expect(said('Hola, Ana. Ya lo he visto. El pago se hizo dos veces y hoy te lo devuelvo.')).toBe(
      'Lectura: muy fácil',
    );
  });

  it('says what would help: shorter words, or a sentence broken in two', () => {
    expect(
      said(
        'Procederemos inmediatamente a efectuar las correspondientes comprobaciones administrativas complementarias. Posteriormente comunicaremos determinaciones definitivas.',
      ),
    ).toContain('Busca otras más cortas');
    expect(
      said(
        'Hemos comprobado con facturación internacional que tu devolución anteriormente solicitada quedó registrada correctamente, aunque determinadas circunstancias administrativas relacionadas con la entidad financiera están retrasando considerablemente su tramitación definitiva en el sistema correspondiente',
      ),
    ).toMatch(/tiene \d+ palabras/);
  });

  it('says nothing of a few words, nor of a language it does not know', () => {
    expect(said('Hola, Ana.')).toBe('');
    expect(
      said('Wir haben das gesehen und werden es noch heute für dich und deine Mutter richtig machen.'),
    ).toBe('');
  });
});
