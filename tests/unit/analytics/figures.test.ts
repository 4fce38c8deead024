import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessClock } from '../../../lib/analytics/business-clock.ts';
import { countsBetween, distributionOf } from '../../../lib/analytics/distribution.ts';
import { casesOf, columnSum } from '../../../lib/analytics/figures.ts';
import { hoursOfTheWeek } from '../../../lib/analytics/heat.ts';
import {
  clockFor,
  complaintsIn,
  firstReplyMinutes,
  promisesOf,
  reachBandOf,
  reachBands,
  timesWithin30Days,
} from '../../../lib/analytics/measures.ts';
import {
  answersByWeek,
  promisesByWeek,
  recoveriesByWeek,
  subjectsByWeek,
} from '../../../lib/analytics/over-weeks.ts';
import { beforeAndAfter, rootCauses } from '../../../lib/analytics/root-causes.ts';
import { fairness, firstReplies, permissionWaits, resolutions } from '../../../lib/analytics/spread.ts';
import { weekOf, weeksUpTo } from '../../../lib/analytics/weeks.ts';
import type { BusinessHours } from '../../../lib/domain/brand.ts';
import type { CaseRecord } from '../../../lib/domain/case.ts';
import { defaultBusinessHours } from '../../../lib/domain/default-business-hours.ts';
import { resolutionMinutes } from '../../../lib/life/clocks.ts';
import { promiseLedger } from '../../../lib/life/promise-ledger.ts';
import { businessMinutesBetween } from '../../../lib/reminders/business-hours.ts';
import { zonedFields } from '../../../lib/reminders/zoned-time.ts';
import { anyRecords } from '../../fixtures/any-records.ts';
import { columnsOf, recordOf } from '../../fixtures/records.ts';

const madrid = 'Europe/Madrid';
const hours: BusinessHours = { ...defaultBusinessHours, timeZone: madrid };
/** Wednesday; half a year before it lies the end of summer time. */
const now = Date.UTC(2026, 11, 16, 11, 0);
const minute = 60_000;

const begin = ({ post, openedAt }: CaseRecord): number => post.postedAt ?? openedAt;
const isComplaint = ({ verdict }: CaseRecord): boolean => verdict !== 'not-complaint';
const replyTime = (record: CaseRecord): number | null => {
  if (record.firstReplyAt === null) return null;
  if (record.severity === 3) return Math.max(0, record.firstReplyAt - begin(record)) / minute;
  return businessMinutesBetween(hours, begin(record), record.firstReplyAt);
};
const solvedAt = (record: CaseRecord): number | null =>
  record.solution === 'full' && record.status !== 'open' && record.status !== 'waiting'
    ? record.resolvedAt
    : null;

/** All of a brand's complaints, as a list of records and as the places of their columns. */
function both(records: readonly CaseRecord[]) {
  const columns = columnsOf(records);
  const later = now + 30 * 86_400_000;
  const places = complaintsIn(columns, 'default', { from: 0, to: Number.POSITIVE_INFINITY });
  return {
    columns,
    places,
    clock: clockFor(columns, places, hours, later),
    all: records.filter(isComplaint),
  };
}

describe('figures over columns are those of the records', () => {
  const weeks = weeksUpTo(now, 26, madrid);
  const inWeeks = (record: CaseRecord) => record.openedAt >= (weeks[0]?.from ?? 0);

  it('times to the first reply and to the solution', () => {
    fc.assert(
      fc.property(anyRecords(now), (records) => {
        const { columns, places, clock, all } = both(records);
        const replies = all.map(replyTime).filter((value) => value !== null);
        expect(firstReplies(columns, places, clock).of).toEqual(distributionOf(replies));
        const solved = all.flatMap((record) => {
          const at = solvedAt(record);
          // As the card of the case says it.
          return at === null ? [] : [resolutionMinutes({ ...record, resolvedAt: at }, { hours })];
        });
        expect(resolutions(columns, places, clock).of).toEqual(
          distributionOf(solved.filter((value) => value !== null)),
        );
        expect(casesOf(firstReplies(columns, places, clock).figures)).toBe(replies.length);
      }),
      { numRuns: 40 },
    );
  });

  it('promises, answers, recoveries and causes by the week', () => {
    fc.assert(
      fc.property(anyRecords(now), (records) => {
        const { columns, places, all } = both(records);
        const shown = all.filter(inWeeks);
        const ledger = promiseLedger(shown, now);
        const told = promisesByWeek(columns, places, weeks, now);
        expect(columnSum(told, 'kept')).toBe(ledger.kept);
        expect(columnSum(told, 'broken')).toBe(ledger.broken);

        const answers = answersByWeek(columns, places, weeks);
        const owed = shown.filter(({ stance }) => stance !== 'attack');
        const silent = owed.filter(({ firstReplyAt }) => firstReplyAt === null);
        const open = silent.filter(({ status }) => status === 'open');
        expect(columnSum(answers, 'unanswered')).toBe(open.length);
        expect(columnSum(answers, 'ended')).toBe(silent.length - open.length);
        expect(casesOf(answers)).toBe(owed.length);

        const recovered = shown.filter(
          ({ outcome }) => outcome?.outcome === 'thanks' && outcome.evidence.text.trim() !== '',
        );
        expect(columnSum(recoveriesByWeek(columns, places, weeks), 'recovered')).toBe(recovered.length);

        const causes = subjectsByWeek(columns, places, weeks, 'cause');
        expect(casesOf(causes)).toBe(shown.length);
        for (const [place, week] of weeks.entries()) {
          const own = shown.filter(({ openedAt }) => weekOf(openedAt, madrid).name === week.name);
          expect(causes.rows[place]?.values.reduce<number>((sum, each) => sum + (each ?? 0), 0)).toBe(
            own.length,
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('reach bands, hours, permissions and how often of late', () => {
    fc.assert(
      fc.property(anyRecords(now), (records) => {
        const { columns, places, clock, all } = both(records);
        const bands = fairness(columns, places, clock);
        const told = new Map(bands.rows.map(({ key, values }) => [key, values]));
        for (const band of reachBands) {
          const own = all.filter(
            ({ author, stance }) => stance !== 'attack' && reachBandOf(author.followers ?? -1) === band,
          );
          const minutes = own.map(replyTime).filter((value) => value !== null);
          const { n, q1, median, q3 } = distributionOf(minutes);
          expect(told.get(band)).toEqual(own.length === 0 ? undefined : [own.length, n, q1, median, q3]);
        }
        const heat = hoursOfTheWeek(columns, places, madrid);
        expect(casesOf(heat)).toBe(all.length);
        const monday = all.filter((record) => {
          const { year, month, day, hour } = zonedFields(begin(record), madrid);
          return new Date(Date.UTC(year, month - 1, day)).getUTCDay() === 1 && hour === 10;
        });
        expect(heat.rows[0]?.values[10]).toBe(monday.length);
        const waited = all.flatMap(({ permissions }) =>
          permissions.flatMap(({ askedAt, settledAt }) =>
            settledAt === null ? [] : [(settledAt - askedAt) / minute],
          ),
        );
        expect(permissionWaits(columns, places).of).toEqual(distributionOf(waited));
        for (const [place, record] of records.entries()) {
          const alike = records.filter(
            (other) =>
              other.cause === record.cause &&
              other.product === record.product &&
              other.verdict !== 'not-complaint' &&
              other.openedAt <= record.openedAt &&
              record.openedAt - other.openedAt < 30 * 86_400_000,
          );
          expect(timesWithin30Days(columns, place)).toBe(alike.length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('root causes, with what they cost', () => {
    fc.assert(
      fc.property(anyRecords(now), (records) => {
        const { columns, places, clock, all } = both(records);
        const found = rootCauses(columns, places, clock, now);
        for (const { kind, key, cases, gestures, severe } of found) {
          const own = all.filter((record) => (kind === 'policy' ? record.policyId : record.product) === key);
          expect(cases).toBe(own.length);
          expect(severe).toBe(own.filter(({ severity }) => severity >= 2).length);
          const given = own.flatMap((record) => record.gestures.map(({ amount }) => amount ?? 0));
          expect(gestures).toBe(given.reduce((sum, each) => sum + each, 0));
        }
        const sizes = found.map(({ cases }) => cases);
        expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a planted policy', () => {
  it('comes first among sixty cases', () => {
    const day = 86_400_000;
    const records = Array.from({ length: 60 }, (_, place) =>
      recordOf(
        String(place),
        { at: now - place * day, assessment: { cause: place % 4 === 0 ? 'policy' : 'delivery' } },
        {
          at: now - place * day,
          fact:
            place % 4 === 0
              ? { type: 'attached', policyId: 'p9', product: place % 8 === 0 ? 'Freidora' : '' }
              : {
                  type: 'attached',
                  policyId: place % 9 === 1 ? 'p1' : '',
                  product: place % 7 === 1 ? 'Batidora' : '',
                },
        },
      ),
    );
    const { columns, places, clock } = both(records);
    expect(rootCauses(columns, places, clock, now)[0]).toMatchObject({
      kind: 'policy',
      key: 'p9',
      cases: 15,
    });
  });
});

describe('a business clock', () => {
  const zones = ['Europe/Madrid', 'America/Mexico_City', 'America/Santiago', 'Asia/Kolkata'];
  const night: BusinessHours = {
    timeZone: madrid,
    week: Array.from({ length: 7 }, () => [{ from: '22:00', to: '06:00' }]),
    holidays: ['2026-10-25'],
  };

  it('says what the reminders’ own calendar says', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.boolean(),
        fc.integer({ min: 0, max: 120 * 1440 }),
        fc.integer({ min: 0, max: 20 * 1440 }),
        (timeZone, isNight, start, length) => {
          const of = { ...(isNight ? night : hours), timeZone };
          const first = Date.UTC(2026, 8, 1);
          const clock = businessClock(of, first, first + 200 * 86_400_000);
          const from = first + start * minute;
          const to = from + length * minute;
          expect(clock(from, to)).toBeCloseTo(businessMinutesBetween(of, from, to), 6);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the plain one where nobody is ever there', () => {
    const never: BusinessHours = { ...hours, week: Array.from({ length: 7 }, () => []) };
    expect(businessClock(never, 0, now)(now - 90 * minute, now)).toBe(90);
    expect(businessMinutesBetween(never, now - 90 * minute, now)).toBe(90);
  });

  it('holds over two years, over which no calendar looks at once', () => {
    const from = Date.UTC(2024, 11, 16);
    const clock = businessClock(hours, from, now);
    const half = Date.UTC(2025, 11, 16);
    expect(clock(from, now)).toBeCloseTo(
      businessMinutesBetween(hours, from, half) + businessMinutesBetween(hours, half, now),
      6,
    );
  });
});

describe('few cases', () => {
  it('none at all', () => {
    const { columns, places, clock } = both([]);
    expect(firstReplies(columns, places, clock).of).toEqual({ n: 0, q1: null, median: null, q3: null });
    expect(fairness(columns, places, clock).rows).toEqual([]);
    expect(rootCauses(columns, places, clock, now)).toEqual([]);
    expect(subjectsByWeek(columns, places, weeksUpTo(now, 4, madrid), 'cause').columns).toEqual([]);
  });

  it('one', () => {
    const at = Date.UTC(2026, 11, 15, 9, 0);
    const { columns, places, clock } = both([
      recordOf(
        '1',
        { at },
        {
          at: at + 20 * minute,
          fact: { type: 'replied', text: 'Hola', at: at + 20 * minute, how: 'seen', replyId: 'r' },
        },
      ),
    ]);
    expect(firstReplyMinutes(columns, 0, clock)).toBe(20);
    expect(firstReplies(columns, places, clock).of).toEqual({ n: 1, q1: 20, median: 20, q3: 20 });
  });

  it('all the same', () => {
    expect(distributionOf([7, 7, 7, 7])).toEqual({ n: 4, q1: 7, median: 7, q3: 7 });
    expect(distributionOf([1, 2, 3, 4])).toEqual({ n: 4, q1: 1.75, median: 2.5, q3: 3.25 });
    expect(countsBetween([0, 14, 15, 1000], [15, 60])).toEqual([2, 1, 1]);
  });

  it('a promise may still be kept until a quarter of an hour after its time', () => {
    const record = (dueAt: number) =>
      recordOf(
        '1',
        { at: now - 86_400_000 },
        { at: now - 80_000_000, fact: { type: 'promised', text: 'x', dueAt, promiseId: 'p' } },
      );
    const told = (dueAt: number) => promisesOf(columnsOf([record(dueAt)]), 0, now);
    expect(told(now - 14 * minute)).toEqual({ kept: 0, broken: 0, open: 1 });
    expect(told(now - 16 * minute)).toEqual({ kept: 0, broken: 1, open: 0 });
  });
});

describe('a recovered customer', () => {
  it('counts with evidence only, of their words or of a reply that is known', () => {
    const of = (text: string, replyId: string | null, outcome: 'thanks' | 'still-angry' = 'thanks') => {
      const fact = { type: 'outcome', outcome, evidence: { text, replyId } } as const;
      const { columns, places } = both([recordOf('1', { at: now }, { at: now, fact })]);
      return columnSum(recoveriesByWeek(columns, places, weeksUpTo(now, 4, madrid)), 'recovered');
    };
    expect([of('Así sí', null), of('', 'r1'), of(' ', null), of('Vergüenza', null, 'still-angry')]).toEqual([
      1, 1, 0, 0,
    ]);
  });
});

it('how often a cause came up leaves out what was judged to be no complaint', () => {
  const judged = { type: 'corrected', verdict: 'not-complaint' } as const;
  const records = [0, 1, 2].map((place) =>
    recordOf(String(place), { at: now + place }, ...(place < 2 ? [{ at: now + place, fact: judged }] : [])),
  );
  const columns = columnsOf(records);
  expect(timesWithin30Days(columns, 2)).toBe(1);
});

describe('before and after a change', () => {
  it('compares what was solved within its own stretch: the older cases had all the time since', () => {
    const day = 86_400_000;
    const changedAt = now - 9 * day;
    const solvedAfter = (id: string, opened: number, took: number) =>
      recordOf(
        id,
        { at: opened },
        { at: opened, fact: { type: 'attached', policyId: 'p1' } },
        { at: opened + took, fact: { type: 'solution-set', solution: 'full', text: '' } },
      );
    const { columns, places, clock } = both([
      ...[-8, -7, -6].map((days, place) => solvedAfter(`b${place}`, changedAt + days * day, 18 * day)),
      solvedAfter('a', changedAt + day, 3_600_000),
    ]);
    const { figures } = beforeAndAfter(columns, places, changedAt, clock, now);
    const [, solved] = figures.columns.map((_, column) => figures.rows.map(({ values }) => values[column]));
    expect(solved).toEqual([0, 1]);
  });

  it('takes stretches of the same length and tells numbers and medians', () => {
    const changedAt = now - 14 * 86_400_000;
    const at = (days: number) => changedAt + days * 86_400_000;
    const records = [-20, -10, -3, 2].map((days, place) =>
      recordOf(String(place), { at: at(days) }, { at: at(days), fact: { type: 'attached', policyId: 'p1' } }),
    );
    const { columns, places, clock } = both(records);
    const told = beforeAndAfter(columns, places, changedAt, clock, now);
    expect(told.after.to - told.after.from).toBe(told.before.to - told.before.from);
    expect(told.figures.rows.map(({ key, values }) => [key, values[0]])).toEqual([
      ['before', 2],
      ['after', 1],
    ]);
  });
});
