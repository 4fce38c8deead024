import type { Cause, FinerCause, Severity, SignalKind } from '../../domain/assessment.ts';

/** Rows of the lexicon that say the same thing: phrase, kind, weight in log-odds, what they tell about the case. */
export interface PhraseGroup {
  readonly language: 'es' | 'en' | 'any';
  readonly kind: SignalKind;
  /** Log-odds that the post is a complaint; about 2 is decisive, 0.5 a hint, 0 only evidence for triage. */
  readonly weight: number;
  readonly cause?: Cause;
  readonly finerCause?: FinerCause;
  /** Least severity the phrase implies once the post is a complaint. */
  readonly severity?: Severity;
  /** "no", "sin", "never" before it turn it round. */
  readonly negatable?: boolean;
  /** Names something people buy or are served with: a grievance about it has a target. */
  readonly topic?: boolean;
  /** Settles the cause, or the finer one, where it stands, without saying that something is wrong. */
  readonly settles?: boolean;
  /**
   * Those of its phrases that only join or stress: they weigh as the others do and say nothing by themselves, so the
   * reason shown is how the post sounds.
   */
  readonly joining?: ReadonlySet<string>;
  /** What is asked for after a failure: it names no cause where another is named. */
  readonly remedy?: boolean;
  /** In the language of lib/phrases/phrase-pattern.ts. */
  readonly phrases: readonly string[];
}
