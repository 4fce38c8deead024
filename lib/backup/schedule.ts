import { z } from '../domain/zod.ts';

/** Backups that make themselves: how often, and where they go. */
export const BackupPlan = z.object({
  every: z._default(z.enum(['off', 'day', 'week']), 'off'),
  /** `page` = as a download, when a page of ours is open. */
  to: z._default(z.enum(['folder', 'downloads', 'page']), 'page'),
  /** Epoch ms of the last that was written; null = none. */
  lastAt: z._default(z.nullable(z.int()), null),
  /** Names of the files we wrote, the oldest first: no other is ever deleted. */
  written: z._default(z.readonly(z.array(z.string())), []),
  /** Why the last one is not there. */
  problem: z._default(
    z.nullable(
      z.enum([
        'no-key',
        'no-folder',
        'no-permission',
        'storage-full',
        'failed',
        /** The person stopped the download: it is not begun again before the next day. */
        'cancelled',
        'waits-for-page',
      ]),
    ),
    null,
  ),
  /** Epoch ms of the day on which nothing was let go, because the backup before it was not made; null = it was. */
  heldAt: z._default(z.nullable(z.int()), null),
});
export type BackupPlan = z.infer<typeof BackupPlan>;

const day = 24 * 60 * 60_000;
const pauses = { off: Number.POSITIVE_INFINITY, day, week: 7 * day } as const;
/** ms. The alarm that asks rings about once a day: a little early is not a day late. */
const leeway = 60 * 60_000;

export const isBackupDue = ({ every, lastAt }: BackupPlan, now: number): boolean =>
  every !== 'off' && now - (lastAt ?? Number.NEGATIVE_INFINITY) >= pauses[every] - leeway;

const ending = '.sosiego-backup';
const named = /^sosiego-(\d{4})-(\d\d)-(\d\d)-(\d\d)(\d\d)(\d\d)\.sosiego-backup$/;

/** In UTC, so that names sort as they were written wherever the person is. */
export const backupName = (now: number): string =>
  `sosiego-${new Date(now).toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '')}${ending}`;

/** Epoch ms; null = none of our names. */
export function backupTime(name: string): number | null {
  const [, year, month, date, hour, minute, second] = (named.exec(name) ?? []).map(Number);
  return year === undefined ? null : Date.UTC(year, (month ?? 1) - 1, date, hour, minute, second);
}

const latestKept = 7;
const weeksKept = 4;

/** Which of our files go: all but the last seven, and the last of each of the four weeks before those. */
export function backupsToDelete(written: readonly string[]): readonly string[] {
  const ours = written
    .flatMap((name) => {
      const at = backupTime(name);
      return at === null ? [] : [{ name, at }];
    })
    .sort((one, other) => other.at - one.at);
  const older = ours.slice(latestKept);
  const lastOfWeek = new Map<number, string>();
  for (const { name, at } of older) {
    const week = Math.floor(at / (7 * day));
    if (!lastOfWeek.has(week)) lastOfWeek.set(week, name);
  }
  const kept = new Set([...lastOfWeek.values()].slice(0, weeksKept));
  return older.map(({ name }) => name).filter((name) => !kept.has(name));
}
