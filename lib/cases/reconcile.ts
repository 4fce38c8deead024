import { browser } from 'wxt/browser';
import type { Database } from '../db/database.ts';
import { openFollowUps } from '../db/queries.ts';
import type { FollowUp } from '../domain/follow-up.ts';
import type { WorkerWords } from '../i18n/worker-words.ts';
import { isDue, isToNotify, nextAlarm } from '../reminders/next-alarm.ts';
import { clearStale, notifyDue } from './notify.ts';

export const followUpAlarm = 'follow-ups';
export const housekeepingAlarm = 'housekeeping';

export interface ReconcileContext {
  readonly db: Database;
  /** Epoch ms. */
  readonly now: number;
  readonly words: WorkerWords;
  readonly notifications: boolean;
  /** By which a reminder names its brand; null = there is only one. */
  readonly brandName: (brandId: string) => string | null;
}

/**
 * The only place that touches alarms, badge and notifications: all three are derived from the open
 * follow-ups. Twice is once. Shown before recorded: a worker that dies in between shows it again
 * under the same id; the other way round the reminder would be lost.
 */
export function reconcile(context: ReconcileContext): Promise<void> {
  return navigator.locks.request('sosiego:reconcile', async () => {
    const { db, now } = context;
    await db.open();
    const open = await openFollowUps(db);
    const due = open.filter((each) => isDue(each, now));
    // First what every reminder hangs on: no notification may cost the badge or the alarm.
    await setAlarm(nextAlarm(open, now));
    await keepHousekeeping();
    await drawBadge(due.length);
    await showDue(context, open);
    await clearStale(due);
  });
}

async function showDue(
  { db, now, words, notifications, brandName }: ReconcileContext,
  open: FollowUp[],
): Promise<void> {
  const due = open.filter((each) => isToNotify(each, now));
  // What cannot be recorded would be shown again at each start.
  if (!notifications || due.length === 0 || db.isNewerThanCode) return;
  const rows = await db.cases.bulkGet(due.map(({ caseId }) => caseId));
  const shown = await notifyDue(
    due.map((followUp, index) => ({
      followUp,
      author: rows[index]?.author,
      brand: brandName(followUp.brandId),
    })),
    words,
    now,
  );
  await db.followUps.where('id').anyOf(shown).modify({ notifiedAt: now });
}

async function drawBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
  if (count > 0) await browser.action.setBadgeBackgroundColor({ color: '#A63A2B' });
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
