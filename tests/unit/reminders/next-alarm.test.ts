import { describe, expect, it } from 'vitest';
import { isToNotify, nextAlarm } from '../../../lib/reminders/next-alarm.ts';

const open = (dueAt: number, notifiedAt: number | null = null) =>
  ({ dueAt, notifiedAt, status: 'open' }) as const;

describe('the next alarm', () => {
  it('is the earliest open follow-up ahead', () => {
    const done = { ...open(15), status: 'done' as const };
    expect(nextAlarm([open(40), done, open(20), open(5)], 10)).toBe(20);
  });
  it('is none where all are due or done', () => expect(nextAlarm([open(5), open(10)], 10)).toBeNull());
  it('a reminder shown before the clock went back is not shown again', () => {
    expect(isToNotify(open(10, 11), 9)).toBe(false);
    expect(isToNotify(open(10, 11), 12)).toBe(false);
    expect(isToNotify(open(10), 10)).toBe(true);
  });
});
