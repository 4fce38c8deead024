import { syllable } from 'syllable';
import { spanishSyllables } from './spanish-syllables.ts';

export type Ease = 'very-easy' | 'easy' | 'plain' | 'hard' | 'very-hard';

export interface Readability {
  /** About 0 to 100; more is easier. */
  readonly score: number;
  readonly ease: Ease;
  /** Words of the longest sentence. */
  readonly longest: number;
}

/** Fewer words say nothing about how a text reads. */
const fewest = 12;

/** Lowest scores of `very-easy`, `easy`, `plain` and `hard`. */
const scales = {
  // INFLESZ: Barrio-Cantalejo et al., An. Sist. Sanit. Navar. 31 (2008), 135–152.
  es: [80, 65, 55, 40],
  // Flesch, J. Appl. Psychol. 32 (1948), 221–233; "standard" is 60 to 70.
  en: [80, 70, 60, 50],
} as const;

/**
 * How easily a text is read aloud: Szigriszt-Pazos (1993) in Spanish, Flesch (1948) in English, both of syllables a
 * word and words a sentence. Names of accounts, links and figures do not count. null = too short to say.
 */
export function readability(text: string, language: 'es' | 'en'): Readability | null {
  const sentences = sentencesOf(text, language)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length < fewest) return null;
  const syllables = words.reduce((sum, word) => sum + syllablesOf[language](word), 0) / words.length;
  const length = words.length / sentences.length;
  const score =
    language === 'es' ? 206.835 - 62.3 * syllables - length : 206.835 - 84.6 * syllables - 1.015 * length;
  return {
    score,
    ease: easeOf(score, scales[language]),
    longest: Math.max(...sentences.map((each) => each.length)),
  };
}

const syllablesOf = {
  es: spanishSyllables,
  en: (word: string) => Math.max(1, syllable(word)),
} as const;

const names = ['very-easy', 'easy', 'plain', 'hard'] as const;

function easeOf(score: number, lowest: readonly number[]): Ease {
  const place = lowest.findIndex((each) => score >= each);
  return names[place] ?? 'very-hard';
}

function sentencesOf(text: string, language: string): readonly string[] {
  const bare = text.replace(/https?:\/\/\S+|\bwww\.\S+|[@#][\p{L}\p{N}_]+/gu, ' ');
  // A line of its own is read as a sentence, with or without its full stop.
  const lines = bare.split(/\n+/);
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return lines.flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment));
}

const wordsOf = (sentence: string): readonly string[] =>
  sentence
    .toLowerCase()
    .normalize('NFC')
    .match(/\p{L}+(?:['’]\p{L}+)*/gu) ?? [];
