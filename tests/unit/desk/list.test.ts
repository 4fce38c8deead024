import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachBandOf } from '../../../lib/analytics/measures.ts';
import { narrow } from '../../../lib/desk/filter.ts';
import { ordered } from '../../../lib/desk/order.ts';
import { ageClock, priorityNow } from '../../../lib/desk/priority-now.ts';
import { type DeskView, plainView, sorts } from '../../../lib/desk/view.ts';
import { Brand } from '../../../lib/domain/brand.ts';
import type { CaseRecord } from '../../../lib/domain/case.ts';
import { anyRecords } from '../../fixtures/any-records.ts';
import { columnsOf, recordOf } from '../../fixtures/records.ts';

/** A Tuesday, 12:30 in Madrid. */
const now = Date.UTC(2026, 10, 24, 11, 30);
const minute = 60_000;
const brand = Brand.parse({ hours: { ...Brand.parse({}).hours, timeZone: 'Europe/Madrid' } });
const clock = ageClock(brand, now);

const anyFilters: fc.Arbitrary<DeskView['filters']> = fc
  .record({
    status: fc.subarray(['open', 'waiting', 'resolved']),
    cause: fc.subarray(['delivery', 'billing', 'product']),
    severity: fc.subarray(['0', '2', '3']),
    reach: fc.subarray(['unknown', 'under-100', 'from-10000']),
    product: fc.subarray(['Freidora', 'Batidora']),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0)));

const isAny = (wanted: readonly string[] | undefined, value: string): boolean =>
  wanted === undefined || wanted.includes(value);

function holds(record: CaseRecord, { filters, flags }: Pick<DeskView, 'filters' | 'flags'>): boolean {
  return (
    isAny(filters.status, record.status) &&
    isAny(filters.cause, record.cause) &&
    isAny(filters.severity, String(record.severity)) &&
    isAny(filters.reach, reachBandOf(record.author.followers ?? -1)) &&
    isAny(filters.product, record.product) &&
    (!flags.includes('overdue') || (record.nextDueAt > 0 && record.nextDueAt <= now)) &&
    (!flags.includes('unanswered') ||
      (record.status === 'open' && record.stance !== 'attack' && record.firstReplyAt === null)) &&
    (!flags.includes('recovered') ||
      (record.outcome?.outcome === 'thanks' && record.outcome.evidence.text.trim() !== ''))
  );
}

const anyFlags = fc.subarray(['overdue', 'unanswered', 'recovered'] as const);

describe('the cases of a view', () => {
  it('are those that the records themselves say', () => {
    fc.assert(
      fc.property(anyRecords(now), anyFilters, anyFlags, (records, filters, flags) => {
        const view = { filters, flags };
        const { places } = narrow(columnsOf(records), { view, brandId: 'default', matches: null, now });
        expect(places.map((place) => records[place]?.id)).toEqual(
          records.filter((record) => holds(record, view)).map(({ id }) => id),
        );
      }),
    );
  });

  it('are as many as the chip said before it was pressed alone', () => {
    fc.assert(
      fc.property(anyRecords(now), anyFilters, anyFlags, (records, filters, flags) => {
        const columns = columnsOf(records);
        const asked = { brandId: null, matches: null, now };
        const { counts } = narrow(columns, { ...asked, view: { filters, flags } });
        for (const [cause, count] of counts.cause) {
          const view = { filters: { ...filters, cause: [cause] }, flags };
          expect(narrow(columns, { ...asked, view }).places).toHaveLength(count);
        }
      }),
    );
  });

  it('hold the words searched for, and belong to the brand asked for', () => {
    const records = ['1', '2', '3'].map((id) => recordOf(id, { at: now - minute }));
    const columns = columnsOf(records);
    const asked = { view: plainView, now };
    const found = narrow(columns, { ...asked, brandId: null, matches: Uint8Array.of(1, 0, 1) });
    expect(found.places).toEqual([0, 2]);
    expect(found.flagCounts.unanswered).toBe(2);
    expect(narrow(columns, { ...asked, brandId: 'another', matches: null }).places).toEqual([]);
  });

  it('say who wrote again: while the case is open, and after we ended the conversation', () => {
    const logged = (id: string): CaseRecord => recordOf(id, { at: now - 9 * minute });
    const ended = (endedAt: number, customerReturnedAt: number | null) =>
      ({ status: 'ended', endedAt, customerReturnedAt }) as const;
    const records: readonly CaseRecord[] = [
      { ...logged('open'), customerReturnedAt: now - minute },
      { ...logged('ended'), ...ended(now - 5 * minute, now - minute) },
      { ...logged('before'), ...ended(now - minute, now - 5 * minute) },
      { ...logged('closed'), status: 'closed', customerReturnedAt: now - minute },
      { ...logged('never'), ...ended(now - minute, null) },
    ];
    const view = { filters: {}, flags: ['returned'] } as const;
    const { places } = narrow(columnsOf(records), { view, brandId: 'default', matches: null, now });
    expect(places.map((place) => records[place]?.id)).toEqual(['x:open', 'x:ended']);
  });

  it('say which are inaccurate and unanswered: a claim is false and nobody has answered', () => {
    const worksheet = { type: 'corrected', claims: [{ text: 'Cobran dos veces', status: 'false' }] } as const;
    const replied = { type: 'replied', text: 'No es así', at: now, how: 'seen', replyId: 'r' } as const;
    const opened = { at: now - minute };
    const columns = columnsOf([
      recordOf('1', opened, { at: now, fact: worksheet }),
      recordOf('2', opened, { at: now, fact: worksheet }, { at: now, fact: replied }),
      recordOf('3', opened),
    ]);
    const view = { filters: {}, flags: ['inaccurate'] } as const;
    expect(narrow(columns, { view, brandId: null, matches: null, now }).places).toEqual([0]);
  });
});

describe('the order of a list', () => {
  it('is total and stable: every case once, the same from any order they come in', () => {
    fc.assert(
      fc.property(anyRecords(now), fc.constantFrom(...sorts), (records, sort) => {
        const columns = columnsOf(records);
        const places = [...records.keys()];
        const list = ordered(columns, places, sort, clock);
        expect(list.toSorted((one, other) => one - other)).toEqual(places);
        if (sort === 'oldest') {
          const times = list.map((place) => records[place]?.post.postedAt ?? records[place]?.openedAt ?? 0);
          expect(times).toEqual(times.toSorted((one, other) => one - other));
        }
        expect(ordered(columns, places.toReversed(), sort, clock)).toEqual(list);
      }),
    );
  });

  it('puts the hardest before the loudest', () => {
    const columns = columnsOf([
      recordOf('1', { at: now - minute, assessment: { severity: 1, arousal: 3 } }),
      recordOf('2', { at: now - minute, assessment: { severity: 3, arousal: 0 } }),
    ]);
    expect(ordered(columns, [0, 1], 'hardest', clock)).toEqual([1, 0]);
  });

  it('by due time has those without one at the end', () => {
    const followUp = {
      id: 'f',
      caseId: 'x:1',
      brandId: 'default',
      kind: 'watch',
      dueAt: now + minute,
      reason: '',
      status: 'open',
      untilAnswer: false,
      createdAt: now,
      survivesReply: false,
      notifiedAt: null,
    } as const;
    const columns = columnsOf([
      recordOf('2', { at: now - minute }),
      recordOf('1', { at: now - minute }, { at: now, fact: { type: 'follow-up-set', followUp } }),
    ]);
    expect(ordered(columns, [0, 1], 'due', clock)).toEqual([1, 0]);
  });
});

describe('priority as of now', () => {
  const at = (postedBefore: number) => columnsOf([recordOf('1', { at: now - postedBefore })]);

  it('grows while the first answer is owed, by business time, and no further than its target', () => {
    const fresh = priorityNow(at(0), 0, clock);
    const half = priorityNow(at(30 * minute), 0, clock);
    const full = priorityNow(at(60 * minute), 0, clock);
    expect(half - fresh).toBeCloseTo(10);
    expect(full - fresh).toBeCloseTo(20);
    expect(priorityNow(at(90 * 86_400_000), 0, clock)).toBeCloseTo(full);
  });

  it('of a case that has its answer stands still', () => {
    const answered = columnsOf([
      recordOf(
        '1',
        { at: now - 60 * minute },
        { at: now, fact: { type: 'replied', text: 'Lo miro', at: now, how: 'seen', replyId: 'r' } },
      ),
    ]);
    expect(priorityNow(answered, 0, clock)).toBe(priorityNow(at(0), 0, clock));
  });

  it('follows the severity that the person says', () => {
    const opened = { at: now, assessment: { severity: 0 } } as const;
    const asJudged = columnsOf([recordOf('1', opened)]);
    const corrected = columnsOf([
      recordOf('1', opened, { at: now, fact: { type: 'corrected', severity: 2 } }),
    ]);
    expect((corrected.fixedPriority[0] ?? 0) - (asJudged.fixedPriority[0] ?? 0)).toBe(30);
  });
});
