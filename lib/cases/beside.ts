import { timesWithin30Days } from '../analytics/measures.ts';
import type { Database } from '../db/database.ts';
import { accountsOf, alikeAccounts, casesOfAuthors, excerptOf } from '../db/people.ts';
import { readColumns } from '../db/queries/columns.ts';
import { type CaseRow, recordOf } from '../db/rows.ts';
import { authorKey } from '../domain/author-key.ts';
import type { CaseRecord } from '../domain/case.ts';
import type { CaseSurroundings, JoinCandidate, SameStory } from '../domain/case-surroundings.ts';
import { areAlike, type Fingerprint, fingerprintOf } from '../listening/near-duplicates.ts';
import { caseNamed } from './add-facts.ts';

/** A fight moves within days; what somebody complained of last year is another story. */
const WITHIN_MS = 30 * 86_400_000;
/** Of the brand's cases, the last touched, whose words are compared. */
const MOST_COMPARED = 200;
const MOST_SHOWN = 5;

/** How often the cause of a case came up, and which other cases may tell of its story. Fails with `not-found`. */
export async function besideCase(db: Database, caseId: string): Promise<CaseSurroundings> {
  const record = recordOf(await caseNamed(db, caseId));
  const [columns, candidates] = await Promise.all([readColumns(db), candidatesFor(db, record)]);
  const place = columns.id.indexOf(record.id);
  return { times: place < 0 ? 0 : timesWithin30Days(columns, place), candidates };
}

async function candidatesFor(db: Database, record: CaseRecord): Promise<readonly JoinCandidate[]> {
  const own = [...new Set(authorsOf(record))];
  const accounts = [...new Set([...(await accountsOf(db, own)).values()].flat())];
  const alike = await alikeAccounts(db, accounts);
  const found = new Map<string, { readonly row: CaseRow; readonly why: SameStory[] }>();
  const take = (why: SameStory, rows: readonly CaseRow[]) => {
    for (const row of rows) {
      if (!isNear(row, record)) continue;
      const known = found.get(row.id) ?? { row, why: [] };
      found.set(row.id, { row, why: [...known.why, why] });
    }
  };
  take('person', await casesOfAuthors(db, accounts));
  take('handle', await casesOfAuthors(db, alike));
  take('words', await ofTheseWords(db, record));
  return [...found.values()]
    .sort((one, other) => rankOf(one.why) - rankOf(other.why) || other.row.openedAt - one.row.openedAt)
    .slice(0, MOST_SHOWN)
    .map(({ row, why }) => asCandidate(row, why));
}

const authorsOf = ({ posts }: CaseRecord): readonly string[] =>
  posts.map(({ post }) => authorKey(post.platform, post.author)).filter((key) => key !== '');

const isNear = (row: CaseRow, { id, brandId, openedAt }: CaseRecord): boolean =>
  row.id !== id && row.brandId === brandId && Math.abs(row.openedAt - openedAt) <= WITHIN_MS;

async function ofTheseWords(db: Database, { id, brandId, posts }: CaseRecord): Promise<readonly CaseRow[]> {
  const prints = printsOf(posts);
  if (prints.length === 0) return [];
  const rows = await db.cases
    .where('[brandId+touchedAt]')
    .between([brandId, 0], [brandId, Number.POSITIVE_INFINITY])
    .reverse()
    .limit(MOST_COMPARED)
    .toArray();
  return rows.filter(
    (row) =>
      row.id !== id &&
      printsOf(recordOf(row).posts).some((print) => prints.some((mine) => areAlike(mine, print))),
  );
}

/** Of a text too short to be a copy of anything there is none. */
const printsOf = (posts: CaseRecord['posts']): readonly Fingerprint[] =>
  posts.map(({ post }) => fingerprintOf(post.text)).filter((print) => print.length > 0);

const ranks: Readonly<Record<SameStory, number>> = { words: 4, person: 2, handle: 1 };
/** What more speaks for stands first. */
const rankOf = (why: readonly SameStory[]): number => -why.reduce((sum, each) => sum + ranks[each], 0);

function asCandidate(row: CaseRow, why: readonly SameStory[]): JoinCandidate {
  const { id, post, author, openedAt, status } = row;
  return {
    caseId: id,
    platform: post.platform,
    name: author.name || author.handle,
    openedAt,
    status,
    text: excerptOf(post.text),
    why,
  };
}
