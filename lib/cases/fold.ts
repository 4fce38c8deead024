import type { CaseEvent } from '../domain/case.ts';
import { countingEvents } from '../domain/event-order.ts';
import { applyEvent, type CaseState } from './apply-event.ts';

/**
 * Every case that a set of events tells of. Pure, and the same for any order of the same events:
 * they fold in the order of the Lamport clock, ties broken by device, doubles counted once.
 * Cases joined by a `merged` event that still counts fold into one, named after the first opened.
 */
export function foldCases(events: readonly CaseEvent[]): readonly CaseState[] {
  return groups(countingEvents(events))
    .map((group) => group.reduce(applyEvent, null))
    .filter((state) => state !== null)
    .map(finish);
}

/** The fold of one case's events; null = nothing of it counts (opened and undone). */
export function foldCase(events: readonly CaseEvent[]): CaseState | null {
  return foldCases(events)[0] ?? null;
}

function groups(events: readonly CaseEvent[]): readonly (readonly CaseEvent[])[] {
  const joinedTo = new Map<string, string>();
  const rootOf = (id: string): string => {
    const next = joinedTo.get(id);
    return next === undefined || next === id ? id : rootOf(next);
  };
  for (const { caseId, fact } of events) {
    if (fact.type === 'merged') joinedTo.set(rootOf(fact.fromCaseId), rootOf(caseId));
  }
  return [...Map.groupBy(events, ({ caseId }) => rootOf(caseId)).values()];
}

/** What depends on the whole: the follow-ups belong to the case as it is named now. */
function finish({ record, followUps }: CaseState): CaseState {
  const owned = followUps.map((each) => ({ ...each, caseId: record.id, brandId: record.brandId }));
  const due = owned.filter(({ status }) => status === 'open').map(({ dueAt }) => dueAt);
  return {
    record: { ...record, nextDueAt: due.length > 0 ? Math.min(...due) : 0 },
    followUps: owned,
  };
}
