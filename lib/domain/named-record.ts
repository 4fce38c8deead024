import type { CaseRecord } from './case.ts';

/** A case, with how its authors are called by other accounts of theirs; absent = they have no other. */
export interface NamedRecord extends CaseRecord {
  readonly alsoCalled?: readonly string[];
}
