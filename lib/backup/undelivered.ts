import type { BackupPlan } from './schedule.ts';

type Reason = Extract<BackupPlan['problem'], 'waits-for-page' | 'cancelled' | 'storage-full' | 'failed'>;

/** A backup that was made and did not arrive. `cancelled` = by the person. */
export class Undelivered extends Error {
  readonly reason: Reason;
  constructor(reason: Reason) {
    super(reason);
    this.name = 'Undelivered';
    this.reason = reason;
  }
}
