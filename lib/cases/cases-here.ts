import type { Database } from '../db/database.ts';

/** A case and every name that it goes by. */
export interface NamedCase {
  readonly id: string;
  readonly aliases: readonly string[];
}

/** At a time. */
const batch = 500;

/** Of every case of a database; its rows are let go again a batch at a time. */
export async function namesOfCases(db: Database): Promise<readonly NamedCase[]> {
  const cases: NamedCase[] = [];
  for (let last = ''; ; last = cases.at(-1)?.id ?? '') {
    const rows = await db.cases.where('id').above(last).limit(batch).toArray();
    for (const { id, aliases } of rows) cases.push({ id, aliases });
    if (rows.length < batch) return cases;
  }
}

/**
 * The ids of those cases that are here under any of their names. One that was logged and taken back counts too: its
 * events are here, and others would be read into them.
 */
export async function casesHere(db: Database, cases: readonly NamedCase[]): Promise<ReadonlySet<string>> {
  const here = new Set<string>();
  for (let at = 0; at < cases.length; at += batch) {
    const some = cases.slice(at, at + batch);
    const names = [...new Set(some.flatMap(({ id, aliases }) => [id, ...aliases]))];
    const [rows, logged] = await Promise.all([
      db.cases.where('aliases').anyOf(names).toArray(),
      db.events.where('caseId').anyOf(names).uniqueKeys(),
    ]);
    const known = new Set([...rows.flatMap(({ id, aliases }) => [id, ...aliases]), ...logged.map(String)]);
    for (const { id, aliases } of some) if ([id, ...aliases].some((name) => known.has(name))) here.add(id);
  }
  return here;
}
