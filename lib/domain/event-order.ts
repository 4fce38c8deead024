import type { CaseEvent } from './case.ts';

/** What the order needs of an event, of a case or of a person. */
export interface Ordered {
  readonly commandId: string;
  readonly ordinal: number;
  readonly clock: number;
  readonly device: string;
}

interface Retractable extends Ordered {
  readonly fact: { readonly type: string };
}

const identity = (event: Ordered) => `${event.commandId}#${event.ordinal}`;
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/**
 * Lamport order, ties broken by device, doubles counted once: the same for any order of the same events.
 * The last two keys only make it total where two devices were given the same id.
 */
export function inOrder<E extends Ordered>(events: readonly E[]): readonly E[] {
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
export function countingEvents<E extends Retractable>(events: readonly E[]): readonly E[] {
  const ordered = inOrder(events);
  const retracted = new Set<string>();
  // Undo can itself be undone: the latest word counts, so the walk goes backwards.
  for (const { commandId, fact } of ordered.toReversed()) {
    if (isRetraction(fact) && !retracted.has(commandId)) retracted.add(fact.commandId);
  }
  return ordered.filter(({ commandId, fact }) => fact.type !== 'retracted' && !retracted.has(commandId));
}

const isRetraction = (fact: {
  readonly type: string;
}): fact is { readonly type: 'retracted'; readonly commandId: string } => fact.type === 'retracted';

/** Follows "joined to" to its end. A name that was joined to itself is its own end. */
export function rootIn(joinedTo: ReadonlyMap<string, string>, id: string): string {
  const next = joinedTo.get(id);
  return next === undefined || next === id ? id : rootIn(joinedTo, next);
}

/**
 * What counts, case by case: cases joined by a `merged` event that still counts are one group.
 * The same for any order of the same events.
 */
export function eventsByCase(events: readonly CaseEvent[]): readonly (readonly CaseEvent[])[] {
  const counting = countingEvents(events);
  const joinedTo = new Map<string, string>();
  const rootOf = (id: string) => rootIn(joinedTo, id);
  for (const { caseId, fact } of counting) {
    if (fact.type === 'merged') joinedTo.set(rootOf(fact.fromCaseId), rootOf(caseId));
  }
  return [...Map.groupBy(counting, ({ caseId }) => rootOf(caseId)).values()];
}
