import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningfulPiece } from '../../../lib/listening/quotation.ts';

const piece = (text: string, said: string, hide?: string): string => {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const { start, end } = meaningfulPiece(text, at(said), hide ? [at(hide)] : []);
  return text.slice(start, end);
};

describe('what is quoted as a reason', () => {
  it.each([
    ['I am leaving because nobody answers the phone.', 'because', 'because nobody answers the'],
    ['Me voy porque nadie me contesta.', 'porque', 'porque nadie me contesta'],
    ['Llamé cuatro veces y nada.', 'nada', 'cuatro veces y nada'],
    ['¿Así tratáis a la gente?', '?', 'tratáis a la gente?'],
    ['Su banco me cobra dos veces', 'Su', 'Su banco me cobra'],
    ['No.\nMe dijeron mañana', 'No', 'No'],
  ])('%s: %s', (text, said, quoted) => {
    expect(piece(text, said)).toBe(quoted);
  });

  it.each([
    ['Un retraso de horas', 'retraso'],
    ['Esto es 😡 siempre', '😡'],
    ['tres semanas esperando el pedido', 'tres semanas esperando'],
  ])('leaves what says something alone: %s', (text, said) => {
    expect(piece(text, said)).toBe(said);
  });

  it('stops at what must not be shown, at sentences and at addresses', () => {
    expect(piece('sin ladrones cerca', 'sin', 'ladrones')).toBe('sin');
    expect(piece('Todo mal. Pero no va. Adiós', 'no')).toBe('Pero no va');
    expect(piece('no https://norte.example/a', 'no')).not.toContain('norte');
  });

  it('always holds the words themselves, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (text, one, other) => {
        const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const grown = meaningfulPiece(text, { start, end });
        expect(grown.start).toBeLessThanOrEqual(start);
        expect(grown.end).toBeGreaterThanOrEqual(end);
        expect(grown.start).toBeGreaterThanOrEqual(0);
        expect(grown.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
