import { browser } from 'wxt/browser';
import type { Database } from '../db/database.ts';
import { withoutPlace } from '../db/transfer/export-lines.ts';
import { inOrder } from '../domain/event-order.ts';
import type { PersonEvent } from '../domain/person.ts';
import type { Line } from '../transfer/line.ts';
import { writeExport } from '../transfer/write-lines.ts';
import { personOf } from './erase-person.ts';
import { eventsOfPerson } from './events-of-person.ts';

/** All that is kept of one person, as a file that they can be given: whoever asks has a right to it. */
export async function exportPerson(db: Database, keys: readonly string[], now: number): Promise<Blob> {
  const person = await personOf(db, keys);
  const { events } = await eventsOfPerson(db, person.caseIds, person.keys);
  const said = await db.personEvents
    .where('personId')
    .anyOf([...person.keys])
    .toArray();
  const people = await db.people.bulkGet([...person.personIds]);
  const drafts = await db.drafts.bulkGet([...person.postKeys]);
  async function* lines(): AsyncGenerator<Line> {
    for (const value of inOrder(events)) yield { kind: 'event', value };
    for (const value of inOrder(said))
      yield { kind: 'person-event', value: withoutPlace<PersonEvent>(value) };
    for (const row of people) {
      if (!row) continue;
      const { id, handles, name, followers, at, reach } = row;
      yield { kind: 'person', value: { id, handles, name, followers, at, ...(reach && { reach }) } };
    }
    for (const value of drafts) if (value) yield { kind: 'draft', value };
  }
  const app = browser.runtime.getManifest().version;
  return (await writeExport(lines(), { app, at: now })).file;
}
