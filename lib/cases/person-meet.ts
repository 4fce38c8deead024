import { personOfRow } from '../db/rows.ts';
import { authorKey } from '../domain/author-key.ts';
import type { PersonFact } from '../domain/person.ts';
import type { Platform } from '../domain/platform.ts';
import type { Author, Post } from '../domain/post.ts';
import { appendPerson, type SaidOf } from './person-append.ts';
import { reachOf, withReach } from './person-project.ts';
import type { CommandContext } from './transaction.ts';

/** Whoever wrote a post that became a case is somebody from now on. To be called in a transaction. */
export async function rememberAuthor(
  context: CommandContext,
  commandId: string,
  { platform, author }: Post,
): Promise<void> {
  const met = await meeting(context, platform, author);
  if (met.length > 0) await appendPerson(context, commandId, met);
  await rememberReach(context, platform, author);
}

/** The fact that says so, unless it would say nothing new. */
export async function meeting(
  { db }: CommandContext,
  platform: Platform,
  author: Author,
): Promise<readonly SaidOf[]> {
  const key = authorKey(platform, author);
  if (key === '') return [];
  const row = await db.people.where('handles').equals(key).first();
  const known = row?.record && personOfRow(row).handles.find((handle) => handle.key === key);
  const { name, profileUrl } = author;
  const isNew =
    !known || (name !== '' && name !== known.name) || (profileUrl ?? known.profileUrl) !== known.profileUrl;
  const fact: PersonFact = { type: 'seen', handle: key, name, profileUrl };
  return isNew ? [{ personId: key, fact }] : [];
}

async function rememberReach({ db, now }: CommandContext, platform: Platform, author: Author): Promise<void> {
  const key = authorKey(platform, author);
  const row = key === '' ? undefined : await db.people.where('handles').equals(key).first();
  if (!row) return;
  const reach = author.followers === undefined ? reachOf(row) : { ...reachOf(row), [key]: author.followers };
  await db.people.put({ ...row, ...withReach(reach), at: now });
}
