import type { CaseRecord } from '../../domain/case.ts';
import { type Database, database } from '../database.ts';
import { joinRows } from '../index/facets.ts';
import { recordOf } from '../rows.ts';
import { type CaseMatches, isMatch, searchCases } from './search.ts';

/** Rows are read so many at a time: most often the first hold enough of the brand's own. */
const atATime = 40;

interface Wanted {
  readonly brandId: string;
  /** A case that is left out. */
  readonly except: string;
  readonly limit: number;
}

/** The cases of one brand that say all of these words, the last logged first. Nothing asked finds none. */
export async function casesSaying(
  text: string,
  { brandId, except, limit }: Wanted,
  db = database(),
): Promise<readonly CaseRecord[]> {
  const found: CaseRecord[] = [];
  for await (const ids of idsFrom(db, (await searchCases(text, db)) ?? new Map())) {
    const rows = await db.cases.bulkGet([...ids]);
    for (const row of rows) if (row?.brandId === brandId && row.id !== except) found.push(recordOf(row));
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}

async function* idsFrom(db: Database, matches: CaseMatches): AsyncGenerator<readonly string[]> {
  const segments = [...matches.keys()].sort((one, other) => other - one);
  for (const segment of segments) {
    if (!matches.get(segment)?.includes(1)) continue;
    const row = await db.facets.get(segment);
    if (!row) continue;
    const { id, number } = joinRows([row]);
    const ids = id.filter((_, place) => isMatch(matches, Number(number[place]))).reverse();
    for (let from = 0; from < ids.length; from += atATime) yield ids.slice(from, from + atATime);
  }
}
