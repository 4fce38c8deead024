import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/listening/normalise.ts';
import { PhraseIndex } from '../../../lib/listening/phrase-index.ts';
import { compilePhrase } from '../../../lib/listening/phrase-pattern.ts';

const found = (phrase: string, text: string): string[] => {
  const { tokens } = normalise(text);
  return new PhraseIndex(compilePhrase(phrase, phrase))
    .matches(tokens, () => true)
    .map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
};

describe('the phrase language', () => {
  it.each([
    ['no funciona', 'Aquí NO funciona', ['NO funciona']],
    ['no funciona*', 'no funcionaban', ['no funcionaban']],
    ['pesim*|mal servicio', 'pésimo servicio', ['pésimo servicio']],
    ['pesim*|mal servicio', 'mal servicio', ['mal servicio']],
    ['no me? llega', 'no me llega', ['no me llega']],
    ['no me? llega', 'no llega', ['no llega']],
    ['llevo ~2 horas', 'llevo ya tres horas', ['llevo ya tres horas']],
    ['llevo ~2 horas', 'llevo ya casi unas tres horas', []],
    ['# horas', 'tres horas y 20 horas', ['tres horas', '20 horas']],
    ['<money>', 'son 20€ al mes', ['20€']],
    ['^por que', 'por qué no. y por qué sí', ['por qué']],
    ['^por que', '@casaalba por qué no', ['por qué']],
    ['caja|fuera_de_servicio hoy', 'fuera de servicio hoy', ['fuera de servicio hoy']],
    ['no llega', 'no. llega', []],
    ['ca', 'casa', []],
  ])('%s in "%s"', (phrase, text, expected) => {
    expect(found(phrase, text)).toEqual(expected);
  });

  it.each(['', 'a? b', 'no ~x b', 'a|~1 b', 'a| b'])('refuses %j', (phrase) => {
    expect(() => compilePhrase(phrase, null)).toThrow();
  });
});
