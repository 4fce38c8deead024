import { describe, expect, it } from 'vitest';
import type { FollowUpKind } from '../../../lib/domain/follow-up.ts';
import { isToNotify, nextAlarm, stageAt } from '../../../lib/reminders/next-alarm.ts';

const hour = 3_600_000;
const open = (dueAt: number, notifiedAt: number | null = null, kind: FollowUpKind = 'reply') =>
  ({ dueAt, notifiedAt, kind, status: 'open' }) as const;

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

describe('what was promised and is late', () => {
  const late = (notifiedAt: number | null) => open(0, notifiedAt, 'promise');

  it('is said when due, after two hours and after a day, once each', () => {
    const said = (notifiedAt: number | null, now: number) => isToNotify(late(notifiedAt), now);
    expect(said(null, 0)).toBe(true);
    expect(said(0, 2 * hour - 1)).toBe(false);
    expect(said(0, 2 * hour)).toBe(true);
    expect(said(2 * hour, 24 * hour - 1)).toBe(false);
    expect(said(2 * hour, 24 * hour)).toBe(true);
    expect(said(24 * hour, 1_000 * hour)).toBe(false);
  });

  it('missed reminders are one', () => {
    expect(isToNotify(late(null), 30 * hour)).toBe(true);
    expect(isToNotify(late(30 * hour), 31 * hour)).toBe(false);
  });

  it('wakes for its later reminders too', () => {
    expect(nextAlarm([late(0)], hour)).toBe(2 * hour);
    expect(nextAlarm([late(2 * hour)], 3 * hour)).toBe(24 * hour);
    expect(nextAlarm([late(24 * hour)], 25 * hour)).toBeNull();
    expect(nextAlarm([open(0, 0, 'solution'), open(90 * 60_000)], hour)).toBe(90 * 60_000);
  });

  it.each(['reply', 'watch', 'draft'] as const)('what nobody waits for (%s) is said once', (kind) => {
    expect(isToNotify(open(0, 0, kind), 30 * hour)).toBe(false);
    expect(nextAlarm([open(0, 0, kind)], hour)).toBeNull();
    expect(stageAt(open(0, 0, kind), 30 * hour)).toBe(1);
  });
});
