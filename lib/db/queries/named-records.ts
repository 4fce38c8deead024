import type { NamedRecord } from '../../domain/named-record.ts';
import { database } from '../database.ts';
import { namesElsewhere } from '../names-elsewhere.ts';
import { type CaseRow, recordOf } from '../rows.ts';

/** The records of these cases that are still there, in their order, with every name that a redactor must know. */
export async function recordsOf(ids: readonly string[], db = database()): Promise<readonly NamedRecord[]> {
  const rows = (await db.cases.bulkGet([...ids])).filter((row) => row !== undefined);
  const keys = (row: CaseRow) => [row.authorKey, ...(row.otherAuthors ?? [])];
  const names = await namesElsewhere(db, [...new Set(rows.flatMap(keys))]);
  return rows.map((row) => {
    const alsoCalled = keys(row).flatMap((key) => names.get(key) ?? []);
    return alsoCalled.length > 0 ? { ...recordOf(row), alsoCalled } : recordOf(row);
  });
}
