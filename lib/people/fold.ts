import { countingEvents, rootIn } from '../domain/event-order.ts';
import type { PersonEvent, PersonHandle, PersonRecord } from '../domain/person.ts';

/**
 * Everybody that a set of events tells of. Pure, and the same for any order of the same events. People who were
 * joined fold into one, named after the one that the others were joined to; a join that was taken back leaves
 * each with what was said of them.
 */
export function foldPeople(events: readonly PersonEvent[]): readonly PersonRecord[] {
  const counting = countingEvents(events);
  const joinedTo = new Map<string, string>();
  for (const { personId, fact } of counting) {
    if (fact.type === 'joined') joinedTo.set(rootIn(joinedTo, fact.personId), rootIn(joinedTo, personId));
  }
  const groups = Map.groupBy(counting, ({ personId }) => rootIn(joinedTo, personId));
  return [...groups].flatMap(([id, group]) => foldPerson(id, group) ?? []);
}

/** null = nobody has met them: what was said of them counts again once somebody has. */
function foldPerson(id: string, events: readonly PersonEvent[]): PersonRecord | null {
  const record = events.reduce(applyPersonEvent, {
    id,
    name: '',
    handles: [],
    notes: [],
    support: [],
    thankedAt: null,
    joins: [],
  });
  return record.handles.length > 0 ? record : null;
}

/** One step; events arrive in order, without the retracted ones. */
function applyPersonEvent(record: PersonRecord, { commandId, at, fact }: PersonEvent): PersonRecord {
  switch (fact.type) {
    case 'seen':
      return {
        ...record,
        name: fact.name || record.name,
        handles: withHandle(record.handles, fact.handle, fact.name, fact.profileUrl),
      };
    case 'joined':
      return { ...record, joins: [...record.joins, { commandId, at, personId: fact.personId }] };
    case 'noted':
      return { ...record, notes: [...record.notes, { commandId, at, text: fact.text }] };
    case 'supporter':
      return { ...record, support: [...record.support, { commandId, at, evidence: fact.evidence }] };
    case 'thanked':
      return { ...record, thankedAt: Math.max(record.thankedAt ?? at, at) };
    case 'not-supporter':
      return { ...record, support: [] };
    case 'retracted':
      return record;
    default:
      return unknown(record, fact);
  }
}

/** Of a later version: what it changes this code cannot know. */
const unknown = (record: PersonRecord, _: never): PersonRecord => record;

/** The same account keeps its place; what a later page did not show stays known. */
function withHandle(
  handles: readonly PersonHandle[],
  key: string,
  name: string,
  profileUrl: string | null,
): readonly PersonHandle[] {
  const known = handles.find((each) => each.key === key);
  if (!known) return [...handles, { key, name, profileUrl }];
  const now = { key, name: name || known.name, profileUrl: profileUrl ?? known.profileUrl };
  return handles.map((each) => (each === known ? now : each));
}
