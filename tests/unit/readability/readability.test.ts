import { describe, expect, it } from 'vitest';
import { readability } from '../../../lib/readability/readability.ts';
import { spanishSyllables } from '../../../lib/readability/spanish-syllables.ts';

describe('Spanish syllables', () => {
  it.each([
    ['sol', 1],
    ['muy', 1],
    ['y', 1],
    ['que', 1],
    ['casa', 2],
    ['guerra', 2],
    ['agua', 2],
    ['cuidado', 3],
    ['leer', 2],
    ['día', 2],
    ['país', 2],
    ['también', 2],
    ['devolución', 4],
    ['pingüino', 3],
    ['ahora', 3],
    ['yo', 1],
    ['averiguáis', 4],
  ])('%s has %d', (word, count) => {
    expect(spanishSyllables(word)).toBe(count);
  });
});

const simple = {
  es: 'Hola, Ana. Ya lo he visto. El pago se hizo dos veces. Hoy te lo devuelvo. Te aviso a las seis.',
  en: 'Hi Ana. I have seen it now. You paid two times. I will send it back today. I will write to you at six.',
} as const;
const knotted = {
  es: 'En relación con la incidencia anteriormente comunicada por usted, procederemos a efectuar las comprobaciones correspondientes con el departamento responsable de facturación internacional con carácter prioritario.',
  en: 'Regarding the previously communicated incident, our organisation is currently undertaking the corresponding verifications together with the responsible international invoicing department as a prioritised consideration.',
} as const;

describe.each(['es', 'en'] as const)('how easily a text reads in %s', (language) => {
  it('everyday words in short sentences read easily', () => {
    expect(readability(simple[language], language)?.ease).toBe('very-easy');
  });

  it('long words in one long sentence do not, and the sentence is counted', () => {
    const { ease, longest } = readability(knotted[language], language) ?? {};
    expect(ease).toBe('very-hard');
    expect(longest).toBe(knotted[language].match(/\p{L}+/gu)?.length);
  });

  it('names of accounts, links and figures change nothing', () => {
    const decorated = `@norte ${simple[language]} https://norte.example/devoluciones/formulario 20/11/2026 #cliente`;
    expect(readability(decorated, language)).toEqual(readability(simple[language], language));
  });

  it('a few words say nothing', () => {
    expect(readability('Hola, Ana.', language)).toBeNull();
    expect(readability('', language)).toBeNull();
    expect(readability('🙏🙏🙏 12 34', language)).toBeNull();
  });
});

describe('the score', () => {
  it('is that of Szigriszt-Pazos in Spanish', () => {
    // 4 sentences, 13 words, 20 syllables.
    const text = 'La casa es roja. El sol sale hoy. Ana lee. Dos gatos comen.';
    expect(readability(text, 'es')?.score).toBeCloseTo(206.835 - (62.3 * 20) / 13 - 13 / 4, 6);
  });

  it('is that of Flesch in English', () => {
    // 3 sentences, 12 words, 12 syllables.
    const text = 'The cat sat on the mat. The dog ran home. It slept.';
    expect(readability(text, 'en')?.score).toBeCloseTo(206.835 - 84.6 - (1.015 * 12) / 3, 6);
  });
});
