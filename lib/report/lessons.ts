import type { Cause } from '../domain/assessment.ts';
import type { Brand } from '../domain/brand.ts';
import type { CaseRecord } from '../domain/case.ts';
import type { Solution } from '../domain/case-fact.ts';
import type { Rounds } from '../domain/rounds.ts';
import { lessonOf } from './weekly.ts';

/** What one closed case taught, with nothing that says whose it was. */
export interface CaseLesson {
  readonly cause: Cause;
  /** As the settings name it; '' = none of those. */
  readonly product: string;
  readonly solution: Solution;
  readonly text: string;
}

/** Lessons of closed cases in the order given; cases that taught nothing are left out. */
export const lessonsOf = (records: readonly CaseRecord[], brand: Brand): readonly CaseLesson[] =>
  records.filter(taught).map((record) => ({
    cause: record.cause,
    product: brand.products.includes(record.product) ? record.product : '',
    solution: record.solution,
    text: lessonOf(record, brand),
  }));

const taught = (record: CaseRecord): boolean => record.closedAt !== null && record.learned.trim() !== '';

/**
 * The lesson of a day: one a day, the same all day long and after a restart, none once it was put away.
 * @param day `2026-11-22`, of the person's calendar
 */
export function lessonOfDay(
  records: readonly CaseRecord[],
  day: string,
  kept: Rounds['lesson'],
): CaseRecord | null {
  const all = records.filter(taught);
  if (all.length === 0) return null;
  if (kept?.day === day) return kept.dismissed ? null : (all.find(({ id }) => id === kept.caseId) ?? null);
  const number = Math.floor(Date.parse(day) / 86_400_000);
  return all[number % all.length] ?? null;
}
