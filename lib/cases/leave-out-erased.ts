import type { Database } from '../db/database.ts';
import type { EventRow } from '../db/rows.ts';
import { logBatches } from '../db/transfer/export-lines.ts';
import type { ErasedAt, ErasedName } from '../db/transfer/tombstones.ts';
import { authorKey } from '../domain/author-key.ts';
import type { Post } from '../domain/post.ts';
import { crisisWithout, type Written } from './crisis-without.ts';
import { eventWithout } from './event-without.ts';

/**
 * What was erased does not come back with a file: cases of an erased person go as a whole, what they said under other
 * posts is emptied. Only what is older than the erasing; somebody who complains again is a new case.
 * @returns how many cases were left out.
 */
export async function leaveOutErased(db: Database, erasedAt: ErasedAt): Promise<number> {
  const gone = new Set<string>();
  const written: { readonly by: Written; readonly until: number }[] = [];
  for await (const events of logBatches(db.events)) {
    const erased = await Promise.all(events.map((event) => erasedWhen(event, erasedAt)));
    for (const [index, { caseId, fact }] of events.entries()) {
      const until = erased[index] ?? null;
      if (until === null || fact.type !== 'opened') continue;
      gone.add(caseId);
      written.push({ by: writtenIn(fact.post), until });
    }
  }
  await leaveOutOfRooms(db, written);
  for (const caseId of gone) {
    const seqs = await db.events
      .where('[caseId+seq]')
      .between([caseId, 0], [caseId, Number.MAX_SAFE_INTEGER])
      .primaryKeys();
    await db.events.bulkDelete(seqs);
  }
  for await (const events of logBatches(db.events)) {
    const changed = await Promise.all(events.map((event) => emptied(event, erasedAt)));
    await db.events.bulkPut(changed.filter((event) => event !== null));
  }
  await leaveOutPeople(db, erasedAt);
  return gone.size;
}

const writtenIn = (post: Post): Written => ({
  keys: new Set([authorKey(post.platform, post.author)].filter((key) => key !== '')),
  names: new Set([post.author.name].filter((name) => name !== '')),
  posts: [post],
});

/** Whom a room speaks of no tombstone says: the cases of the same file do. */
async function leaveOutOfRooms(
  db: Database,
  written: readonly { readonly by: Written; readonly until: number }[],
): Promise<void> {
  for (const room of await db.crises.toArray()) {
    const left = written.reduce((crisis, { by, until }) => crisisWithout(crisis, by, until) ?? crisis, room);
    if (left !== room) await db.crises.put(left);
  }
}

async function leaveOutPeople(db: Database, erasedAt: ErasedAt): Promise<void> {
  const isPast = async (at: number, names: readonly ErasedName[]): Promise<boolean> => {
    const times = await Promise.all(names.map(erasedAt));
    return times.some((time) => time !== null && at <= time);
  };
  for (const { id, handles, at } of await db.people.toArray())
    if (
      await isPast(
        at,
        handles.map((key) => `person:${key}` as const),
      )
    )
      await db.people.delete(id);
  for await (const events of logBatches(db.personEvents))
    for (const { seq = 0, personId, at } of events)
      if (await isPast(at, [`person:${personId}`])) await db.personEvents.delete(seq);
  for (const { postKey, at } of await db.drafts.toArray())
    if (await isPast(at, [`case:${postKey}`])) await db.drafts.delete(postKey);
}

/** When the post of such a case was erased, where the event is older; null = it was not. */
async function erasedWhen({ caseId, at, fact }: EventRow, erasedAt: ErasedAt): Promise<number | null> {
  if (fact.type !== 'opened') return null;
  const key = authorKey(fact.post.platform, fact.post.author);
  const times = await Promise.all([
    erasedAt(`case:${caseId}`),
    key === '' ? null : erasedAt(`person:${key}`),
  ]);
  return times.find((time) => time !== null && at <= time) ?? null;
}

async function emptied(event: EventRow, erasedAt: ErasedAt): Promise<EventRow | null> {
  const { fact, at } = event;
  if (fact.type !== 'opened') return null;
  const { platform, thread = [], replyTo = [], quoted } = fact.post;
  const named = [...replyTo, ...(quoted ? [quoted.author] : [])].map((handle) => ({ handle, name: '' }));
  const said = [...thread.map(({ author }) => author), ...named].map((each) => authorKey(platform, each));
  const gone = new Set<string>();
  for (const key of new Set(said)) {
    const time = key === '' ? null : await erasedAt(`person:${key}`);
    if (time !== null && at <= time) gone.add(key);
  }
  return gone.size === 0 ? null : eventWithout(event, { keys: gone, names: new Set() });
}
