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
