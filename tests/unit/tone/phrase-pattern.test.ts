import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/listening/normalise.ts';
import { compilePhrase, PhraseIndex } from '../../../lib/tone/phrase-pattern.ts';

const found = (phrase: string, text: string): readonly string[] => {
  const { tokens } = normalise(text);
  return new PhraseIndex([compilePhrase(phrase, phrase)])
    .matches(tokens, () => true)
    .map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
};

describe('beyond the phrases of listening', () => {
  it.each([
    ['si hubieras *ado|*ido', 'Si hubieras leído esto', 'Si hubieras leído'],
    ['en_cuanto|cuando podamos', 'Te aviso en cuanto podamos', 'en cuanto podamos'],
    ['!no culpa tuya', 'Es culpa tuya', 'culpa tuya'],
    ['go !of tell', 'go tell him', 'go tell'],
    ['lo antes_posible? ya', 'lo ya', 'lo ya'],
  ])('%s finds itself in: %s', (phrase, text, words) => expect(found(phrase, text)).toEqual([words]));

  it.each([
    ['!no culpa tuya', 'No es culpa tuya'],
    ['let ~1 go !of', 'let it go of'],
    ['si hubieras *ado', 'si hubieras. Pagado'],
  ])('%s keeps out of: %s', (phrase, text) => expect(found(phrase, text)).toEqual([]));

  it.each(['*ado ya', 'a? b', '', '~1'])('refuses %j', (phrase) =>
    expect(() => compilePhrase(phrase, null)).toThrow(),
  );
});
