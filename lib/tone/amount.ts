import { spokenNumber } from '../listening/spoken-number.ts';
import type { Span } from './rule.ts';

export interface Amount extends Span {
  readonly amount: number;
}

const currency = '(?:€|\\$|£|euros?|eur|pesos?|dolares|usd|mxn|ars|cop|gbp|pounds?|quid|dollars?|soles)';
const figures = new RegExp(
  `(?:(?:€|\\$|£|us\\$)\\s?(\\d[\\d.,]{0,9}))|(?:(\\d[\\d.,]{0,9})\\s?${currency}(?!\\p{L}))`,
  'gu',
);

const tens = 'sixteen seventeen eighteen nineteen'.split(' ').map((word, at) => [word, 16 + at] as const);
const larger: ReadonlyMap<string, number> = new Map([
  ...tens,
  ...'veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve'
    .split(' ')
    .map((word, at) => [word, 24 + at] as const),
  ...'sesenta setenta ochenta noventa'.split(' ').map((word, at) => [word, 60 + at * 10] as const),
  ...'sixty seventy eighty ninety'.split(' ').map((word, at) => [word, 60 + at * 10] as const),
  ...'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'
    .split(' ')
    .map((word, at) => [word, 100 * (at + 1)] as const),
  ['a', 1],
]);
const numberSaid = (word: string): number | null =>
  larger.get(word) ?? (/\d/.test(word) ? null : spokenNumber(word));

/** "Mil doscientos cincuenta", "two hundred and fifty", folded; null where a word says no number. */
function spelled(said: readonly string[]): number | null {
  let [total, group] = [0, 0];
  for (const word of said) {
    if (word === 'mil' || word === 'thousand') {
      total += Math.max(group, 1) * 1000;
      group = 0;
    } else if (word === 'hundred') group = Math.max(group, 1) * 100;
    else if (word !== 'y' && word !== 'and') {
      const value = numberSaid(word);
      if (value === null) return null;
      group += value;
    }
  }
  return total + group || null;
}

const beforeCurrency = new RegExp(`((?:\\p{L}+[ -]){1,8})(?:de )?${currency}(?!\\p{L})`, 'gu');

/** Amounts of money in words, of a folded text: the longest run of number words before the currency. */
export function spokenAmounts(folded: string): readonly Amount[] {
  return [...folded.matchAll(beforeCurrency)].flatMap((match) => {
    const lead = match[1] ?? '';
    const said = [...lead.matchAll(/\p{L}+/gu)];
    for (const [at, first] of said.entries()) {
      const amount = /^(?:y|and)$/.test(first[0]) ? null : spelled(said.slice(at).map(([word]) => word));
      if (amount !== null)
        return [{ start: match.index + first.index, end: match.index + match[0].length, amount }];
    }
    return [];
  });
}

/** "1.500" and "1,500" are thousands, "12,50" and "12.50" are not. */
const amountOf = (figure: string): number =>
  Number(
    figure
      .replace(/[.,]+$/, '')
      .replace(/[.,](?=\d{3}(?!\d))/g, '')
      .replace(',', '.'),
  );

/** Amounts of money in a folded text, in figures and in words. */
export const amountsIn = (folded: string): readonly Amount[] => [
  ...[...folded.matchAll(figures)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    amount: amountOf(match[1] ?? match[2] ?? ''),
  })),
  ...spokenAmounts(folded),
];
