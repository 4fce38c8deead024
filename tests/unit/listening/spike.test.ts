import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayCount } from '../../../lib/domain/alarm.ts';
import { alarmFrom, baselineOf, findSpike } from '../../../lib/listening/spike.ts';
import { seededRandom } from '../../../scripts/seeded-random.ts';
import { browse, foundAfter, type Habits } from './browsing-simulation.ts';

const today = '2026-03-30';
const dayOf = (ago: number, change: Partial<DayCount> = {}): DayCount => ({
  day: new Date(Date.parse(today) - ago * 86_400_000).toISOString().slice(0, 10),
  viewed: 40,
  complaints: 3,
  alarmed: false,
  dismissed: false,
  ...change,
});
const month = Array.from({ length: 20 }, (_, index) => dayOf(index + 1));
const shown = (viewed: number, complaints: number, authors = complaints) => ({ viewed, complaints, authors });
const nothing = shown(0, 0);

/** 4 ways of browsing × 3 rates × 3 ways that complaints come in runs. */
const habits: readonly Habits[] = [15, 40, 90, 150].flatMap((perDay) =>
  [0.02, 0.08, 0.2].flatMap((rate) => [1, 2, 3].map((clump) => ({ rate, perDay, clump }))),
);

describe('an alarm', () => {
  const baseline = baselineOf(month, today);

  it('twelve of forty, where three of forty are usual', () => {
    const spike = findSpike(baseline, { hour: shown(40, 12), day: shown(40, 12) });
    expect(spike).toMatchObject({ window: 'hour', viewed: 40, complaints: 12, days: 20 });
    expect(spike?.usual).toBeCloseTo(3, 0);
  });

  it.each([
    ['a usual hour', shown(40, 4)],
    ['a bad hour', shown(40, 7)],
    ['a few of a few', shown(4, 4)],
    ['one person who writes and writes', shown(40, 20, 2)],
    ['twice as many posts with as many complaints each', shown(400, 34)],
  ])('not %s', (_, exposure) => {
    expect(findSpike(baseline, { hour: exposure, day: exposure })).toBeNull();
  });

  it('a slow one is seen by the day', () => {
    const spike = findSpike(baseline, { hour: shown(10, 4), day: shown(120, 34) });
    expect(spike?.window).toBe('day');
  });

  it('never without knowing what is usual', () => {
    expect(baselineOf(month.slice(0, 6), today)).toBeNull();
    expect(
      baselineOf(
        month.map((day) => ({ ...day, viewed: 4, complaints: 1 })),
        today,
      ),
    ).toBeNull();
    expect(findSpike(null, { hour: shown(100, 100), day: nothing })).toBeNull();
  });
});

describe('what is usual', () => {
  const rate = (days: readonly DayCount[]) => baselineOf(days, today)?.rate ?? Number.NaN;

  it('leaves out today, the future, what is old, and an alarm of this week', () => {
    const crisis = { viewed: 400, complaints: 300 };
    const others = [
      dayOf(0, crisis),
      dayOf(-3, crisis),
      dayOf(29, crisis),
      dayOf(1, { ...crisis, alarmed: true }),
    ];
    expect(rate([...month.slice(1), ...others])).toBe(rate(month.slice(1)));
  });

  it('an alarm that has gone on for a week is the new usual', () => {
    const worse = month.map((day, index) => ({
      ...day,
      complaints: index < 14 ? 20 : 3,
      alarmed: index < 14,
    }));
    expect(rate(worse)).toBeGreaterThan(2 * rate(month));
  });

  it('wild days make it slower to call an alarm', () => {
    const wild = month.map((day, index) => ({ ...day, complaints: index % 2 === 0 ? 0 : 6 }));
    const from = (days: readonly DayCount[]) => {
      const found = baselineOf(days, today);
      return found ? alarmFrom(found, 40) : Number.NaN;
    };
    expect(from(wild)).toBeGreaterThan(from(month) + 2);
  });

  it('more complaints never end an alarm, more posts without any never begin one', () => {
    const days = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 200 }), fc.double({ min: 0, max: 1, noNaN: true })),
      {
        minLength: 7,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(days, fc.nat(300), fc.nat(300), (made, viewed, complaints) => {
        const counts = made.map(([of, share], index) =>
          dayOf(index + 1, { viewed: of, complaints: Math.floor(of * share) }),
        );
        const baseline = baselineOf(counts, today);
        const asked = (of: number, count: number) =>
          findSpike(baseline, { hour: shown(of, count), day: nothing }) !== null;
        const all = Math.max(viewed, complaints);
        if (baseline) expect(Number.isFinite(alarmFrom(baseline, all))).toBe(true);
        if (asked(all, complaints)) expect(asked(all + 1, complaints + 1)).toBe(true);
        else expect(asked(all + 1, complaints)).toBe(false);
      }),
    );
  });
});

describe('thirty days at one rate', () => {
  const runs = 8;

  it(`${habits.length * runs} times, give far less than one false alarm`, () => {
    const alarms = habits.flatMap((habit, index) =>
      Array.from(
        { length: runs },
        (_, run) => browse(30, habit, seededRandom(1 + index * 1000 + run)).alarms,
      ),
    );
    expect(alarms.length).toBeGreaterThanOrEqual(200);
    expect(alarms.reduce((sum, count) => sum + count, 0) / alarms.length).toBeLessThan(0.5);
  });

  it('nor where many posts are viewed and complaints come in long runs, the hardest of them', () => {
    const hardest: Habits = { rate: 0.08, perDay: 150, clump: 3 };
    const alarms = Array.from({ length: 60 }, (_, run) => browse(30, hardest, seededRandom(run)).alarms);
    expect(alarms.reduce((sum, count) => sum + count, 0) / alarms.length).toBeLessThan(1);
  });
});

describe('three times as many complaints', () => {
  /** Share of crises that are found within the hour, of forty. */
  const found = (habit: Habits, perHour: number, times = 3) => {
    let count = 0;
    for (let run = 0; run < 40; run++) {
      const random = seededRandom(77_000 + run * 13 + perHour);
      if (foundAfter(browse(30, habit, random), habit, times, perHour, random) !== null) count++;
    }
    return count / 40;
  };

  it.each([
    [0.1, 120],
    [0.15, 80],
    [0.2, 60],
    [0.3, 40],
  ])('at a rate of %d and %d posts viewed: found within the hour', (rate, perHour) => {
    expect(found({ rate, perDay: 60, clump: 1 }, perHour)).toBeGreaterThanOrEqual(0.95);
  });

  it('in runs it takes more posts to be sure', () => {
    expect(found({ rate: 0.15, perDay: 60, clump: 2 }, 160)).toBeGreaterThanOrEqual(0.85);
  });

  it('too few posts tell nothing, and nothing is claimed', () => {
    expect(found({ rate: 0.05, perDay: 15, clump: 1 }, 8)).toBeLessThanOrEqual(0.05);
  });

  it('without any spike the same hour is quiet', () => {
    expect(found({ rate: 0.15, perDay: 60, clump: 1 }, 80, 1)).toBeLessThanOrEqual(0.05);
  });
});
