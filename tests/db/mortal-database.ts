import type { DBCore, DBCoreTransaction } from 'dexie';
import { Database } from '../../lib/db/database.ts';

export interface MortalDatabase {
  readonly db: Database;
  /** The worker will die that many moments from now; 0 = at its next. */
  dieAfter(moments: number): void;
  /** How many moments have passed: one before and one after each request to the database. */
  lived(): number;
  /** The disk will be full that many writes from now; 0 = at its next. Infinity = there is room again. */
  fullAfter(writes: number): void;
  /** How many writes were asked for. */
  written(): number;
}

/**
 * A database whose worker dies at a chosen moment: the transaction it was in is lost, as the browser
 * does with one whose process is gone, and nothing that was still to come happens any more. Or whose disk is full.
 */
export function mortalDatabase(name: string): MortalDatabase {
  let passed = 0;
  let last = Number.POSITIVE_INFINITY;
  const reach = (transaction: DBCoreTransaction): void => {
    if (passed === last) transaction.abort();
    if (passed >= last) throw new Error('the worker is dead');
    passed++;
  };
  let writes = 0;
  let room = Number.POSITIVE_INFINITY;
  /** As browsers do: the write fails, and the transaction with it. */
  const write = (transaction: DBCoreTransaction): void => {
    if (writes >= room) {
      transaction.abort();
      throw new DOMException('full', 'QuotaExceededError');
    }
    writes++;
  };
  const db = new Database(name);
  db.use({ stack: 'dbcore', name: 'death', create: (core) => watched(core, reach, write) });
  return {
    db,
    fullAfter: (more) => {
      room = writes + more;
    },
    written: () => writes,
    dieAfter: (moments) => {
      last = passed + moments;
    },
    lived: () => passed,
  };
}

type Reach = (transaction: DBCoreTransaction) => void;

function watched(core: DBCore, reach: Reach, write: Reach): DBCore {
  // No async function: it would take so many ticks that IndexedDB commits in between.
  const around =
    <Request extends { trans: DBCoreTransaction }, Answer>(act: (request: Request) => Promise<Answer>) =>
    (request: Request): Promise<Answer> => {
      reach(request.trans);
      return act(request).then((answer) => {
        reach(request.trans);
        return answer;
      });
    };
  return {
    ...core,
    table: (name) => {
      const table = core.table(name);
      return {
        ...table,
        mutate: around((request) => {
          write(request.trans);
          return table.mutate(request);
        }),
        get: around(table.get),
        getMany: around(table.getMany),
        query: around(table.query),
        openCursor: around(table.openCursor),
        count: around(table.count),
      };
    },
  };
}
