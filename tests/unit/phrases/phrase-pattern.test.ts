import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/listening/normalise.ts';
import { PhraseIndex } from '../../../lib/phrases/phrase-index.ts';
import { compilePhrase, compileVariants, type Pattern } from '../../../lib/phrases/phrase-pattern.ts';

function foundBy(patterns: readonly Pattern<string>[], text: string): readonly string[] {
  const { tokens } = normalise(text);
  return new PhraseIndex(patterns)
    .matches(tokens, () => true)
    .map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

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
    ['no llega', 'no. llega', []],
    ['ca', 'casa', []],
    // endings
    ['si hubieras *ado|*ido', 'Si hubieras leído esto', ['Si hubieras leído']],
    ['si hubieras *ado', 'si hubieras. Pagado', []],
    // several words in a row
    ['caja|fuera_de_servicio hoy', 'fuera de servicio hoy', ['fuera de servicio hoy']],
    ['en_cuanto|cuando podamos', 'Te aviso en cuanto podamos', ['en cuanto podamos']],
    ['fuera_de_serv* hoy', 'fuera de servicio hoy', ['fuera de servicio hoy']],
    ['fuera_de hoy', 'fuera. De hoy', []],
    ['lo antes_posible? ya', 'lo ya', ['lo ya']],
    ['lo antes_posible? ya', 'lo antes posible ya', ['lo antes posible ya']],
    // what must not stand there
    ['!no culpa tuya', 'Es culpa tuya', ['culpa tuya']],
    ['!no culpa tuya', 'No es culpa tuya', []],
    ['!no culpa tuya', 'Que no. Culpa tuya', ['Culpa tuya']],
    ['!por_que culpa tuya', 'Por qué es culpa tuya', []],
    ['go !of tell', 'go tell him', ['go tell']],
    ['let ~1 go !of', 'let it go of', []],
    ['let go !of_it', 'let go of it', []],
    ['let go !of_it', 'let go of that', ['let go']],
  ])('%s in "%s"', (phrase, text, expected) => {
    expect(foundBy([compilePhrase(phrase, phrase)], text)).toEqual(expected);
    expect(foundBy(compileVariants(phrase, phrase), text)).toEqual(expected);
  });

  it('one pattern takes the first alternative that fits, variants tell all', () => {
    const phrase = 'mal|mal_servicio';
    expect(foundBy([compilePhrase(phrase, phrase)], 'mal servicio')).toEqual(['mal']);
    expect(foundBy(compileVariants(phrase, phrase), 'mal servicio')).toEqual(['mal', 'mal servicio']);
  });

  it.each(['', 'a? b', 'no ~x b', 'a|~1 b', 'a| b', '*ado ya', '~1', '!no'])('refuses %j', (phrase) => {
    expect(() => compilePhrase(phrase, null)).toThrow();
    expect(() => compileVariants(phrase, null)).toThrow();
  });

  it('refuses to look for what nearly every word begins with', () => {
    expect(() => new PhraseIndex([compilePhrase('a* b', null)])).toThrow(/Begins too many words/);
  });
});
