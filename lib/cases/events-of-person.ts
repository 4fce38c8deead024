import type { Database } from '../db/database.ts';
import { eventsAround } from '../db/events-around.ts';
import { authorKey } from '../domain/author-key.ts';
import type { CaseEvent } from '../domain/case.ts';
import { eventsByCase } from '../domain/event-order.ts';

export interface EventsOfPerson {
  /** Every name that their cases have. */
  readonly ids: readonly string[];
  readonly events: readonly CaseEvent[];
}

/**
 * All events of these cases of theirs, what was undone among them, and whatever else names them. A case that one was
 * joined with and split from again is another's, and stays out.
 * @param keys author keys of the person
 */
export async function eventsOfPerson(
  db: Database,
  caseIds: readonly string[],
  keys: ReadonlySet<string>,
): Promise<EventsOfPerson> {
  const around = await eventsAround(db, caseIds);
  const joined = eventsByCase(around).filter((group) => group.some(({ caseId }) => caseIds.includes(caseId)));
  const opened = around.filter(
    ({ fact }) => fact.type === 'opened' && keys.has(authorKey(fact.post.platform, fact.post.author)),
  );
  const ids = new Set([...caseIds, ...[...joined.flat(), ...opened].map(({ caseId }) => caseId)]);
  const events = around.filter(
    ({ caseId, fact }) => ids.has(caseId) || (fact.type === 'merged' && ids.has(fact.fromCaseId)),
  );
  return { ids: [...ids], events };
}
