import type { Database } from '../db/database.ts';
import { Failure } from '../domain/failure.ts';
import { isResting } from '../reminders/rest.ts';

/**
 * Fails with `resting` while the draft of one of these cases rests, whatever the surface that asks believes:
 * it may have been parked in another tab a moment ago.
 */
export async function refuseWhileResting(
  db: Database,
  caseIds: readonly string[],
  now: number,
): Promise<void> {
  const followUps = await db.followUps.where('caseId').anyOf(caseIds).toArray();
  if (isResting(followUps, now)) throw new Failure('resting');
}
