import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultBusinessHours } from '../../../lib/domain/default-business-hours.ts';
import { isOpen } from '../../../lib/reminders/business-hours.ts';
import { customDue, dueOf, dueOfAll, presetNames } from '../../../lib/reminders/presets.ts';

const hours = defaultBusinessHours;
const at = (text: string) => new Date(text).getTime();
const hour = 3_600_000;

describe('follow-up presets (Europe/Madrid)', () => {
  it.each([
    // A Tuesday at 10:00.
    ['1h', '2026-03-10T10:00', '2026-03-10T11:00', false],
    ['4h', '2026-03-10T10:00', '2026-03-10T14:00', false],
    ['tomorrow-9', '2026-03-10T10:00', '2026-03-11T09:00', false],
    ['3-days', '2026-03-10T10:00', '2026-03-13T10:00', false],
    ['1-week', '2026-03-10T10:00', '2026-03-17T10:00', false],
    ['until-answer', '2026-03-10T10:00', '2026-03-13T10:00', false],
    // An hour means an hour, also when the shop closes.
    ['1h', '2026-03-10T18:30', '2026-03-10T19:30', false],
    // Days that end in a closed shop move: Friday → Monday, the lunch break → the afternoon.
    ['tomorrow-9', '2026-03-13T10:00', '2026-03-16T09:00', true],
    ['3-days', '2026-03-12T15:00', '2026-03-16T09:00', true],
    ['1-week', '2026-03-10T15:00', '2026-03-17T16:00', true],
  ] as const)('%s from %s is %s', (preset, now, due, moved) => {
    const result = dueOf(preset, at(now), hours);
    expect(new Date(result.dueAt)).toEqual(new Date(due));
    expect(result.moved).toBe(moved);
    expect(result.untilAnswer).toBe(preset === 'until-answer');
  });

  it('a brand that never opens gets the plain date', () => {
    const never = { ...hours, week: [[], [], [], [], [], [], []] };
    expect(dueOf('tomorrow-9', at('2026-03-13T10:00'), never).dueAt).toBe(at('2026-03-14T09:00'));
  });

  it('always lies ahead, and in opening time where it promises so', () => {
    fc.assert(
      fc.property(fc.integer({ min: at('2025-01-01T00:00'), max: at('2030-01-01T00:00') }), (now) => {
        for (const { preset, dueAt } of dueOfAll(now, hours)) {
          expect(dueAt).toBeGreaterThan(now);
          if (preset !== '1h' && preset !== '4h') expect(isOpen(hours, dueAt)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('offers every preset', () => {
    expect(dueOfAll(at('2026-03-10T10:00'), hours).map(({ preset }) => preset)).toEqual(presetNames);
  });
});

describe('across the clock changes of Europe/Madrid', () => {
  const open = { ...hours, week: Array.from({ length: 7 }, () => [{ from: '00:00', to: '24:00' }]) };

  it('tomorrow at nine is nine, the night an hour shorter', () => {
    const now = at('2026-03-28T09:00');
    expect(dueOf('tomorrow-9', now, open).dueAt - now).toBe(23 * hour);
  });
  it('tomorrow at nine is nine, the night an hour longer', () => {
    const now = at('2026-10-24T09:00');
    expect(dueOf('tomorrow-9', now, open).dueAt - now).toBe(25 * hour);
  });
  it('a week later stands at the same hour on both sides', () => {
    for (const now of ['2026-03-25T17:15', '2026-10-21T17:15'].map(at)) {
      const due = new Date(dueOf('1-week', now, open).dueAt);
      expect([due.getHours(), due.getMinutes()]).toEqual([17, 15]);
    }
  });
  it('one hour in the night of the change is sixty minutes', () => {
    for (const now of [Date.UTC(2026, 2, 29, 0, 30), Date.UTC(2026, 9, 25, 0, 30)]) {
      expect(dueOf('1h', now, open).dueAt - now).toBe(hour);
    }
  });
});

describe('a date of their own', () => {
  const now = at('2026-03-10T10:00');
  it('is taken as it is, closed or not', () => {
    expect(customDue('2026-03-15', '22:10', now)).toBe(at('2026-03-15T22:10'));
    expect(customDue('2026-03-15', '', now)).toBe(at('2026-03-15T09:00'));
  });
  it.each([
    ['2026-03-10', '09:59'],
    ['2026-02-30', '10:00'],
    ['', '10:00'],
    ['mañana', '10:00'],
    ['2026-13-01', '10:00'],
  ])('%s %s is none', (date, time) => expect(customDue(date, time, now)).toBeNull());
});
