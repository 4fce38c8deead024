/** What is quoted of a post as a reason: a piece that says something by itself, in the post's own words. */
import type { Span } from '../domain/assessment.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** No quotation runs over the end of a sentence, a new line, nor into an address of a page. */
const BARRIER = /[.!?…;¿¡\n\r\u2028\u2029"“”«»()]|:\/\//u;
/** Fewer letters than these say nothing alone in either language, and of the longer ones these. */
const LEAST_LETTERS = 5;
const SMALL: ReadonlySet<string> = new Set(
  (
    'about after again another apparently because before could doesn’t never nothing other shouldn’t still supposed their ' +
    'there these those though where which while without would wouldn’t antes ahora aunque contra cuando desde donde encima ' +
    'entre estaba estoy hasta incluso jamás jamas nadie ninguna ninguno ningún ningun nosotros nuestra nuestro nunca porque ' +
    'puede pueden quien alguien siempre sobre supone también tambien tampoco todavía todavia ustedes vosotros vuestra vuestro instead'
  ).split(' '),
);
/** A quotation that grows has as many words. */
const WORDS = 4;

const saysSomething = (word: string): boolean =>
  word.length >= LEAST_LETTERS && !SMALL.has(word.toLowerCase().replaceAll("'", '’'));

const crosses = (text: string, from: number, to: number, hidden: readonly Span[]): boolean =>
  BARRIER.test(text.slice(from, to)) || hidden.some(({ start, end }) => start < to && from < end);

/**
 * The span itself where it says something alone; else grown by its neighbours of the same sentence, to the right first:
 * "porque" → "porque nadie me contesta". Pictures stay as they are.
 * @param hidden spans that must not be shown, such as blurred insults; a span grows up to them
 */
export function meaningfulPiece(text: string, { start, end }: Span, hidden: readonly Span[] = []): Span {
  const said = text.slice(start, end);
  const words = said.match(WORD) ?? [];
  const isQuestionMark = /^[¿?!¡\s]+$/u.test(said);
  if ((words.length === 0 && !isQuestionMark) || words.length >= WORDS || words.some(saysSomething))
    return { start, end };
  const around = [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const grown = { start, end };
  let count = words.length;
  for (const next of around.filter((word) => word.start >= end)) {
    if (count >= WORDS || crosses(text, grown.end, next.end, hidden)) break;
    grown.end = next.end;
    count++;
  }
  for (const before of around.filter((word) => word.end <= start).reverse()) {
    if (count >= WORDS || crosses(text, before.start, grown.start, hidden)) break;
    grown.start = before.start;
    count++;
  }
  return grown;
}
