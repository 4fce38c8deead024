import { useLiveQuery } from 'dexie-react-hooks';
import { type DueFollowUp, dueFollowUps } from '../../lib/db/queries.ts';
import type { DueItem, DueItems } from '../follow-ups/items.ts';

function itemOf({ followUp, record }: DueFollowUp): DueItem {
  const { post, author } = record;
  return {
    followUpId: followUp.id,
    caseId: record.id,
    name: author.name || author.handle,
    platform: post.platform,
    reason: followUp.reason,
    kind: followUp.kind,
    dueAt: followUp.dueAt,
    untilAnswer: followUp.untilAnswer,
    survivesReply: followUp.survivesReply,
    url: post.url ?? author.profileUrl,
    lookFor: post.url ? null : post.text.slice(0, 60),
  };
}

/** Open follow-ups of one brand, live: the worker's writes show at once. null = still loading. */
export function useDue(now: number, brandId: string | undefined): DueItems | null {
  const due = useLiveQuery(async () => {
    const { overdue, today, later } = await dueFollowUps(now, brandId);
    return { overdue: overdue.map(itemOf), today: today.map(itemOf), later: later.map(itemOf) };
  }, [now, brandId]);
  return due ?? null;
}
