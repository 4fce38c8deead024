import { useLiveQuery } from 'dexie-react-hooks';
import {
  brandsWithFollowUps,
  type DueFollowUp,
  dueFollowUps,
  overdueCount,
} from '../../lib/db/queries/follow-ups.ts';
import type { Brand } from '../../lib/domain/brand.ts';
import type { DueItem, DueItems } from '../follow-ups/items.ts';

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

/**
 * Open follow-ups of one brand and of brands that are no more, live: the worker's writes show at once.
 * null = still loading.
 */
export function useDue(now: number, brand: Brand, brands: readonly Brand[]): DueItems | null {
  const due = useLiveQuery(async () => {
    const removed = (await brandsWithFollowUps()).filter((id) => brands.every((known) => known.id !== id));
    const { overdue, today, later, counts } = await dueFollowUps(now, [brand.id, ...removed]);
    const shown = (all: readonly DueFollowUp[]) =>
      all.map((each) => itemOf(each, removed.includes(each.followUp.brandId)));
    const others = await Promise.all(
      brands
        .filter(({ id }) => id !== brand.id)
        .map(async ({ id, name }) => ({ brandId: id, name, overdue: await overdueCount(now, id) })),
    );
    const otherBrands = others.filter((each) => each.overdue > 0);
    const beyond = {
      overdue: counts.overdue - overdue.length,
      today: counts.today - today.length,
      later: counts.later - later.length,
    };
    return { overdue: shown(overdue), today: shown(today), later: shown(later), beyond, otherBrands };
  }, [now, brand.id, brands]);
  return due ?? null;
}
