import { english } from './phrasebook-en.ts';
import { spanish } from './phrasebook-es.ts';
import { gap, ownWording, realisationId } from './realisation.ts';

/** A realisation as it is shown to the person: our own words, "…" where a fact stands. */
export interface ShownWording {
  readonly language: 'es' | 'en';
  readonly text: string;
}

const isPhrase = (text: string): boolean => /(?:^|\s)[A-Z_]{3,8}: /u.test(text);

/** Whatever shape a phrasebook has, its realisations are the strings that name a move. */
function phrasesIn(book: unknown): readonly string[] {
  if (typeof book === 'string') return isPhrase(book) ? [book] : [];
  return typeof book === 'object' && book !== null ? Object.values(book).flatMap(phrasesIn) : [];
}

/** A gap at the end closes the sentence as well. */
const shownWording = (phrase: string, language: ShownWording['language']): string =>
  ownWording(phrase, { register: 0, past: language === 'es' ? 1 : 0 }).replaceAll(`${gap}.`, gap);

/** Every realisation by its hash, as it reads to whoever is said "tú". */
export function wordings(): ReadonlyMap<string, ShownWording> {
  const shown = (language: ShownWording['language'], book: unknown) =>
    phrasesIn(book).map(
      (phrase) => [realisationId(phrase), { language, text: shownWording(phrase, language) }] as const,
    );
  return new Map([...shown('es', spanish), ...shown('en', english)]);
}
