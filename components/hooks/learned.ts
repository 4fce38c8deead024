import type { Fact } from '../../lib/domain/suggestion.ts';
import { answerAsFact, answerSource } from './answers.ts';

export interface Learned {
  /** Slot → what the person said, in this visit or (from the case) an earlier one. */
  readonly known: Readonly<Record<string, string>>;
  readonly facts: readonly Fact[];
}

/** Slots whose answer says how to write, not what happened. */
const notFacts = ['owner', 'now', 'factLanguage', 'detail', 'phone', 'channel'];

/** What is known of a case: its own facts, and what the person answered since. */
export function learnedFrom(inCase: readonly Fact[], answered: Learned['known'] = {}): Learned {
  const told = inCase.flatMap(({ text, source }) =>
    source.startsWith(answerSource) ? [[source.slice(answerSource.length), text] as const] : [],
  );
  const known = { ...Object.fromEntries(told), ...answered };
  const answers = Object.entries(known).filter(([slot]) => !notFacts.includes(slot));
  return {
    known,
    facts: [
      ...inCase.filter(({ source }) => !source.startsWith(answerSource)),
      ...answers.map(([slot, text]) => answerAsFact(slot, text)),
    ],
  };
}
