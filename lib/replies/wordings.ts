import { english } from './phrasebook-en.ts';
import { spanish } from './phrasebook-es.ts';
import { ownWording, realisationId } from './realisation.ts';

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

/** Every realisation by its hash, as it reads to whoever is said "tú". */
export function wordings(): ReadonlyMap<string, ShownWording> {
  const shown = (language: ShownWording['language'], book: unknown) =>
    phrasesIn(book).map(
      (phrase) =>
        [
          realisationId(phrase),
          { language, text: ownWording(phrase, { register: 0, past: language === 'es' ? 1 : 0 }) },
        ] as const,
    );
  return new Map([...shown('es', spanish), ...shown('en', english)]);
}
