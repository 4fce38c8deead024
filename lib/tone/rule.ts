import type { Finding, LintInput } from '../domain/finding.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A draft, read once for all rules. Offsets into `folded` are offsets into `text`. */
export interface Draft {
  readonly text: string;
  /** Lower case, no accents, straight apostrophes; same length as `text`. */
  readonly folded: string;
  readonly language: 'es' | 'en' | 'unknown';
  readonly sentences: readonly (Span & { readonly folded: string })[];
  readonly post: string | undefined;
  readonly foldedPost: string;
  readonly input: LintInput;
  /** What the phrases of lib/tone/lexicon found, by rule or kind of evidence. */
  readonly found: ReadonlyMap<string, readonly Match[]>;
}

export interface Match extends Span {
  readonly severity?: Finding['severity'];
  /** `''` takes the words out. */
  readonly replacement?: string;
  /** Key of tone.yml, where the rule's own words do not fit; its correction does not then either. */
  readonly message?: string;
}

/** One row of the tone guard (method §4.11). Its phrases, where it has any, stand in lib/tone/lexicon. */
export interface Rule {
  readonly id: string;
  readonly severity: Finding['severity'];
  /** In any language, on the folded draft. */
  readonly any?: RegExp;
  /** Does the rule apply here at all? */
  readonly when?: (draft: Draft) => boolean;
  /** The rule's phrases are only evidence for `find`, not findings of their own. */
  readonly evidenceOnly?: true;
  /** What a pattern cannot say. */
  readonly find?: (draft: Draft) => readonly Match[];
  /** The obvious correction of one match. */
  readonly fix?: (matched: string, draft: Draft) => string | undefined;
}

/** Whole words; alternatives separated by lines or bars. Every quantifier inside is bounded. */
export const words = (alternatives: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives.trim().replace(/\s*\n\s*/g, '|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );

/** "Marcela", "Gil": one word with a capital that no sentence gave it. */
export const isName = (text: string, { start, end }: Span): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) && /[\p{L}\p{N},–—-] ?$/u.test(text.slice(0, start));

export const whole = ({ text }: Draft): Span => ({ start: 0, end: text.length });

export function matches(pattern: RegExp, text: string): readonly Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
