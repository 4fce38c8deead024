import { useLiveQuery } from 'dexie-react-hooks';
import { type DueFollowUp, dueFollowUps } from '../../lib/db/queries.ts';
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
    const { overdue, today, later } = await dueFollowUps(now);
    const isRemoved = ({ followUp }: DueFollowUp) => brands.every(({ id }) => id !== followUp.brandId);
    const shown = (all: readonly DueFollowUp[]) =>
      all
        .filter((each) => each.followUp.brandId === brand.id || isRemoved(each))
        .map((each) => itemOf(each, isRemoved(each)));
    const otherBrands = brands
      .filter(({ id }) => id !== brand.id)
      .map(({ id, name }) => ({
        brandId: id,
        name,
        overdue: overdue.filter(({ followUp }) => followUp.brandId === id).length,
      }))
      .filter((each) => each.overdue > 0);
    return { overdue: shown(overdue), today: shown(today), later: shown(later), otherBrands };
  }, [now, brand.id, brands]);
  return due ?? null;
}
