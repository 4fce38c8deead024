import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/listening/normalise.ts';

const forms = (text: string) => normalise(text).tokens.map((token) => token.form);

describe('folding', () => {
  it.each([
    ['VERGÜENZA', 'verguenza'],
    ['buenísimooooo', 'buenisimo'],
    ['Don’t', 'dont'],
    ['p\u200be\u200bs\u200bi\u200bm\u200bo', 'pesimo'],
    ['\u202emalo\u202c', 'malo'],
    ['𝐩é𝐬𝐢𝐦𝐨', 'pesimo'],
    ['m\u0336\u0321a\u0336\u0315l\u0336o\u0334', 'malo'],
  ])('%s → %s', (text, form) => {
    expect(forms(text)).toEqual([form]);
  });

  it('keeps digits as they are', () => {
    expect(forms('1000 euros')).toEqual(['1000', 'euros']);
  });
});

describe('offsets', () => {
  it.each([
    ['👩‍👩‍👧 mal servicio', 'mal'],
    ['cafe\u0301 malísimo', 'malísimo'],
    ['línea uno\r\nlínea dos mal', 'mal'],
    ['z\u0335\u0321a\u0336\u0315 peor', 'peor'],
    ['ﬁn fatal', 'fatal'],
  ])('stand in the original of %j', (text, word) => {
    const { tokens } = normalise(text);
    const slices = tokens.map((token) => text.slice(token.start, token.end));
    expect(slices).toContain(word);
  });

  it('take the combining marks with the letter', () => {
    const text = 'cafe\u0301 frío';
    const [first] = normalise(text).tokens;
    expect(text.slice(first?.start, first?.end)).toBe('cafe\u0301');
  });

  it('keep a letter with the zalgo piled on it', () => {
    const text = 'm\u0336\u0321a\u0336l\u0336o\u0334\u0358 todo';
    const [first] = normalise(text).tokens;
    expect(text.slice(first?.start, first?.end)).toBe('m\u0336\u0321a\u0336l\u0336o\u0334\u0358');
  });
});

describe('what a token is', () => {
  it.each([
    ['@casaalba', 'mention'],
    ['#pesimo', 'hashtag'],
    ['https://example.org/x?y=1', 'url'],
    ['ana@example.org', 'email'],
    ['20€', 'money'],
    ['$145.000', 'money'],
    ['45', 'number'],
    ['AB1234', 'code'],
    ['😡', 'emoji'],
    ['hola', 'word'],
  ])('%s is a %s', (text, kind) => {
    expect(normalise(text).tokens[0]?.kind).toBe(kind);
  });

  it('hears shouting', () => {
    const { capitals } = normalise('NO FUNCIONA nada');
    expect(capitals).toBeGreaterThan(0.5);
  });
});
