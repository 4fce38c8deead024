import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/listening/normalise.ts';
import { PhraseIndex } from '../../../lib/phrases/phrase-index.ts';
import { compileVariants } from '../../../lib/phrases/phrase-pattern.ts';

const word = fc.constantFrom('caja', 'cajero', 'vale', 'nada', 'llega');
const part = fc.record({
  words: fc.uniqueArray(fc.oneof(word, fc.constant('caj*')), { minLength: 1, maxLength: 2 }),
  gap: fc.nat(2),
  optional: fc.boolean(),
});
type Part = { words: string[]; gap: number; optional: boolean };

const sourceOf = (parts: readonly Part[]): string =>
  parts
    .map(({ words, gap, optional }, i) => {
      const said = words.join('|') + (i > 0 && optional ? '?' : '');
      return i > 0 && gap > 0 ? `~${gap} ${said}` : said;
    })
    .join(' ');

/** The same phrase as a regular expression over words with one space between them. */
function expressionOf(parts: readonly Part[]): RegExp {
  const body = parts.map(({ words, gap, optional }, i) => {
    const said = `(?:${words.map((each) => each.replace('*', '\\w*')).join('|')})(?= |$)`;
    if (i === 0) return said;
    const reached = ` (?:\\w+ ){0,${gap}}?${said}`;
    return optional ? `(?:${reached})?` : reached;
  });
  return new RegExp(body.join(''), 'y');
}

function foundByExpression(parts: readonly Part[], text: string): string[] {
  const expression = expressionOf(parts);
  const found: string[] = [];
  for (const { index } of text.matchAll(/\w+/g)) {
    expression.lastIndex = index;
    const match = expression.exec(text);
    if (match) found.push(`${index} ${match[0]}`);
  }
  return found;
}

describe('the index of all phrases', () => {
  it('finds of each phrase what a regular expression finds, however many stand beside it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(part, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
        fc.array(word, { maxLength: 14 }),
        (phrases, words) => {
          const text = words.join(' ');
          const { tokens } = normalise(text);
          const index = new PhraseIndex(phrases.flatMap((parts, i) => compileVariants(sourceOf(parts), i)));
          const matches = index.matches(tokens, () => true);
          phrases.forEach((parts, i) => {
            const found = matches
              .filter(({ row }) => row === i)
              .map(({ from, to }) => {
                const start = tokens[from]?.start as number;
                return `${start} ${text.slice(start, tokens[to - 1]?.end)}`;
              });
            expect(found).toEqual(foundByExpression(parts, text));
          });
        },
      ),
      { numRuns: 500 },
    );
  });
});
