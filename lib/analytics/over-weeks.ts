import type { CaseColumns } from '../desk/facets.ts';
import { isAnswered, isOwedAnswer, isUnanswered } from './answered.ts';
import { coded } from './coded.ts';
import type { Figures } from './figures.ts';
import { promisesOf } from './measures.ts';
import { placeAmong, type Week } from './weeks.ts';

/** What complaints are grouped by. */
export type Subject = 'cause' | 'policyId' | 'product';

/** As many as can be told apart by pattern and colour; the others are summed up. */
const shownSubjects = 4;
/** Key of the column of all others. */
export const theRest = '…';

/** A week's cases by cause, policy or product: the most frequent as columns of their own. Cases without one are left out. */
export function subjectsByWeek(
  columns: CaseColumns,
  places: readonly number[],
  weeks: readonly Week[],
  subject: Subject,
): Figures {
  const named = places.filter((place) => coded<string>(columns[subject], place) !== '');
  const totals = new Map<string, number>();
  for (const place of named) {
    const key = coded<string>(columns[subject], place);
    totals.set(key, (totals.get(key) ?? 0) + 1);
  }
  const byNumber = [...totals].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const shown = byNumber.slice(0, shownSubjects).map(([key]) => key);
  const keys = byNumber.length > shownSubjects ? [...shown, theRest] : shown;
  return byWeek(columns, named, weeks, keys, (place, add) => {
    const key = coded<string>(columns[subject], place);
    add(shown.includes(key) ? key : theRest, 1);
  });
}

/** Kept and broken promises by the week in which their case was logged. */
export const promisesByWeek = (
  columns: CaseColumns,
  places: readonly number[],
  weeks: readonly Week[],
  now: number,
): Figures =>
  byWeek(columns, places, weeks, ['kept', 'broken'], (place, add) => {
    const { kept, broken } = promisesOf(columns, place, now);
    add('kept', kept);
    add('broken', broken);
  });

/** Of those who are owed an answer, who has one, who still waits and whose case ended without; by the week of logging. */
export const answersByWeek = (
  columns: CaseColumns,
  places: readonly number[],
  weeks: readonly Week[],
): Figures =>
  byWeek(columns, places, weeks, ['answered', 'unanswered', 'ended'], (place, add) => {
    if (!isOwedAnswer(columns, place)) return;
    if (isAnswered(columns, place)) add('answered', 1);
    else add(isUnanswered(columns, place) ? 'unanswered' : 'ended', 1);
  });

/** Solved in full: with evidence that the customer is content, and without; by the week of logging. */
export const recoveriesByWeek = (
  columns: CaseColumns,
  places: readonly number[],
  weeks: readonly Week[],
): Figures =>
  byWeek(columns, places, weeks, ['recovered', 'solved'], (place, add) => {
    if (columns.recovered[place] === 1) add('recovered', 1);
    else if ((columns.resolvedAt[place] as number) > 0) add('solved', 1);
  });

function byWeek(
  columns: CaseColumns,
  places: readonly number[],
  weeks: readonly Week[],
  keys: readonly string[],
  count: (place: number, add: (key: string, value: number) => void) => void,
): Figures {
  const counts = weeks.map(() => new Array<number>(keys.length).fill(0));
  for (const place of places) {
    const week = counts[placeAmong(weeks, columns.openedAt[place] as number)];
    if (!week) continue;
    count(place, (key, value) => {
      const column = keys.indexOf(key);
      week[column] = (week[column] ?? 0) + value;
    });
  }
  return {
    columns: keys.map((key) => ({ key, unit: 'cases' })),
    rows: weeks.map(({ name }, place) => ({ key: name, values: counts[place] ?? [] })),
  };
}
