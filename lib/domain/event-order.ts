import type { CaseEvent } from './case.ts';

const identity = (event: CaseEvent) => `${event.commandId}#${event.ordinal}`;
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/**
 * Lamport order, ties broken by device, doubles counted once: the same for any order of the same events.
 * The last two keys only make it total where two devices were given the same id.
 */
export function inOrder(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const once = [...new Map(events.map((event) => [identity(event), event])).values()];
  return once.sort(
    (a, b) =>
      a.clock - b.clock ||
      compare(a.device, b.device) ||
      compare(a.commandId, b.commandId) ||
      a.ordinal - b.ordinal,
  );
}

/** What counts, in order: without undone commands and without the undoing itself. */
export function countingEvents(events: readonly CaseEvent[]): readonly CaseEvent[] {
  const ordered = inOrder(events);
  const retracted = new Set<string>();
  // Undo can itself be undone: the latest word counts, so the walk goes backwards.
  for (const { commandId, fact } of ordered.toReversed()) {
    if (fact.type === 'retracted' && !retracted.has(commandId)) retracted.add(fact.commandId);
  }
  return ordered.filter(({ commandId, fact }) => fact.type !== 'retracted' && !retracted.has(commandId));
}

/**
 * What counts, case by case: cases joined by a `merged` event that still counts are one group.
 * The same for any order of the same events.
 */
export function eventsByCase(events: readonly CaseEvent[]): readonly (readonly CaseEvent[])[] {
  const counting = countingEvents(events);
  const joinedTo = new Map<string, string>();
  const rootOf = (id: string): string => {
    const next = joinedTo.get(id);
    return next === undefined || next === id ? id : rootOf(next);
  };
  for (const { caseId, fact } of counting) {
    if (fact.type === 'merged') joinedTo.set(rootOf(fact.fromCaseId), rootOf(caseId));
  }
  return [...Map.groupBy(counting, ({ caseId }) => rootOf(caseId)).values()];
}
