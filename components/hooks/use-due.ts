import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { database } from '../../lib/db/database.ts';
import {
  brandsWithFollowUps,
  type DueFollowUp,
  dueCounts,
  dueFollowUps,
  dueLimit,
  overdueCount,
} from '../../lib/db/queries/follow-ups.ts';
import type { Brand } from '../../lib/domain/brand.ts';
import type { DueItem, DueItems } from '../follow-ups/items.ts';
import { readAhead } from './read-ahead.ts';

const itemOf = ({ followUp, record }: DueFollowUp, ofRemovedBrand: boolean): DueItem => {
  const { post, author } = record;
  return {
    followUpId: followUp.id,
    caseId: record.id,
    name: author.name || author.handle,
    ofRemovedBrand,
    platform: post.platform,
    reason: followUp.reason,
    kind: followUp.kind,
    dueAt: followUp.dueAt,
    untilAnswer: followUp.untilAnswer,
    survivesReply: followUp.survivesReply,
    keys: record.aliases,
    url: post.url ?? author.profileUrl,
    lookFor: post.url ? null : post.text.slice(0, 60),
  };
};

interface Due extends Omit<DueItems, 'beyond'> {
  /** The brand's, and those that are no more. */
  readonly brandIds: readonly string[];
  /** Some part was read up to its limit: there may be more. */
  readonly isFull: boolean;
}

/** In one transaction, and all at once: each round to the browser's store takes as long as what it reads. */
const readDue = (now: number, brand: Brand, brands: readonly Brand[], limit = dueLimit): Promise<Due> => {
  const db = database();
  return db.transaction('r', [db.followUps, db.cases], async () => {
    const [ofBrand, withFollowUps, otherBrands] = await Promise.all([
      dueFollowUps(now, [brand.id], db, limit),
      brandsWithFollowUps(db),
      overdueOfOthers(now, brand, brands),
    ]);
    const removed = withFollowUps.filter((id) => brands.every((known) => known.id !== id));
    const brandIds = [brand.id, ...removed];
    const due = removed.length === 0 ? ofBrand : await dueFollowUps(now, brandIds, db, limit);
    const shown = (all: readonly DueFollowUp[]) =>
      all.map((each) => itemOf(each, removed.includes(each.followUp.brandId)));
    const { overdue, today, later } = due;
    const isFull = [overdue, today, later].some(({ length }) => length >= limit);
    return {
      overdue: shown(overdue),
      today: shown(today),
      later: shown(later),
      otherBrands,
      brandIds,
      isFull,
    };
  });
};

async function overdueOfOthers(
  now: number,
  brand: Brand,
  brands: readonly Brand[],
): Promise<DueItems['otherBrands']> {
  const others = await Promise.all(
    brands
      .filter(({ id }) => id !== brand.id)
      .map(async ({ id, name }) => ({ brandId: id, name, overdue: await overdueCount(now, id) })),
  );
  return others.filter(({ overdue }) => overdue > 0);
}

const ahead = readAhead<Due>();
/** Of each part as many as the popup shows without scrolling: the others come once these are seen. */
const aheadLimit = 10;

/** Before the popup is drawn; `useDue` begins with it. */
export const readDueAhead = (now: number, brand: Brand, brands: readonly Brand[]): Promise<void> =>
  ahead.start(brand.id, () => readDue(now, brand, brands, aheadLimit));

/**
 * Open follow-ups of one brand and of brands that are no more, live: the worker's writes show at once.
 * null = still loading.
 */
export function useDue(now: number, brand: Brand, brands: readonly Brand[]): DueItems | null {
  const due = useLiveQuery(() => readDue(now, brand, brands), [now, brand.id, brands], ahead.of(brand.id));
  const beyond = useBeyond(due ?? null, now);
  return useMemo(() => due && { ...due, beyond }, [due, beyond]) ?? null;
}

const minuteMs = 60_000;
const none = { overdue: 0, today: 0, later: 0 };

/** How many there are beyond those read: counted where a part is full, and not at each tick of the clock. */
function useBeyond(due: Due | null, now: number): NonNullable<DueItems['beyond']> | null {
  const isFull = due?.isFull ?? false;
  const brandIds = due?.brandIds.join('\n');
  const minute = Math.floor(now / minuteMs) * minuteMs;
  const counts = useLiveQuery(
    async () => (isFull && brandIds !== undefined ? dueCounts(minute, brandIds.split('\n')) : null),
    [isFull, brandIds, minute],
  );
  return useMemo(() => {
    if (!due || !isFull) return none;
    if (!counts) return null;
    // Counted a moment ago: never fewer than are listed.
    return {
      overdue: Math.max(0, counts.overdue - due.overdue.length),
      today: Math.max(0, counts.today - due.today.length),
      later: Math.max(0, counts.later - due.later.length),
    };
  }, [due, isFull, counts]);
}
