import type { Ask } from '../../domain/assessment.ts';

/** Rows that say what is asked for, what was lost, or how often it was tried before. They argue about no verdict. */
export type Appeal = Request | Attempt | AttemptOfOthers | Loss;

interface Worded {
  readonly language: 'es' | 'en';
  /** In the language of lib/phrases/phrase-pattern.ts. */
  readonly phrases: readonly string[];
}

export interface Request extends Worded {
  /** `null`: what follows in the sentence is expressly not asked for. */
  readonly asks: Ask | null;
  /** 3 a demand that names its object · 2 the object, or a plain request · 1 a hint, where nothing else is said. */
  readonly strength: 1 | 2 | 3;
  /** Asks only in a sentence with a question mark. */
  readonly questioned?: boolean;
}

export interface Attempt extends Worded {
  /** What was tried: attempts of different ways add up, those told of twice do not. */
  readonly tried: 'call' | 'message' | 'visit' | 'any';
  /** How the number is said: by a figure or numeral in the words, by an ordinal, or not at all ("otra vez" = 1). */
  readonly count: 'figure' | 'ordinal' | 'once' | 'several';
  /** The post is one of them: "es la tercera vez que escribo" tells of two before. */
  readonly thisIsOne?: boolean;
}

/** Words of sentences that count what others do: the company's own calls, a call to the police. */
export interface AttemptOfOthers extends Worded {
  readonly tried: null;
}

export interface Loss extends Worded {
  /** What it spoilt or took; or only since when. */
  readonly lost: 'occasion' | 'time';
}
