import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeAmong, weekNamed, weekOf, weeksUpTo } from '../../../lib/analytics/weeks.ts';
import { zonedFields } from '../../../lib/reminders/zoned-time.ts';

const hour = 3_600_000;
const zones = ['Europe/Madrid', 'America/Mexico_City', 'America/Santiago', 'Pacific/Auckland'];

describe('weeks of a zone', () => {
  it('begin on Monday at midnight of that zone', () => {
    // Monday, 0:30 in Madrid; still Sunday in Mexico.
    const at = Date.UTC(2026, 10, 22, 23, 30);
    expect(weekOf(at, 'Europe/Madrid')).toMatchObject({ name: '2026-W48', from: at - hour / 2 });
    expect(weekOf(at, 'America/Mexico_City').name).toBe('2026-W47');
  });

  it('have an hour less in spring and one more in autumn', () => {
    const length = (at: number) => {
      const { from, to } = weekOf(at, 'Europe/Madrid');
      return (to - from) / hour;
    };
    expect(length(Date.UTC(2026, 2, 26))).toBe(167);
    expect(length(Date.UTC(2026, 9, 22))).toBe(169);
    expect(length(Date.UTC(2026, 6, 1))).toBe(168);
  });

  it('belong to the year of their Thursday', () => {
    const name = (year: number, month: number, date: number) =>
      weekOf(Date.UTC(year, month, date, 12), 'Europe/Madrid').name;
    expect(name(2026, 0, 1)).toBe('2026-W01');
    expect(name(2027, 0, 1)).toBe('2026-W53');
    expect(name(2024, 11, 31)).toBe('2025-W01');
  });

  it('follow each other without gaps and are found by their name and by any moment', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) }),
        (zone, at) => {
          const weeks = weeksUpTo(at, 6, zone);
          for (const [place, week] of weeks.entries()) {
            if (place > 0) expect(week.from).toBe(weeks[place - 1]?.to);
            expect(weekNamed(week.name, zone)).toEqual(week);
            const { year, month, day } = zonedFields(week.from, zone);
            expect(new Date(Date.UTC(year, month - 1, day)).getUTCDay()).toBe(1);
            expect(placeAmong(weeks, week.from)).toBe(place);
            expect(placeAmong(weeks, week.to - 1)).toBe(place);
          }
          expect(placeAmong(weeks, at)).toBe(5);
          expect(placeAmong(weeks, (weeks[0]?.from ?? 0) - 1)).toBe(-1);
          expect(placeAmong(weeks, weeks[5]?.to ?? 0)).toBe(-1);
        },
      ),
    );
  });

  it.each(['2026-W54', '2026-W00', '2025-W53', 'next', ''])('there is none called "%s"', (name) => {
    expect(weekNamed(name, 'Europe/Madrid')).toBeNull();
  });
});
