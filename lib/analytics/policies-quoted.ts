import type { Policy } from '../domain/brand.ts';
import { plainLetters } from '../domain/plain-letters.ts';
import type { Figures } from './figures.ts';

/** Letters of a word that tell what it is about. */
const stemLength = 5;
/** So much of a condition's words must stand in a reply for it to be quoted. */
const enough = 0.6;

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((plainLetters(text).match(/[\p{L}\p{N}]{4,}/gu) ?? []).map((word) => word.slice(0, stemLength)));

/** How many replies give each condition, the most often given first; conditions that nobody gave are left out. */
export function policiesQuoted(replies: readonly string[], policies: readonly Policy[]): Figures {
  const said = replies.map(stemsOf);
  const rows = policies.map(({ id, fact }) => {
    const stems = [...stemsOf(fact)];
    const quotes = said.filter(
      (reply) => stems.length > 1 && stems.filter((stem) => reply.has(stem)).length >= stems.length * enough,
    );
    return { key: id, values: [quotes.length] as const };
  });
  return {
    columns: [{ key: 'replies', unit: 'cases' }],
    rows: rows.filter(({ values: [n] }) => n > 0).sort((one, other) => other.values[0] - one.values[0]),
  };
}
