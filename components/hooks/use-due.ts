import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
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
}

async function readDue(now: number, brand: Brand, brands: readonly Brand[]): Promise<Due> {
  const removed = (await brandsWithFollowUps()).filter((id) => brands.every((known) => known.id !== id));
  const brandIds = [brand.id, ...removed];
  const { overdue, today, later } = await dueFollowUps(now, brandIds);
  const shown = (all: readonly DueFollowUp[]) =>
    all.map((each) => itemOf(each, removed.includes(each.followUp.brandId)));
  const others = await Promise.all(
    brands
      .filter(({ id }) => id !== brand.id)
      .map(async ({ id, name }) => ({ brandId: id, name, overdue: await overdueCount(now, id) })),
  );
  const otherBrands = others.filter((each) => each.overdue > 0);
  return { overdue: shown(overdue), today: shown(today), later: shown(later), otherBrands, brandIds };
}

const ahead = readAhead<Due>();

/** Before the popup is drawn; `useDue` begins with it. */
export const readDueAhead = (now: number, brand: Brand, brands: readonly Brand[]): void =>
  ahead.start(brand.id, () => readDue(now, brand, brands));

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
  const isFull = due && [due.overdue, due.today, due.later].some(({ length }) => length >= dueLimit);
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
