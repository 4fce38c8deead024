import { Dexie } from 'dexie';
import type { CaseRecord } from '../../domain/case.ts';
import type { FollowUp } from '../../domain/follow-up.ts';
import { type Database, database } from '../database.ts';
import { followUpOf, recordOf } from '../rows.ts';

export interface DueFollowUp {
  readonly followUp: FollowUp;
  readonly record: CaseRecord;
}

const spans = ['overdue', 'today', 'later'] as const;
type Span = (typeof spans)[number];

/** Due before now; later today, by the browser's own day; and beyond. Of each the earliest, as many as asked for. */
export interface DueFollowUps extends Readonly<Record<Span, readonly DueFollowUp[]>> {
  /** All there are, also those beyond the limit. */
  readonly counts: Readonly<Record<Span, number>>;
}

/** Open follow-ups with their cases. `brandIds` keeps brands apart; without it all are given. */
export async function dueFollowUps(
  now: number,
  brandIds?: readonly string[],
  db = database(),
  limit = 100,
): Promise<DueFollowUps> {
  const found = await Promise.all(
    spans.map(async (span) => {
      const [from, to] = boundsOf(span, now);
      const parts = openBetween(db, from, to, brandIds);
      const [counts, rows] = await Promise.all([
        Promise.all(parts.map((part) => part().count())),
        Promise.all(parts.map((part) => part().limit(limit).toArray())),
      ]);
      const first = rows.flat().sort((one, other) => one.dueAt - other.dueAt);
      return [
        span,
        {
          count: counts.reduce((sum, each) => sum + each, 0),
          followUps: first.slice(0, limit).map(followUpOf),
        },
      ] as const;
    }),
  );
  const cases = await casesOf(
    db,
    found.flatMap(([, { followUps }]) => followUps),
  );
  const shown = found.map(([span, { followUps }]) => [span, followUps.flatMap(withCase(cases))] as const);
  const counts = found.map(([span, { count }]) => [span, count] as const);
  return { ...byspan(shown), counts: byspan(counts) };
}

/** Under which brands there are open follow-ups, also those that were removed. One read a brand. */
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
    brands.map((brand) => openOf(db, brand, 0, Number.POSITIVE_INFINITY).count()),
  );
  return brands.filter((_, index) => open[index] !== 0);
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

const byspan = <T>(entries: readonly (readonly [Span, T])[]) =>
  Object.fromEntries(entries) as Readonly<Record<Span, T>>;

/** Both ends belong to it. */
function boundsOf(span: Span, now: number): readonly [from: number, to: number] {
  const midnight = endOfDay(now);
  if (span === 'overdue') return [0, now];
  return span === 'today' ? [now + 1, midnight - 1] : [Math.max(midnight, now + 1), Number.POSITIVE_INFINITY];
}

function openBetween(db: Database, from: number, to: number, brandIds: readonly string[] | undefined) {
  if (brandIds) return brandIds.map((brandId) => () => openOf(db, brandId, from, to));
  return [() => db.followUps.where('[status+dueAt]').between(['open', from], ['open', to], true, true)];
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
