import { plainLetters } from '../../domain/plain-letters.ts';
import type { Database } from '../database.ts';

/** What is here, in numbers. */
export interface StoreFigures {
  readonly cases: number;
  readonly events: number;
  readonly people: number;
  readonly drafts: number;
  /** Epoch ms of the first thing that is known; null = nothing is. */
  readonly oldest: number | null;
  /** The longest history among the last hundred cases that were touched; null = there is none. */
  readonly largest: { readonly name: string; readonly events: number } | null;
}

export async function storeFigures(db: Database): Promise<StoreFigures> {
  const [cases, events, people, drafts, oldest] = await Promise.all([
    db.cases.count(),
    db.events.count(),
    db.people.count(),
    db.drafts.count(),
    db.events.orderBy('at').first(),
  ]);
  return { cases, events, people, drafts, oldest: oldest?.at ?? null, largest: await largest(db) };
}

async function largest(db: Database): Promise<StoreFigures['largest']> {
  const rows = await db.cases.orderBy('touchedAt').reverse().limit(100).toArray();
  let most: StoreFigures['largest'] = null;
  for (const { id, author } of rows) {
    const events = await db.events.where('caseId').equals(id).count();
    if (events > (most?.events ?? 0)) most = { name: author.name || author.handle, events };
  }
  return most;
}

export interface FoundPerson {
  /** Author keys. */
  readonly keys: readonly string[];
  readonly name: string;
}

/** People by a part of their name or of a handle, the first twenty. */
export async function findPeople(db: Database, text: string): Promise<readonly FoundPerson[]> {
  const wanted = plainly(text.replace(/^@/, ''));
  if (wanted.length < 2) return [];
  const found = await db.people
    .filter(({ name, handles }) => [name, ...handles].some((each) => plainly(each).includes(wanted)))
    .limit(20)
    .toArray();
  return found.map(({ handles, name }) => ({ keys: handles, name }));
}

const plainly = (text: string): string => plainLetters(text).trim();
