import { browser } from 'wxt/browser';
import { type Database, readyToWrite } from '../db/database.ts';
import { nextReminderAfter, openUntil, toRemind } from '../db/queries/follow-ups.ts';
import { foldVersion } from '../db/queries/index-status.ts';
import { followUpRow } from '../db/rows.ts';
import type { Brand } from '../domain/brand.ts';
import { type Crisis, isUpdateDue, nextUpdateOf } from '../domain/crisis.ts';
import type { WorkerWords } from '../i18n/worker-words.ts';
import { badgeState, drawBadge } from './badge.ts';
import { keepNotified } from './keep-notified.ts';
import { clearStale, crisisNotification, groupedBeyond, notifyDue, notifyUpdate } from './notify.ts';

export const followUpAlarm = 'follow-ups';
export const housekeepingAlarm = 'housekeeping';

export interface ReconcileContext {
  readonly db: Database;
  /** Epoch ms. */
  readonly now: number;
  readonly words: WorkerWords;
  readonly notifications: boolean;
  /** Their complaints are counted, by their targets and hours. */
  readonly brands: readonly Brand[];
  /** By which a reminder names its brand; null = there is only one. */
  readonly brandName: (brandId: string) => string | null;
}

/**
 * The only place that touches alarms, badge and notifications: all three are derived from the open
 * follow-ups and of who waits for a reply. Twice is once. Shown before recorded: a worker that dies in between shows it again
 * under the same id; the other way round the reminder would be lost. Counts and the next one are asked for, never
 * all of them: it runs after every write.
 */
export function reconcile(context: ReconcileContext): Promise<void> {
  return navigator.locks.request('sosiego:reconcile', async () => {
    const { db, now, brands, words } = context;
    await db.open();
    await completeOldRows(db);
    const rooms = await openRooms(db);
    const updates = rooms.filter((crisis) => isUpdateDue(crisis, now));
    // First what every reminder hangs on: no notification may cost the badge or the alarm.
    const badge = await badgeState(db, brands, updates.length, now);
    await setAlarm(earliest(await nextReminderAfter(now, db), nextUpdateOf(rooms, now), badge.nextChange));
    await keepHousekeeping();
    await drawBadge(badge, words);
    await showDue(context);
    await showUpdates(context, updates);
    await clearStale(db, now, badge.due - updates.length, updates.map(crisisNotification));
  });
}

const earliest = (...moments: readonly (number | null)[]): number | null => {
  const known = moments.filter((each) => each !== null);
  return known.length === 0 ? null : Math.min(...known);
};

/** A brand has a handful of rooms in its life, and one open at a time. */
const openRooms = (db: Database): Promise<Crisis[]> =>
  db.crises.filter(({ closedAt }) => closedAt === null).toArray();

/** An update that was promised to everybody is reminded of once. */
async function showUpdates(
  { db, now, words, notifications }: ReconcileContext,
  updates: readonly Crisis[],
): Promise<void> {
  if (!notifications || db.isNewerThanCode) return;
  for (const crisis of updates.filter(({ notifiedAt }) => notifiedAt === null)) {
    if (!(await notifyUpdate(crisis, words, now))) continue;
    await readyToWrite(db);
    await db.crises.update(crisis.id, { notifiedAt: now });
  }
}

/** Rows of an earlier version do not say when they are shown next; a reminder waits for no rebuild. */
async function completeOldRows(db: Database): Promise<void> {
  if (db.isNewerThanCode || (await db.meta.get('fold-version'))?.value === foldVersion) return;
  await readyToWrite(db);
  await db.transaction('rw', db.followUps, async () => {
    const old = await openUntil(db, Number.POSITIVE_INFINITY)
      .filter(({ remindAt }) => remindAt === undefined)
      .toArray();
    await db.followUps.bulkPut(old.map(followUpRow));
  });
}

async function showDue({ db, now, words, notifications, brandName }: ReconcileContext): Promise<void> {
  // What cannot be recorded would be shown again at each start.
  if (!notifications || db.isNewerThanCode) return;
  const due = await toRemind(now, db);
  if (due.length === 0) return;
  // So many are told in one sentence, which names nobody.
  const cases = due.length > groupedBeyond ? [] : await db.cases.bulkGet(due.map(({ caseId }) => caseId));
  const shown = await notifyDue(
    due.map((followUp, index) => ({
      followUp,
      author: cases[index]?.author,
      brand: brandName(followUp.brandId),
    })),
    words,
    now,
  );
  const isShown = new Set(shown);
  const told = due
    .filter(({ id }) => isShown.has(id))
    .map(({ id, dueAt }) => ({ id, dueAt, notifiedAt: now }));
  await readyToWrite(db);
  await db.transaction('rw', db.followUps, async () => keepNotified(db, told));
}

async function setAlarm(when: number | null): Promise<void> {
  const set = await browser.alarms.get(followUpAlarm);
  if (when === null) await browser.alarms.clear(followUpAlarm);
  else if (set?.scheduledTime !== when) await browser.alarms.create(followUpAlarm, { when });
}

async function keepHousekeeping(): Promise<void> {
  if (await browser.alarms.get(housekeepingAlarm)) return;
  await browser.alarms.create(housekeepingAlarm, { periodInMinutes: 24 * 60 });
}
