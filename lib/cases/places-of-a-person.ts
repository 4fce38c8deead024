import { browser } from 'wxt/browser';
import type { Database } from '../db/database.ts';
import { forgetPreviousDatabase, previousDatabase } from '../db/database-name.ts';
import { dropLeftDatabases } from '../db/transfer/stage.ts';
import { authorKey } from '../domain/author-key.ts';
import type { Post } from '../domain/post.ts';
import { dropWaiting } from '../messaging/outbox.ts';
import { forgetPassphrases } from '../reading/open-readings.ts';
import { crisisWithout, type Written } from './crisis-without.ts';
import type { Someone } from './event-without.ts';
import { forgetFollowers } from './followers.ts';
import { forgetSeenOf } from './seen.ts';
import { forgetViewed } from './viewed-memory.ts';

/** One person, and everything under which they are known on this device. */
export interface Person extends Someone, Written {
  readonly personIds: readonly string[];
  readonly caseIds: readonly string[];
  /** Every key of every post of theirs, the ids of cases among them. */
  readonly postKeys: readonly string[];
  /** Of these, as `muted` and what was learnt keep them. */
  readonly hashes: readonly string[];
  /** Readings that were asked for in their cases. */
  readonly requestIds: readonly string[];
  readonly followUpIds: readonly string[];
}

type Shown = Pick<Post, 'platform'> & Partial<Pick<Post, 'author'>>;

export interface PlaceOfAPerson {
  readonly place: string;
  /** Of the database; called in the one transaction of the erasing, after events, rows and search were. */
  readonly erase?: (db: Database, person: Person) => Promise<unknown>;
  /** Of the browser's storage and memory; called once the database has forgotten. */
  readonly forget?: (person: Person) => Promise<unknown>;
}

/**
 * Everywhere a person can be, and how they leave it. A new table, a new memory: a new line here. Their own cases, the
 * turns they took in others' threads, follow-ups and the search go with the events (`erase-person.ts`). The error
 * ring and the day counts hold codes and numbers, and nobody.
 */
export const placesOfAPerson: readonly PlaceOfAPerson[] = [
  { place: 'people', erase: (db, { personIds }) => db.people.bulkDelete([...personIds]) },
  {
    place: 'the history of people',
    erase: (db, { keys, personIds }) =>
      db.personEvents
        .where('personId')
        .anyOf([...keys, ...personIds])
        .delete(),
  },
  { place: 'drafts about their posts', erase: (db, { postKeys }) => db.drafts.bulkDelete([...postKeys]) },
  {
    place: 'posts of theirs that were put aside',
    erase: (db, { hashes }) => db.muted.bulkDelete([...hashes]),
  },
  {
    place: 'what was learnt from corrections of their posts',
    erase: (db, { hashes }) =>
      db.corrections
        .where('hashes')
        .anyOf([...hashes])
        .delete(),
  },
  {
    place: 'what was learnt from replies to them',
    erase: (db, { hashes }) =>
      db.voiceLessons
        .where('hashes')
        .anyOf([...hashes])
        .delete(),
  },
  {
    place: 'crisis rooms',
    erase: async (db, person) => {
      for (const room of await db.crises.toArray()) {
        const changed = crisisWithout(room, person);
        if (changed) await db.crises.put(changed);
      }
    },
  },
  {
    place: 'what waits to be written',
    forget: (person) => dropWaiting(({ input }) => isAbout(input, person)),
  },
  { place: 'complaints seen', forget: ({ keys, postKeys }) => forgetSeenOf(keys, postKeys) },
  { place: 'followers seen', forget: ({ keys }) => forgetFollowers(keys) },
  { place: 'posts viewed', forget: ({ keys, postKeys }) => forgetViewed(keys, postKeys) },
  { place: 'passphrases of readings', forget: ({ requestIds }) => forgetPassphrases(requestIds) },
  { place: 'text that was selected', forget: () => forgetSessionKeys((key) => key.startsWith('selection')) },
  { place: 'where a tab leads', forget: () => forgetSessionKeys((key) => key === 'lead-to') },
  {
    place: 'notifications',
    forget: ({ followUpIds }) => Promise.all(followUpIds.map((id) => browser.notifications.clear(id))),
  },
  { place: 'the database of before a restore, and files that were looked at', forget: forgetCopies },
];

/** Whom a command of later names: by its keys, or by an author as a page shows them. */
function isAbout(input: unknown, { keys, postKeys }: Person): boolean {
  const said = JSON.stringify(input);
  const { post, who } = input as { readonly post?: Post; readonly who?: Shown };
  const shown: readonly (Shown | undefined)[] = [post, who];
  return (
    [...keys, ...postKeys].some((key) => said.includes(JSON.stringify(key))) ||
    shown.some((each) => each?.author && keys.has(authorKey(each.platform, each.author)))
  );
}

async function forgetSessionKeys(is: (key: string) => boolean): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get()).filter(is);
  await browser.storage.session.remove(keys);
}

async function forgetCopies(): Promise<void> {
  if (await previousDatabase()) await forgetPreviousDatabase();
  await dropLeftDatabases(Number.POSITIVE_INFINITY, { held: true });
}
