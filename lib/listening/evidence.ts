import type { Signal } from '../domain/assessment.ts';
import type { PhraseGroup } from './lexicon/phrase-group.ts';

/** A signal with what the phrase says of the case. */
export interface Evidence extends Signal {
  readonly group: PhraseGroup | null;
  /** Token indices, end exclusive; −1 where no phrase stands behind it. */
  readonly from: number;
  readonly to: number;
}
