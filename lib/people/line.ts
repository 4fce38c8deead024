import type { PersonRecord } from '../domain/person.ts';

/** Somebody in a list. */
export interface PersonLine {
  readonly person: PersonRecord;
  /** Of the widest of their accounts; −1 = no page showed it. */
  readonly followers: number;
  readonly owesThanks: boolean;
}
