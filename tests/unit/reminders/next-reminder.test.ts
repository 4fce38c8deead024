import { describe, expect, it } from 'vitest';
import type { FollowUpKind } from '../../../lib/domain/follow-up.ts';
import { nextReminder } from '../../../lib/reminders/next-reminder.ts';

const hour = 3_600_000;
const never = Number.POSITIVE_INFINITY;
const next = (notifiedAt: number | null, kind: FollowUpKind = 'promise') =>
  nextReminder({ dueAt: 0, notifiedAt, kind });

describe('the next reminder', () => {
  it.each(['reply', 'watch', 'draft'] as const)('what nobody waits for (%s) is said once', (kind) => {
    expect(next(null, kind)).toBe(0);
    expect(next(0, kind)).toBe(never);
  });

  it('one shown before the clock went back is not shown again', () => expect(next(-9, 'reply')).toBe(never));

  it.each(['promise', 'solution'] as const)(
    'what is owed (%s) is said when due, after two hours and after a day, once each',
    (kind) => {
      expect(next(null, kind)).toBe(0);
      expect(next(0, kind)).toBe(2 * hour);
      expect(next(2 * hour - 1, kind)).toBe(2 * hour);
      expect(next(2 * hour, kind)).toBe(24 * hour);
      expect(next(24 * hour, kind)).toBe(never);
    },
  );

  it('missed reminders are one', () => expect(next(30 * hour)).toBe(never));
});
