import type { Severity } from '../domain/assessment.ts';
import type { Situation } from '../domain/suggestion.ts';
import type { Language } from '../i18n/language.ts';
import type { ReplyStep } from '../replies/steps.ts';

/** The cases of the method that are practised, each once in either language. In the order of the feed. */
export const exerciseKinds = [
  'product',
  'delivery',
  'question',
  'service',
  'expectation',
  'own-mistake',
  'praise-but',
  'repeat',
  'irony',
  'unjustified',
  'refund',
  'outage',
  'already-private',
  'privacy',
  'attack',
  'fraud',
  'care',
  'third-turn',
  'discrimination',
  'hazard',
] as const;
export type ExerciseKind = (typeof exerciseKinds)[number];

/** Something a good answer does; told by its words, or by one of the four steps. Patterns are for folded text. */
export type Must = { readonly what: string } & (
  | { readonly step: ReplyStep }
  | { readonly says: RegExp }
  | { readonly avoids: RegExp }
);

/** A frequent mistake, known by rules of the tone guard or by its words. */
export interface Mistake {
  readonly what: string;
  /** `L01` … `L66`. */
  readonly rules?: readonly string[];
  readonly says?: RegExp;
}

/** One invented post, what the brand knows of it, and what its answer is read against. */
export interface Exercise {
  readonly kind: ExerciseKind;
  readonly language: Language;
  /** Whose post it looks like. */
  readonly network: 'x' | 'facebook';
  readonly author: { readonly name: string; readonly handle: string; readonly followers?: number };
  readonly text: string;
  /** What was said before it, the first first. */
  readonly before?: readonly { readonly by: 'them' | 'us'; readonly text: string }[];
  /** What the brand knows, in one or two sentences. */
  readonly context: string;
  readonly situation: Situation;
  readonly severity: Severity;
  /** Of the method's meter: the answer must take as much trouble as the post did. Default true. */
  readonly effort?: false;
  readonly musts: readonly Must[];
  readonly mistakes: readonly Mistake[];
  /** One answer that would do; shown when it is asked for. */
  readonly sample: string;
}

/** Unique among both languages, and the id of its post. */
export const exerciseId = ({ language, kind }: Pick<Exercise, 'language' | 'kind'>): string =>
  `practice-${language}-${kind}`;
