import type { CaseEvent } from '../domain/case.ts';
import { eventsByCase } from '../domain/event-order.ts';
import { applyEvent, type CaseState } from './apply-event.ts';

/**
 * Every case that a set of events tells of. Pure, and the same for any order of the same events:
 * they fold in the order of the Lamport clock, ties broken by device, doubles counted once.
 * Cases joined by a `merged` event that still counts fold into one, named after the first opened.
 */
export function foldCases(events: readonly CaseEvent[]): readonly CaseState[] {
  return eventsByCase(events)
    .map(foldGroup)
    .filter((state) => state !== null);
}

/** The fold of one case's events; null = nothing of it counts (opened and undone). */
export function foldCase(events: readonly CaseEvent[]): CaseState | null {
  return foldCases(events)[0] ?? null;
}

/** One group of `eventsByCase`; null = its opening was undone. */
export function foldGroup(events: readonly CaseEvent[]): CaseState | null {
  const state = events.reduce(applyEvent, null);
  return state && finish(state, events);
}

/** What depends on the whole: every name of the case, and that the follow-ups belong to it as it is named now. */
function finish({ record, followUps, answered }: CaseState, events: readonly CaseEvent[]): CaseState {
  const owned = followUps.map((each) => ({ ...each, caseId: record.id, brandId: record.brandId }));
  const due = owned.filter(({ status }) => status === 'open').map(({ dueAt }) => dueAt);
  // One that was merged names the case even while its own opening is undone: its events are in here.
  const aliases = [...new Set([...record.aliases, ...events.map(({ caseId }) => caseId)])];
  return {
    record: { ...record, aliases, nextDueAt: due.length > 0 ? Math.min(...due) : 0 },
    followUps: owned,
    answered,
  };
}
