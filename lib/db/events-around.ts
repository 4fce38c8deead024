import type { CaseEvent } from '../domain/case.ts';
import type { Database } from './database.ts';

/**
 * Every event of these cases and of all that were ever merged with them, whichever way and also where it
 * was undone: what they fold to depends on nothing else.
 */
export async function eventsAround(db: Database, caseIds: readonly string[]): Promise<readonly CaseEvent[]> {
  const known = new Set(caseIds);
  const found: CaseEvent[] = [];
  for (let next = [...known]; next.length > 0; ) {
    // One read a case: a cursor over all of them would wait for each event.
    const [events, mergesElsewhere] = await Promise.all([
      Promise.all(next.map((id) => db.events.where('caseId').equals(id).toArray())).then(flat),
      Promise.all(next.map((id) => db.events.where('fact.fromCaseId').equals(id).toArray())).then(flat),
    ]);
    for (const { seq: _, ...event } of events) found.push(event);
    const named = [
      ...events.flatMap(({ fact }) => (fact.type === 'merged' ? [fact.fromCaseId] : [])),
      ...mergesElsewhere.map(({ caseId }) => caseId),
    ];
    next = [...new Set(named)].filter((id) => !known.has(id));
    for (const id of next) known.add(id);
  }
  return found;
}

const flat = <T>(lists: readonly (readonly T[])[]): readonly T[] => lists.flat();
