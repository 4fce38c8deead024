import { isAnswered, isOwedAnswer } from '../analytics/answered.ts';
import { businessClock } from '../analytics/business-clock.ts';
import { coded } from '../analytics/coded.ts';
import { type Distribution, distributionOf } from '../analytics/distribution.ts';
import { complaintsIn, firstReplyMinutes, promisesOf, waitsSince } from '../analytics/measures.ts';
import type { Week } from '../analytics/weeks.ts';
import { type CaseColumns, facetsOf } from '../desk/facets.ts';
import type { Cause } from '../domain/assessment.ts';
import type { Brand } from '../domain/brand.ts';
import type { CaseRecord } from '../domain/case.ts';
import { caseQuote } from '../redaction/case-quote.ts';
import { isMinor, minorFactsAt } from './is-minor.ts';

/** A week's minor issues for those who were not there: numbers, and words without their people. */
export interface WeeklyReport {
  readonly cases: number;
  readonly causes: readonly (readonly [cause: Cause, cases: number])[];
  /** Ids of policies and names of products that stand in the settings; nothing that was typed into a case. */
  readonly policies: readonly (readonly [policyId: string, cases: number])[];
  readonly products: readonly (readonly [product: string, cases: number])[];
  readonly owed: number;
  /** Of those owed an answer, who got none, open or closed. */
  readonly unanswered: number;
  readonly firstReply: Distribution;
  readonly kept: number;
  readonly broken: number;
  /** What was marked for the report. */
  readonly issues: readonly { readonly cause: Cause; readonly text: string }[];
  readonly lessons: readonly string[];
}

const mostIssues = 20;
const mostLessons = 10;

export const minorIn = (columns: CaseColumns, brandId: string, week: Week, now: number): readonly number[] =>
  complaintsIn(columns, brandId, week).filter((place) => isMinor(minorFactsAt(columns, place), now));

/** @param records of the week's minor cases; of others nothing is told */
export function weeklyReport(
  columns: CaseColumns,
  brand: Brand,
  week: Week,
  records: readonly CaseRecord[],
  now: number,
): WeeklyReport {
  const places = minorIn(columns, brand.id, week, now);
  const ids = new Set(places.map((place) => columns.id[place]));
  const own = records.filter((record) => ids.has(record.id) && isMinor(facetsOf(record), now));
  const begin = Math.min(week.from, ...places.map((place) => waitsSince(columns, place)));
  const clock = businessClock(brand.hours, begin, Math.max(now, week.to));
  const owed = places.filter((place) => isOwedAnswer(columns, place));
  const promises = places.map((place) => promisesOf(columns, place, now));
  const known = (text: string) => text !== '';
  const policyIds = new Set(brand.policies.map(({ id }) => id));
  return {
    cases: places.length,
    causes: counted(places.map((place) => coded(columns.cause, place))),
    policies: counted(
      places.map((place) => coded<string>(columns.policyId, place)).filter((id) => policyIds.has(id)),
    ),
    products: counted(
      places
        .map((place) => coded<string>(columns.product, place))
        .filter((product) => brand.products.includes(product)),
    ),
    owed: owed.length,
    unanswered: owed.filter((place) => !isAnswered(columns, place)).length,
    firstReply: distributionOf(
      places.map((place) => firstReplyMinutes(columns, place, clock)).filter((minutes) => minutes !== null),
    ),
    kept: promises.reduce((sum, { kept }) => sum + kept, 0),
    broken: promises.reduce((sum, { broken }) => sum + broken, 0),
    issues: own
      .filter(({ reportable }) => reportable)
      .slice(0, mostIssues)
      .map((record) => ({ cause: record.cause, text: issueOf(record, brand) })),
    lessons: own
      .map((record) => lessonOf(record, brand))
      .filter(known)
      .slice(0, mostLessons),
  };
}

const issueOf = (record: CaseRecord, brand: Brand): string =>
  caseQuote(record.worksheet.happened || record.post.text, record, brand, 120);

/** What was learnt of a case, without its people; '' = nothing was said. */
export const lessonOf = (record: CaseRecord, brand: Brand): string =>
  caseQuote(record.learned, record, brand, 240);

/** How often each stands there, the most frequent first. */
function counted<T extends string>(values: readonly T[]): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}
