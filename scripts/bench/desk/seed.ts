import { project, projectedTables } from '../../../lib/cases/project.ts';
import type { Database } from '../../../lib/db/database.ts';
import { unwovenLimit, weave } from '../../../lib/db/index/unwoven.ts';
import { eventsPerCase, inventedCase } from './invented.ts';

/** Cases of one transaction: as small as everyday work. */
const chunk = 40;

/** Writes cases `from` to `to` as the worker does: events, rows, words and facets in one transaction a chunk. */
export async function seed(db: Database, from: number, to: number, now: number): Promise<void> {
  await db.open();
  for (let at = from; at < to; at += chunk) {
    const cases = Array.from({ length: Math.min(chunk, to - at) }, (_, index) =>
      inventedCase(at + index, now),
    );
    await db.transaction('rw', projectedTables(db), async () => {
      await db.events.bulkAdd(cases.flat());
      await db.meta.put({ key: 'clock', value: (at + cases.length) * eventsPerCase });
      await project(
        db,
        cases.flatMap(([first]) => (first ? [first.caseId] : [])),
      );
    });
    if ((await db.unwoven.count()) > unwovenLimit) await weave(db);
  }
  await weave(db);
}
