import type { Database } from '../db/database.ts';
import { followUpRow } from '../db/rows.ts';
import type { FollowUp } from '../domain/follow-up.ts';

/** That a reminder was shown, and when, for one due time. */
export type Notified = Pick<FollowUp, 'id' | 'dueAt'> & { readonly notifiedAt: number };

/**
 * Notes that reminders were shown, and nothing else of them: what became of one meanwhile stays, and one that was moved
 * is shown again. To be called in a transaction.
 */
export async function keepNotified(db: Database, notified: readonly Notified[]): Promise<void> {
  const rows = await db.followUps.bulkGet(notified.map(({ id }) => id));
  const told = notified.flatMap(({ dueAt, notifiedAt }, index) => {
    const row = rows[index];
    const isNews = row?.dueAt === dueAt && (row.notifiedAt ?? -1) < notifiedAt;
    return row && isNews ? [followUpRow({ ...row, notifiedAt })] : [];
  });
  await db.followUps.bulkPut(told);
}
