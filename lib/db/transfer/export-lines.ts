import type { Crisis } from '../../domain/crisis.ts';
import { inOrder, type Ordered } from '../../domain/event-order.ts';
import type { FollowUp } from '../../domain/follow-up.ts';
import type { Line, LineOf } from '../../transfer/line.ts';
import type { Database } from '../database.ts';
import type { CorrectionRow, DraftRow, MutedRow, PersonRow, TombstoneRow, VoiceLessonRow } from '../rows.ts';

/** Rows read at a time. */
const batch = 2_000;

/** What lies outside the database and belongs to a whole copy. */
export interface Beside {
  readonly settings?: LineOf<'settings'>['value'];
  readonly rounds?: LineOf<'rounds'>['value'];
  readonly dayCounts?: LineOf<'day-counts'>['value'];
}

/** Everything, in the order of `lineKinds`, a batch at a time whatever there is. */
export async function* exportLines(db: Database, beside: Beside): AsyncGenerator<Line> {
  for await (const value of eventsInOrder(db.events)) yield { kind: 'event', value };
  for await (const value of eventsInOrder(db.personEvents)) yield { kind: 'person-event', value };
  for await (const { id, handles, name, followers, at, reach } of rowsOf<PersonRow>(db.people))
    yield { kind: 'person', value: { id, handles, name, followers, at, ...(reach && { reach }) } };
  for await (const { id, dueAt, notifiedAt } of rowsOf<FollowUp>(db.followUps))
    if (notifiedAt !== null) yield { kind: 'notified', value: { followUpId: id, dueAt, at: notifiedAt } };
  for await (const value of rowsOf<DraftRow>(db.drafts)) yield { kind: 'draft', value };
  for await (const value of rowsOf<MutedRow>(db.muted)) yield { kind: 'muted', value };
  for await (const value of rowsOf<CorrectionRow>(db.corrections)) yield { kind: 'correction', value };
  for await (const value of rowsOf<VoiceLessonRow>(db.voiceLessons)) yield { kind: 'voice-lesson', value };
  for await (const value of rowsOf<Crisis>(db.crises)) yield { kind: 'crisis', value };
  for await (const value of rowsOf<TombstoneRow>(db.tombstones)) yield { kind: 'tombstone', value };
  const keys = await db.meta.get('tombstone-keys');
  if (keys) yield { kind: 'tombstone-keys', value: JSON.parse(String(keys.value)) };
  const salt = await db.meta.get('salt');
  if (salt) yield { kind: 'salt', value: String(salt.value) };
  const { settings, rounds, dayCounts } = beside;
  if (settings) yield { kind: 'settings', value: settings };
  if (rounds) yield { kind: 'rounds', value: rounds };
  if (dayCounts) yield { kind: 'day-counts', value: dayCounts };
}

interface Found<Row> {
  readonly limit: (count: number) => { readonly toArray: () => PromiseLike<Row[]> };
}
/** A table, as far as it is walked here. */
interface Rows<Row> {
  readonly schema: { readonly primKey: { readonly keyPath?: string | readonly string[] | undefined } };
  readonly toCollection: () => Found<Row>;
  readonly where: (index: string) => { readonly above: (key: unknown) => Found<Row> };
}

/** The rows of a table in the order of their keys. */
async function* rowsOf<Row>(table: Rows<Row>): AsyncGenerator<Row> {
  const key = String(table.schema.primKey.keyPath) as keyof Row;
  for (let last: unknown = null; ; ) {
    const from = last === null ? table.toCollection() : table.where(':id').above(last);
    const rows = await from.limit(batch).toArray();
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < batch) return;
    last = end[key];
  }
}

/** Where each event stands in the log, and what decides its place among all. */
interface Place {
  readonly seq: number;
  readonly clock: number;
}

/** A log: of cases or of people. */
interface Log<Event extends Ordered> {
  readonly where: (index: 'seq') => {
    readonly above: (seq: number) => {
      readonly limit: (count: number) => { readonly toArray: () => PromiseLike<Stored<Event>[]> };
    };
  };
  readonly bulkGet: (keys: number[]) => PromiseLike<(Stored<Event> | undefined)[]>;
}
type Stored<Event> = Event & { readonly seq?: number };

/**
 * A log in Lamport order. It mostly lies so already; what was imported between is found in a first walk that keeps
 * two numbers an event, not the events.
 */
export async function* eventsInOrder<Event extends Ordered>(log: Log<Event>): AsyncGenerator<Event> {
  const places: Place[] = [];
  for await (const rows of logBatches(log))
    for (const { seq = 0, clock } of rows) places.push({ seq, clock });
  places.sort((one, other) => one.clock - other.clock);
  for (let at = 0; at < places.length; ) {
    let end = Math.min(at + batch, places.length);
    // Events of one clock are put in order together.
    while (end < places.length && places[end]?.clock === places[end - 1]?.clock) end++;
    const rows = await log.bulkGet(places.slice(at, end).map(({ seq }) => seq));
    yield* inOrder(rows.flatMap((row) => (row ? [withoutPlace(row)] : [])));
    at = end;
  }
}

/** A log as it was written, a batch at a time; `after` = from behind this place. */
export async function* logBatches<Event extends Ordered>(
  log: Log<Event>,
  after = 0,
): AsyncGenerator<Stored<Event>[]> {
  for (let last = after; ; ) {
    const rows = await log.where('seq').above(last).limit(batch).toArray();
    if (rows.length > 0) yield rows;
    if (rows.length < batch) return;
    last = rows.at(-1)?.seq ?? last;
  }
}

export const withoutPlace = <Event>({ seq: _, ...event }: Stored<Event>): Event => event as Event;
