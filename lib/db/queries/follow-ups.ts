import { Dexie } from 'dexie';
import type { CaseRecord } from '../../domain/case.ts';
import type { FollowUp } from '../../domain/follow-up.ts';
import { type Database, database } from '../database.ts';
import { followUpOf, recordOf } from '../rows.ts';

export interface DueFollowUp {
  readonly followUp: FollowUp;
  readonly record: CaseRecord;
}

type Span = 'overdue' | 'today' | 'later';

/** Due before now; later today, by the browser's own day; and beyond. Of each the earliest, as many as asked for. */
export type DueFollowUps = Readonly<Record<Span, readonly DueFollowUp[]>>;

/** How many of each are read at most where nothing else is said. */
export const dueLimit = 40;

/** Open follow-ups with their cases. `brandIds` keeps brands apart; without it all are given. */
export async function dueFollowUps(
  now: number,
  brandIds?: readonly string[],
  db = database(),
  limit = dueLimit,
): Promise<DueFollowUps> {
  const found = await ofEachSpan(now, async (from, to) => {
    const parts = await Promise.all(
      openBetween(db, from, to, brandIds).map((part) => part.limit(limit).toArray()),
    );
    const earliest = parts.flat().sort((one, other) => one.dueAt - other.dueAt);
    return earliest.slice(0, limit).map(followUpOf);
  });
  const cases = await casesOf(db, Object.values(found).flat());
  const withCases = (of: readonly FollowUp[]) => of.flatMap(withCase(cases));
  return {
    overdue: withCases(found.overdue),
    today: withCases(found.today),
    later: withCases(found.later),
  };
}

/** How many there are of each. To count an index takes longer than to read the first of it: ask for it afterwards. */
export const dueCounts = (
  now: number,
  brandIds?: readonly string[],
  db = database(),
): Promise<Readonly<Record<Span, number>>> =>
  ofEachSpan(now, async (from, to) => {
    const counts = await Promise.all(openBetween(db, from, to, brandIds).map((part) => part.count()));
    return counts.reduce((sum, each) => sum + each, 0);
  });

/** Under which brands there are open follow-ups, also those that were removed. Two reads a brand. */
export async function brandsWithFollowUps(db = database()): Promise<readonly string[]> {
  const brands: string[] = [];
  for (;;) {
    const next = await db.followUps
      .where('[brandId+status+dueAt]')
      .above([brands.at(-1) ?? Dexie.minKey, Dexie.maxKey])
      .first();
    if (!next) break;
    brands.push(next.brandId);
  }
  const open = await Promise.all(
    brands.map((brand) => openOf(db, brand, 0, Number.POSITIVE_INFINITY).first()),
  );
  return brands.filter((_, index) => open[index] !== undefined);
}

/** How many are due, over all brands. */
export const dueCount = (now: number, db = database()): Promise<number> => openUntil(db, now).count();

/** When a reminder is shown next; null = none is ahead. */
export async function nextReminderAfter(now: number, db = database()): Promise<number | null> {
  const next = await db.followUps
    .where('[status+remindAt]')
    .between(['open', now], ['open', Number.POSITIVE_INFINITY], false, false)
    .first();
  return next?.remindAt ?? null;
}

/** Those whose reminder is to be shown now, the earliest first. */
export const toRemind = (now: number, db = database()): Promise<readonly FollowUp[]> =>
  db.followUps
    .where('[status+remindAt]')
    .between(['open', Dexie.minKey], ['open', now], true, true)
    .toArray();

export const openUntil = (db: Database, now: number) =>
  db.followUps.where('[status+dueAt]').between(['open', Dexie.minKey], ['open', now], true, true);

/** How many of one brand are due. */
export const overdueCount = (now: number, brandId: string, db = database()): Promise<number> =>
  openOf(db, brandId, 0, now).count();

async function ofEachSpan<T>(
  now: number,
  read: (from: number, to: number) => Promise<T>,
): Promise<Readonly<Record<Span, T>>> {
  const [overdue, today, later] = await Promise.all([
    read(...boundsOf('overdue', now)),
    read(...boundsOf('today', now)),
    read(...boundsOf('later', now)),
  ]);
  return { overdue, today, later };
}

/** Both ends belong to it. */
function boundsOf(span: Span, now: number): readonly [from: number, to: number] {
  const midnight = endOfDay(now);
  if (span === 'overdue') return [0, now];
  return span === 'today' ? [now + 1, midnight - 1] : [Math.max(midnight, now + 1), Number.POSITIVE_INFINITY];
}

function openBetween(db: Database, from: number, to: number, brandIds: readonly string[] | undefined) {
  if (brandIds) return brandIds.map((brandId) => openOf(db, brandId, from, to));
  return [db.followUps.where('[status+dueAt]').between(['open', from], ['open', to], true, true)];
}

const openOf = (db: Database, brandId: string, from: number, to: number) =>
  db.followUps
    .where('[brandId+status+dueAt]')
    .between([brandId, 'open', from], [brandId, 'open', to], true, true);

async function casesOf(
  db: Database,
  followUps: readonly FollowUp[],
): Promise<ReadonlyMap<string, CaseRecord>> {
  const ids = [...new Set(followUps.map(({ caseId }) => caseId))];
  const rows = await db.cases.bulkGet(ids);
  return new Map(rows.flatMap((row) => (row ? [[row.id, recordOf(row)] as const] : [])));
}

const withCase =
  (cases: ReadonlyMap<string, CaseRecord>) =>
  (followUp: FollowUp): readonly DueFollowUp[] => {
    const record = cases.get(followUp.caseId);
    return record ? [{ followUp, record }] : [];
  };

function endOfDay(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}
