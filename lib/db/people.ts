import { authorKey } from '../domain/author-key.ts';
import { owesThanks } from '../domain/owes-thanks.ts';
import type { PersonRecord } from '../domain/person.ts';
import type { PersonCase, PersonView } from '../domain/person-view.ts';
import { plainLetters } from '../domain/plain-letters.ts';
import { isAlike, keysElsewhere } from '../people/alike.ts';
import type { PersonLine } from '../people/line.ts';
import { type Database, database } from './database.ts';
import { type CaseRow, type PersonRow, personOfRow } from './rows.ts';

const MOST_CASES = 20;
const MOST_ALIKE = 5;
/** Letters of a post that tell which case it is. */
const EXCERPT = 140;

/** All author keys of whoever owns one of these; a key of nobody known is its own. */
export async function accountsOf(
  db: Database,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.people.where('handles').anyOf(keys).distinct().toArray();
  const owned = new Map(rows.flatMap(({ handles }) => handles.map((key) => [key, handles] as const)));
  return new Map(keys.map((key) => [key, owned.get(key) ?? [key]]));
}

/**
 * What is known of an account's owner. `except`: keys of a post whose own case is no earlier one;
 * `brandId` = cases of this brand alone.
 */
export async function personView(
  key: string,
  { except = [], brandId }: { readonly except?: readonly string[]; readonly brandId?: string } = {},
  db = database(),
): Promise<PersonView> {
  const row = key === '' ? undefined : await db.people.where('handles').equals(key).first();
  const person = row ? personOfRow(row) : null;
  const accounts = row?.handles ?? (key === '' ? [] : [key]);
  const cases = (await casesOf(db, accounts)).filter(
    ({ aliases, ...each }) =>
      (brandId === undefined || each.brandId === brandId) && !aliases.some((alias) => except.includes(alias)),
  );
  return {
    person,
    reach: Object.fromEntries(
      accounts.flatMap((each) => {
        const shown = row?.reach?.[each] ?? (accounts.length === 1 ? row?.followers : undefined) ?? -1;
        return shown < 0 ? [] : [[each, shown]];
      }),
    ),
    cases: cases.slice(0, MOST_CASES).map(asPersonCase),
    count: cases.length,
    alike: person ? await alikeTo(db, person) : [],
  };
}

/** Their cases, the latest touched first. */
async function casesOf(db: Database, accounts: readonly string[]): Promise<readonly CaseRow[]> {
  const rows = await casesOfAuthors(db, accounts);
  return rows.toSorted((a, b) => b.touchedAt - a.touchedAt);
}

/** The cases in which one of these accounts wrote a post, also where another's was logged first. */
export async function casesOfAuthors(db: Database, accounts: readonly string[]): Promise<readonly CaseRow[]> {
  const [first, later] = await Promise.all([
    db.cases.where('authorKey').anyOf(accounts).toArray(),
    db.cases.where('otherAuthors').anyOf(accounts).distinct().toArray(),
  ]);
  return [...new Map([...first, ...later].map((row) => [row.id, row])).values()];
}

function asPersonCase(row: CaseRow): PersonCase {
  const { id, post, openedAt, cause, status, solution, outcome } = row;
  return {
    caseId: id,
    platform: post.platform,
    openedAt,
    cause,
    status,
    solution,
    // Rows that were not folded anew since lack it.
    outcome: outcome?.outcome ?? null,
    text: excerptOf(post.text),
    url: post.url,
  };
}

/** The beginning of a post. */
export function excerptOf(text: string): string {
  const letters = Array.from(text);
  return letters.length > EXCERPT ? `${letters.slice(0, EXCERPT).join('').trimEnd()}…` : text;
}

/** Author keys of those who may be the owner of these accounts: same name, and a handle alike. */
export async function alikeAccounts(db: Database, accounts: readonly string[]): Promise<readonly string[]> {
  const rows = await db.people.where('handles').anyOf(accounts).distinct().toArray();
  const alike = await Promise.all(rows.map((row) => alikeTo(db, personOfRow(row))));
  return alike.flat().flatMap(({ handles }) => handles);
}

async function alikeTo(db: Database, person: PersonRecord): Promise<PersonView['alike']> {
  const keys = keysElsewhere(person);
  if (keys.length === 0) return [];
  const rows = await db.people.where('handles').anyOf(keys).distinct().toArray();
  return rows
    .filter(({ id }) => id !== person.id)
    .map(personOfRow)
    .filter((other) => isAlike(person, other))
    .slice(0, MOST_ALIKE)
    .map(({ id, name, handles }) => ({ id, name, handles: handles.map(({ key }) => key) }));
}

const asLine = (row: PersonRow): PersonLine => {
  const person = personOfRow(row);
  return { person, followers: row.followers, owesThanks: owesThanks(person) };
};

/** Those who spoke for us, the latest first, whoever is still owed thanks before all. */
export async function supporters(limit = 200, db = database()): Promise<readonly PersonLine[]> {
  const rows = await db.people.where('supporterSince').above(0).reverse().limit(limit).toArray();
  const lines = rows.map(asLine);
  return [...lines.filter((line) => line.owesThanks), ...lines.filter((line) => !line.owesThanks)];
}

/** The authors of the cases that were touched last, each once. */
export async function recentPeople(limit = 50, db = database()): Promise<readonly PersonLine[]> {
  const rows = await db.cases
    .orderBy('touchedAt')
    .reverse()
    .limit(limit * 2)
    .toArray();
  const keys = [...new Set(rows.map(({ post, author }) => authorKey(post.platform, author)))];
  const people = await db.people.where('handles').anyOf(keys).distinct().toArray();
  const place = ({ handles }: PersonRow) =>
    Math.min(...handles.map((key) => keys.indexOf(key)).filter((at) => at >= 0));
  return people
    .sort((a, b) => place(a) - place(b))
    .slice(0, limit)
    .map(asLine);
}

const BATCH = 1_000;

/** Whoever has these words in a name, an account or a note; read in batches, so that many people stay out of memory. */
export async function peopleNamed(text: string, limit = 50, db = database()): Promise<readonly PersonLine[]> {
  const wanted = folded(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const found: PersonLine[] = [];
  for (let last = ''; found.length < limit; ) {
    const rows = await db.people.where('id').above(last).limit(BATCH).toArray();
    found.push(...rows.filter((row) => has(row, wanted)).map(asLine));
    if (rows.length < BATCH) break;
    last = rows.at(-1)?.id ?? last;
  }
  return found.slice(0, limit);
}

function has(row: PersonRow, wanted: readonly string[]): boolean {
  const person = personOfRow(row);
  const said = folded(
    [
      ...person.handles.flatMap(({ key, name }) => [key.slice(key.indexOf(':') + 1), name]),
      ...person.notes.map(({ text }) => text),
    ].join(' '),
  );
  return wanted.every((word) => said.includes(word));
}

const folded = (text: string): string => plainLetters(text).replaceAll('@', '');
