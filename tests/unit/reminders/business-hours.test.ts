import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BusinessHours } from '../../../lib/domain/brand.ts';
import { defaultBusinessHours as hours } from '../../../lib/domain/default-business-hours.ts';
import {
  addBusinessMinutes,
  businessMinutesBetween,
  isOpen,
  nextOpening,
} from '../../../lib/reminders/business-hours.ts';

const at = (text: string) => new Date(text).getTime();
const minute = 60_000;
const every = (from: string, to: string): BusinessHours => ({
  ...hours,
  week: Array.from({ length: 7 }, () => [{ from, to }]),
});

describe('business hours (9–14 and 16–19, Monday to Friday)', () => {
  it.each([
    ['2026-03-10T09:00', true],
    ['2026-03-10T13:59', true],
    ['2026-03-10T14:00', false],
    ['2026-03-10T16:00', true],
    ['2026-03-14T10:00', false],
  ])('at %s open is %s', (when, open) => expect(isOpen(hours, at(when))).toBe(open));

  it('opens next after lunch, after the night, after the weekend, after a holiday', () => {
    const next = (when: string, change: Partial<BusinessHours> = {}) =>
      nextOpening({ ...hours, ...change }, at(when));
    expect(next('2026-03-10T15:00')).toBe(at('2026-03-10T16:00'));
    expect(next('2026-03-10T20:00')).toBe(at('2026-03-11T09:00'));
    expect(next('2026-03-13T19:00')).toBe(at('2026-03-16T09:00'));
    expect(next('2026-03-10T20:00', { holidays: ['2026-03-11'] })).toBe(at('2026-03-12T09:00'));
    expect(next('2026-03-10T10:30')).toBe(at('2026-03-10T10:30'));
  });

  it('never opens where there are no shifts', () => {
    const never = { ...hours, week: [[], [], [], [], [], [], []] };
    expect(nextOpening(never, at('2026-03-10T10:00'))).toBeNull();
    expect(addBusinessMinutes(never, 0, 5)).toBe(5 * minute);
  });

  it('adds opening minutes over lunch and the weekend', () => {
    expect(addBusinessMinutes(hours, at('2026-03-10T13:30'), 60)).toBe(at('2026-03-10T16:30'));
    expect(addBusinessMinutes(hours, at('2026-03-13T18:30'), 60)).toBe(at('2026-03-16T09:30'));
    expect(addBusinessMinutes(hours, at('2026-03-14T12:00'), 15)).toBe(at('2026-03-16T09:15'));
  });

  it('reads the clock of the brand, not of the browser', () => {
    const mexico = { ...hours, timeZone: 'America/Mexico_City' };
    expect(isOpen(mexico, Date.UTC(2026, 2, 10, 14, 30))).toBe(false);
    expect(nextOpening(mexico, Date.UTC(2026, 2, 10, 14, 30))).toBe(Date.UTC(2026, 2, 10, 15));
  });

  it('a night shift runs into the next day', () => {
    const night = every('22:00', '02:00');
    expect(isOpen(night, at('2026-03-10T01:30'))).toBe(true);
    expect(isOpen(night, at('2026-03-10T02:00'))).toBe(false);
    expect(addBusinessMinutes(night, at('2026-03-10T23:30'), 60)).toBe(at('2026-03-11T00:30'));
  });

  it('shifts that overlap are not counted twice', () => {
    const overlapping = {
      ...hours,
      week: Array.from({ length: 7 }, () => [
        { from: '09:00', to: '12:00' },
        { from: '11:00', to: '13:00' },
      ]),
    };
    const day = [at('2026-03-10T00:00'), at('2026-03-11T00:00')] as const;
    expect(businessMinutesBetween(overlapping, ...day)).toBe(240);
  });

  it('counts what really passes in the nights when the clocks change', () => {
    const always = every('00:00', '24:00');
    expect(businessMinutesBetween(always, at('2026-03-29T00:00'), at('2026-03-30T00:00'))).toBe(23 * 60);
    expect(businessMinutesBetween(always, at('2026-10-25T00:00'), at('2026-10-26T00:00'))).toBe(25 * 60);
    // 02:00–04:00 on the day on which 02:00–03:00 does not exist.
    expect(
      businessMinutesBetween(every('02:00', '04:00'), at('2026-03-29T00:00'), at('2026-03-29T12:00')),
    ).toBe(60);
  });

  it('what is added is what lies between', () => {
    const moments = fc.integer({
      min: at('2026-01-01T00:00') / minute,
      max: at('2027-01-01T00:00') / minute,
    });
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 3000 }), (now, minutes) => {
        const end = addBusinessMinutes(hours, now * minute, minutes);
        expect(businessMinutesBetween(hours, now * minute, end)).toBe(minutes);
      }),
      { numRuns: 60 },
    );
  });
});
