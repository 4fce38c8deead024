import { describe, expect, it } from 'vitest';
import { AssessInput } from '../../../lib/domain/assess-input.ts';
import { guessLanguage } from '../../../lib/listening/language.ts';
import { phraseGroups } from '../../../lib/listening/lexicon/lexicon.ts';
import { normalise } from '../../../lib/listening/normalise.ts';
import { meaningfulPiece } from '../../../lib/listening/quotation.ts';
import { findEvidence } from '../../../lib/listening/signals.ts';
import { assess } from './with-model.ts';

const evidenceIn = (text: string) => {
  const normalised = normalise(text);
  return findEvidence(normalised, guessLanguage(normalised, undefined)).map((item) => ({
    kind: item.kind,
    language: item.group?.language,
    said: text.slice(item.start, item.end),
  }));
};
const signalsIn = (text: string) =>
  assess(AssessInput.parse({ id: '1', text })).signals.map(({ kind, start, end }) => ({
    kind,
    said: text.slice(start, end),
  }));

/** A phrase of the lexicon as somebody would say it: the first way of each element, without its gaps. */
const spoken = (phrase: string): string =>
  phrase
    .split(' ')
    .filter((element) => !/^(?:~\d|!|<)/u.test(element))
    .map((element) => (element.replace(/^\^/u, '').split('|')[0] as string).replace(/\?$/u, ''))
    .map((form) => form.replaceAll('_', ' ').replace('#', '3').replaceAll('*', ''))
    .join(' ');
const phrases = phraseGroups.flatMap(({ language, kind, phrases: own }) =>
  own.map((phrase) => ({ language, kind, phrase })),
);

const smallWords = {
  es: 'el la los las un una de del al a y o u e ni que se su sus lo le les me mi mis te tu os nos es son soy era fue ha he han hay por para con sin sobre entre hasta desde como cuando donde quien cual porque pues pero mas muy ya aun si no yo ella ellos esto eso este ese esta estos todo toda todos algo alguien nada nadie cada otra otro tan tanto aqui ahi hoy ayer antes luego despues tambien tampoco tiene tengo hace hacer puede ser estar',
  en: 'the a an and or of to in on at by for with from is are was were be been am i you he she it we they me my your his her its our their this that these those not no but if so as than then there here when where who why how what which because while until after before about into out up down over again just only also very too can could will would should may might must do does did have has had get got',
} as const;

describe('reasons over all entries of the lexicon', () => {
  it('never hear a small word inside of which, or before which, an entry begins', () => {
    const heard = phrases
      .filter(({ phrase }) => !phrase.includes(' ') && phrase.includes('*'))
      .flatMap(({ language, phrase }) => {
        const small = Object.entries(smallWords).flatMap(([of, words]) =>
          language === 'any' || language === of ? words.split(' ') : [],
        );
        const stems = phrase.split('|').filter((way) => way.includes('*'));
        return stems.flatMap((stem) =>
          small
            .filter((word) =>
              stem.endsWith('*') ? word.startsWith(stem.slice(0, -1)) : word.endsWith(stem.slice(1)),
            )
            .map((word) => `${stem} hears ${word}`),
        );
      });
    expect(heard).toEqual([]);
  });

  it('stay in the language of the post', () => {
    const carriers = {
      es: (said: string) => `Hola, me dijeron que el pedido era para hoy y ${said} con la tienda de mi calle`,
      en: (said: string) =>
        `They told me that the parcel would be here today and ${said} with the shop in my street`,
    };
    const others = { es: smallWords.en, en: smallWords.es } as const;
    const foreign = phrases.flatMap(({ language, phrase }) =>
      (language === 'any' || phrase.includes(' ') ? [] : phrase.split('|'))
        .filter((word) => language !== 'any' && others[language].split(' ').includes(word))
        .flatMap((word) => evidenceIn(carriers[language === 'es' ? 'en' : 'es'](word)))
        .filter((item) => item.language === language)
        .map(({ said }) => `${language}: ${said}`),
    );
    expect([...new Set(foreign)]).toEqual([]);
  });

  it('quote more than a small word, whichever entry is heard', () => {
    const small = new Set(Object.values(smallWords).flatMap((words) => words.split(' ')));
    const bare = phrases
      .map(({ phrase }) => spoken(phrase))
      .filter((said) => /\p{L}/u.test(said))
      .filter((said) => {
        const text = `${said} paquete azul`;
        const { start, end } = meaningfulPiece(text, { start: 0, end: said.length });
        const words = text.slice(start, end).split(/\s+/u);
        return words.length < 3 && words.every((word) => small.has(word));
      });
    expect(bare).toEqual([]);
  });

  it('know of each joining word that it is one of the group’s own phrases', () => {
    for (const { joining, phrases: own } of phraseGroups)
      for (const said of joining ?? []) {
        const forms = own.map((phrase) =>
          phrase
            .replaceAll(/ ~\d/gu, '')
            .split(' ')
            .map((way) => way.split('|')),
        );
        const words = said.split(' ');
        const isOwn = forms.some(
          (ways) => ways.length === words.length && words.every((word, at) => ways[at]?.includes(word)),
        );
        expect(isOwn, said).toBe(true);
      }
  });

  it.each([
    ['I left the shop because nobody answered and now my order is lost', 'because'],
    ['Me voy de la tienda porque nadie contesta y mi pedido no llega', 'porque'],
    ['I have called you four times but the line is dead, only music', 'but'],
  ])('a word that only joins denies nothing: %s', (text, said) => {
    expect(signalsIn(text)).not.toContainEqual({ kind: 'negation', said });
    expect(signalsIn(text)).toContainEqual({ kind: 'wording', said });
  });

  it.each([
    ['Mi pedido nº 4 de la tienda viene con otra caja', 'negation'],
    ['Mi pedido № 4 de la tienda viene con otra caja', 'negation'],
    ['Los precios de la tienda cambian cada martes por la tarde', 'praise'],
    ['Me han dejado el paquete en la puerta de la vecina del tercero', 'grievance'],
  ])('a word is not heard within another: %s', (text, kind) => {
    expect(evidenceIn(text).map((item) => item.kind)).not.toContain(kind);
  });

  it.each([
    ['Esa chaqueta es preciosa y la atención también', 'praise'],
    ['La dejadez de la tienda con mi pedido', 'grievance'],
  ])('and the word itself still is: %s', (text, kind) => {
    expect(evidenceIn(text).map((item) => item.kind)).toContain(kind);
  });

  it('money that was paid in is no danger', () => {
    const causeOf = (text: string) => assess(AssessInput.parse({ id: '1', text })).cause;
    expect(
      causeOf('El dinero de mi devolución no aparece ingresado en la cuenta y ya van nueve días'),
    ).not.toBe('safety');
  });
});
