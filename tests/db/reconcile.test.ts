import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { reconcile } from '../../lib/cases/reconcile.ts';
import type { Database } from '../../lib/db/database.ts';
import { dueCounts, dueFollowUps, dueLimit } from '../../lib/db/queries/follow-ups.ts';
import { foldVersion } from '../../lib/db/queries/index-status.ts';
import { followUpRow } from '../../lib/db/rows.ts';
import type { FollowUp } from '../../lib/domain/follow-up.ts';
import { workerWords } from '../../lib/i18n/worker-words.ts';
import { freshDatabase } from './fresh-database.ts';

beforeEach(() => fakeBrowser.reset());

const now = 1_000_000;
const followUp = (index: number, dueAt: number, notifiedAt: number | null): FollowUp => ({
  id: `follow-up:${index}`,
  caseId: `x:${index}`,
  brandId: `brand-${index % 2}`,
  dueAt,
  status: 'open',
  notifiedAt,
  reason: 'Decirle algo',
  kind: 'reply',
  untilAnswer: false,
  survivesReply: false,
  createdAt: 1,
});

/** Half of them due and shown, half ahead. */
async function twentyThousand(): Promise<Database> {
  const db = freshDatabase();
  const all = Array.from({ length: 20_000 }, (_, index) =>
    index < 10_000 ? followUp(index, 1 + index, 10_001) : followUp(index, now + index, null),
  );
  await db.followUps.bulkAdd(all.map(followUpRow));
  await db.meta.put({ key: 'fold-version', value: foldVersion });
  return db;
}

function readRows(db: Database): () => number {
  let rows = 0;
  for (const table of db.tables)
    table.hook('reading', (row) => {
      rows++;
      return row;
    });
  return () => rows;
}

const context = (db: Database) => ({
  db,
  now,
  words: workerWords('es'),
  notifications: true,
  brands: [],
  brandName: () => null,
});

it('with 20,000 open follow-ups it reads a handful of rows', async () => {
  const db = await twentyThousand();
  const rows = readRows(db);
  await reconcile(context(db));
  expect(rows()).toBeLessThanOrEqual(3);
  expect(await fakeBrowser.action.getBadgeText({})).toBe('99+');
  expect((await fakeBrowser.alarms.get('follow-ups'))?.scheduledTime).toBe(now + 10_000);

  await db.followUps.put(followUpRow(followUp(5, 6, null)));
  await reconcile(context(db));
  expect(rows()).toBeLessThanOrEqual(10);
  expect((await db.followUps.get('follow-up:5'))?.notifiedAt).toBe(now);
  const shown = Object.keys(fakeBrowser.notifications.getAllCreateOptions());
  expect(shown).toEqual(['follow-up:5']);
});

it('a reminder that is done while it is being shown stays done, and one that is moved is shown again', async () => {
  const db = freshDatabase();
  await db.followUps.bulkAdd([1, 2, 3].map((index) => followUpRow(followUp(index, 6, null))));
  const create = vi.spyOn(fakeBrowser.notifications, 'create').mockImplementationOnce(async (id) => {
    await db.followUps.update('follow-up:1', { status: 'done' });
    await db.followUps.put(followUpRow(followUp(2, now + 5, null)));
    return String(id);
  });
  await reconcile(context(db));
  create.mockRestore();
  expect((await db.followUps.toArray()).map(({ status, notifiedAt }) => [status, notifiedAt])).toEqual([
    ['done', now],
    ['open', null],
    ['open', now],
  ]);
});

it('the popup reads the first of each part and counts the rest', async () => {
  const db = await twentyThousand();
  const rows = readRows(db);
  await dueFollowUps(now, ['brand-1'], db);
  expect(rows()).toBeGreaterThan(dueLimit);
  expect(rows()).toBeLessThanOrEqual(2 * 3 * dueLimit);
  const counts = await dueCounts(now, ['brand-1'], db);
  expect(counts.overdue).toBe(5_000);
  expect(counts.today + counts.later).toBe(5_000);
  expect(rows()).toBeLessThanOrEqual(2 * 3 * dueLimit);
});
