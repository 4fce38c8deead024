import type { VoicePreferences } from '../domain/voice-preferences.ts';
import type { Phrase } from './phrasebook.ts';
import { joinMoves, type Manner, renderPhrase } from './render.ts';
import { hash } from './seeded.ts';
import { wordsOf } from './similarity.ts';

/** The same for the same wording, on every device and in every version; another wording is another realisation. */
export const realisationId = (phrase: Phrase): string => hash(phrase).toString(36);

/** Where a fact of the post, the brand or the case stands. */
export const gap = '…';

/** Our own words of a realisation, and nothing of what it takes from anybody. */
export function ownWording(phrase: Phrase, manner: Pick<Manner, 'register' | 'past'>): string {
  const emptied = phrase.replace(/\{(?:it|lo)\}/gu, 'lo').replace(/\{\w+\}/gu, gap);
  return joinMoves(renderPhrase(emptied, { ...manner, slots: {} }));
}

/** Folded words between single spaces: whole words are found by looking for them so. */
export const inWords = (text: string): string => ` ${wordsOf(text).join(' ')} `;

const registers = [0, 1, 2] as const;

/**
 * Was this realisation said in one of these texts, to whomever? All of its own words stand in it, but for lone ones.
 * @param texts as `inWords` gives them
 */
export function usedIn(texts: readonly string[], phrase: Phrase, { past }: Pick<Manner, 'past'>): boolean {
  return registers.some((register) => {
    const pieces = ownWording(phrase, { register, past })
      .split(gap)
      .map(inWords)
      .filter((piece) => piece.trim().includes(' '));
    return pieces.length > 0 && texts.some((text) => pieces.every((piece) => text.includes(piece)));
  });
}

/** How gladly a realisation is said: the higher, the later. */
function reluctance(
  phrase: Phrase,
  { avoid, banned }: Pick<VoicePreferences, 'avoid' | 'banned'>,
  unwanted: readonly string[],
  manner: Manner,
): number {
  const id = realisationId(phrase);
  if (banned.includes(id)) return 2;
  if (unwanted.length > 0) {
    const words = inWords(ownWording(phrase, manner));
    if (unwanted.some((each) => words.includes(each))) return 2;
  }
  return avoid.includes(id) ? 1 : 0;
}

const nothing: Pick<VoicePreferences, 'avoid' | 'banned' | 'prefer'> = { avoid: [], banned: [], prefer: [] };

/**
 * Those of the realisations that the person would say, what they like twice; all the same where nothing was learned.
 * What they avoid is left where there is nothing else: every step of a reply is always said.
 * @param unwanted phrases they never want to read
 */
export function preferred(
  phrases: readonly Phrase[],
  preferences: VoicePreferences | undefined,
  unwanted: readonly string[],
  manner: Manner,
): readonly Phrase[] {
  const learned = preferences ?? nothing;
  const asWords = unwanted.map(inWords).filter((each) => each.trim() !== '');
  if (learned.avoid.length + learned.banned.length + learned.prefer.length + asWords.length === 0)
    return phrases;
  const ranked = phrases.map((phrase) => ({ phrase, rank: reluctance(phrase, learned, asWords, manner) }));
  const least = Math.min(...ranked.map(({ rank }) => rank));
  return ranked
    .filter(({ rank }) => rank === least)
    .flatMap(({ phrase }) => (learned.prefer.includes(realisationId(phrase)) ? [phrase, phrase] : [phrase]));
}
