import { type Database, readyToWrite } from '../db/database.ts';
import { authorKey } from '../domain/author-key.ts';
import type { Platform } from '../domain/platform.ts';
import type { Post } from '../domain/post.ts';
import { storedItem } from '../storage/stored-item.ts';
import { hold } from './held.ts';
import { reachOf, withReach } from './person-project.ts';

const kept = 500;
/**
 * Followers as pages showed them, and what authors say of themselves, by author. In memory; the figure on disk only for
 * people who are in a case, their own words in the case that is opened while they are known.
 */
const session = storedItem<Record<string, Shown>>('session:followers', {});
const held = hold(
  async () => new Map(Object.entries(await session.getValue())),
  (seen) => session.setValue(Object.fromEntries(seen)),
);

interface Shown {
  readonly followers: number;
  readonly bio?: string;
}

export interface AuthorShown extends Shown {
  readonly handle: string;
}

export async function rememberFollowers(
  db: Database,
  now: number,
  platform: Platform,
  authors: readonly AuthorShown[],
): Promise<void> {
  const shown = new Map(
    authors.map(({ handle, ...seen }) => [authorKey(platform, { handle, name: '' }), seen as Shown]),
  );
  shown.delete('');
  const seen = await held.read();
  for (const [key, now] of shown) {
    // Deleted first, so that it stands among the latest.
    seen.delete(key);
    seen.set(key, now);
  }
  for (const key of [...seen.keys()].slice(0, -kept)) seen.delete(key);
  await held.save();
  const known = db.people.where('handles').anyOf([...shown.keys()]);
  if ((await known.count()) === 0) return;
  await readyToWrite(db);
  // In one step: a case opened in between may have learned the person's new name.
  await known.modify((person, row) => {
    const theirs = person.handles.flatMap((key) => {
      const followers = shown.get(key)?.followers;
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
    const { author } = post;
    const known = seen.get(keyOf(post));
    const followers = author.followers ?? known?.followers ?? stored.get(keyOf(post)) ?? -1;
    const bio = author.bio ?? known?.bio;
    if (followers < 0 && !bio) return post;
    return { ...post, author: { ...author, ...(followers >= 0 && { followers }), ...(bio && { bio }) } };
  });
}

/** What an author says of themselves, as a page showed it since the browser started. */
export const bioShown = async (key: string): Promise<string | undefined> => (await held.read()).get(key)?.bio;
