import { Database } from '../../../lib/db/database.ts';
import { caseView, recentCases } from '../../../lib/db/queries/cases.ts';
import { readColumns } from '../../../lib/db/queries/columns.ts';
import { dueFollowUps } from '../../../lib/db/queries/follow-ups.ts';
import { searchCases } from '../../../lib/db/queries/search.ts';
import { freshPost } from './invented.ts';
import { seed } from './seed.ts';
import { settle } from './settle.ts';

/** What the bench calls in a page of the extension: the product's own code, on the product's own database. */
const db = new Database('sosiego');

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function command(name: string, input: object): Promise<unknown> {
  const answer = (await chrome.runtime.sendMessage({ sosiego: 'command', command: name, input })) as {
    readonly ok: boolean;
    readonly code?: string;
    readonly value: unknown;
  };
  if (!answer.ok) throw new Error(`${name}: ${answer.code}`);
  return answer.value;
}

const measures = {
  list: () => recentCases('default', 50, db),
  columns: () => readColumns(db),
  due: () => dueFollowUps(Date.now(), ['default'], db),
} satisfies Record<string, () => Promise<unknown>>;

/** Nothing of ours: the same store, opened and read from by the browser's own interface. */
async function bareOpening(): Promise<void> {
  const opening = indexedDB.open('sosiego');
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = reject;
  });
  const reading = opening.result.transaction('meta').objectStore('meta').count();
  await new Promise((resolve) => {
    reading.onsuccess = resolve;
  });
  opening.result.close();
}

const bench = {
  bareOpening: () => timed(bareOpening),
  opening: () => timed(() => new Database('sosiego').open()),
  seed: (from: number, to: number, now: number) => seed(db, from, to, now),
  settle: () => settle(db),
  measure: (name: keyof typeof measures) => timed(measures[name]),
  search: (text: string) => timed(() => searchCases(text, db)),
  async found(text: string): Promise<number> {
    const segments = [...((await searchCases(text, db))?.values() ?? [])];
    return segments.flatMap((matches) => [...matches]).filter((matches) => matches === 1).length;
  },
  async idsOf(count: number, skip = 0): Promise<readonly string[]> {
    return db.cases.orderBy('touchedAt').reverse().offset(skip).limit(count).primaryKeys();
  },
  open: (id: string) => timed(() => caseView(id, db)),
  /** What a write brings with it (`committed` in the worker) takes this lock for it. */
  followed: () => navigator.locks.request('sosiego:reconcile', async () => undefined),
  log: (index: number) =>
    timed(() =>
      command('case.open', {
        commandId: crypto.randomUUID(),
        brandId: 'default',
        ...freshPost(index, Date.now()),
      }),
    ),
  note: (caseId: string) =>
    timed(() =>
      command('case.add', {
        commandId: crypto.randomUUID(),
        caseId,
        facts: [{ type: 'noted', text: 'Llamará mañana' }],
      }),
    ),
  async bulk(caseIds: readonly string[]): Promise<readonly [change: number, undo: number]> {
    const commandId = crypto.randomUUID();
    const deed = { type: 'close', reason: 'Archivados por la medida' };
    const change = await timed(() => command('case.bulk', { commandId, caseIds, do: deed }));
    const undo = await timed(() =>
      command('bulk.retract', { commandId: crypto.randomUUID(), undo: commandId }),
    );
    return [change, undo];
  },
  openFollowUps: () => db.followUps.where('[status+dueAt]').between(['open', 0], ['open', Infinity]).count(),
  counts: async () => ({ cases: await db.cases.count(), events: await db.events.count() }),
  size: async () => Math.round(((await navigator.storage.estimate()).usage ?? 0) / 1e6),
};
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
