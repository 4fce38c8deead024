import { storage } from 'wxt/utils/storage';
import { type Database, readyToWrite } from '../db/database.ts';
import { authorKey } from '../domain/author-key.ts';
import type { Platform } from '../domain/platform.ts';
import type { Post } from '../domain/post.ts';
import { hold } from './held.ts';
import { reachOf, withReach } from './person-project.ts';

const kept = 500;
/** Followers as pages showed them, by author. In memory; on disk only for people who are in a case. */
const session = storage.defineItem<Record<string, number>>('session:followers', { fallback: {} });
const held = hold(
  async () => new Map(Object.entries(await session.getValue())),
  (seen) => session.setValue(Object.fromEntries(seen)),
);

export interface AuthorShown {
  readonly handle: string;
  readonly followers: number;
}

export async function rememberFollowers(
  db: Database,
  now: number,
  platform: Platform,
  authors: readonly AuthorShown[],
): Promise<void> {
  const shown = new Map(
    authors.map(({ handle, followers }) => [authorKey(platform, { handle, name: '' }), followers]),
  );
  shown.delete('');
  const seen = await held.read();
  for (const [key, followers] of shown) {
    // Deleted first, so that it stands among the latest.
    seen.delete(key);
    seen.set(key, followers);
  }
  for (const key of [...seen.keys()].slice(0, -kept)) seen.delete(key);
  await held.save();
  const known = db.people.where('handles').anyOf([...shown.keys()]);
  if ((await known.count()) === 0) return;
  await readyToWrite(db);
  // In one step: a case opened in between may have learned the person's new name.
  await known.modify((person, row) => {
    const theirs = person.handles.flatMap((key) => {
      const followers = shown.get(key);
      return followers === undefined ? [] : [[key, followers]];
    });
    row.value = { ...person, ...withReach({ ...reachOf(person), ...Object.fromEntries(theirs) }), at: now };
  });
}

export async function forgetFollowers(authorKeys: ReadonlySet<string>): Promise<void> {
  const seen = await held.read();
  const known = [...authorKeys].filter((key) => seen.delete(key));
  if (known.length > 0) await held.save();
}

/** The posts with their authors' followers filled in where a page or a case has shown them. */
export async function withFollowers(db: Database, posts: readonly Post[]): Promise<readonly Post[]> {
  const keyOf = ({ platform, author }: Post) => authorKey(platform, author);
  const seen = await held.read();
  const unknown = posts.map(keyOf).filter((key) => key !== '' && !seen.has(key));
  const people = await db.people.where('handles').anyOf(unknown).toArray();
  const stored = new Map(people.flatMap((person) => Object.entries(reachOf(person))));
  return posts.map((post) => {
    const followers = post.author.followers ?? seen.get(keyOf(post)) ?? stored.get(keyOf(post)) ?? -1;
    return followers < 0 ? post : { ...post, author: { ...post.author, followers } };
  });
}
