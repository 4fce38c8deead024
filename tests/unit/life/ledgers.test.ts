import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promisesOf } from '../../../lib/analytics/measures.ts';
import { columnsOf } from '../../../lib/desk/columns.ts';
import { facetsOf } from '../../../lib/desk/facets.ts';
import { Limits } from '../../../lib/domain/brand.ts';
import type { CaseFact } from '../../../lib/domain/case-fact.ts';
import { graceMs, keptOrNot } from '../../../lib/domain/promise.ts';
import { gestureBudget, overBudget } from '../../../lib/life/gesture-budget.ts';
import { openPromises, promiseLedger } from '../../../lib/life/promise-ledger.ts';
import { caseAfter, hour, start } from './case-of.ts';

const dueAt = start + 5 * hour;
const promised: CaseFact = { type: 'promised', promiseId: 'p', text: 'Te llamo', dueAt };
const replied = (at: number): CaseFact => ({
  type: 'replied',
  text: 'Ya',
  at,
  how: 'seen',
  replyId: `${at}`,
});
const settled = (kept: boolean): CaseFact => ({ type: 'promise-settled', promiseId: 'p', kept });

function standing(now: number, ...facts: readonly CaseFact[]) {
  const { record } = caseAfter([promised, ...facts]);
  const [promise] = record.promises;
  return promise && keptOrNot(promise, now);
}

describe('what was promised', () => {
  it('is open until a quarter of an hour past its date, then broken', () => {
    expect(standing(dueAt)).toBe('open');
    expect(standing(dueAt + graceMs)).toBe('open');
    expect(standing(dueAt + graceMs + 1)).toBe('broken');
  });

  it('is kept by a reply or a full solution in time, and by none before it was made or too late', () => {
    const late = dueAt + 100 * hour;
    expect(standing(late, replied(dueAt))).toBe('kept');
    expect(standing(late, replied(start))).toBe('broken');
    expect(standing(late, replied(dueAt + 2 * graceMs))).toBe('broken');
    expect(standing(late, { type: 'solution-set', solution: 'full', text: '' })).toBe('kept');
    // What kept it once keeps it, whatever is written later.
    expect(standing(late, replied(dueAt), replied(late))).toBe('kept');
    expect(standing(late, replied(late), replied(dueAt))).toBe('kept');
  });

  it('is the same in the ledger of a case and in the charts, at every moment', () => {
    const at = fc.integer({ min: 0, max: 40 }).map((hours) => start + hours * hour);
    const fact: fc.Arbitrary<CaseFact> = fc.oneof(
      fc.record({
        type: fc.constant('promised'),
        promiseId: fc.constantFrom('p', 'q', 'r'),
        text: fc.constant('Te llamo'),
        dueAt: at,
      }),
      at.map(replied),
      fc.record({
        type: fc.constant('promise-settled'),
        promiseId: fc.constantFrom('p', 'q'),
        kept: fc.boolean(),
      }),
      fc.constant({ type: 'solution-set', solution: 'full', text: '' }),
    );
    const seen = { kept: 0, broken: 0, open: 0, several: 0 };
    fc.assert(
      fc.property(fc.array(fc.array(fact, { maxLength: 8 }), { maxLength: 4 }), at, (cases, now) => {
        const records = cases.map((facts) => caseAfter(facts).record);
        const columns = columnsOf(records.map(facetsOf));
        const counts = records.map((_, place) => promisesOf(columns, place, now));
        const sum = { kept: 0, broken: 0, open: 0 };
        for (const each of counts) {
          for (const key of ['kept', 'broken', 'open'] as const) sum[key] += each[key];
          if (each.broken > 1) seen.several++;
        }
        expect(promiseLedger(records, now)).toMatchObject(sum);
        const states = records.flatMap(({ promises }) => promises.map((each) => keptOrNot(each, now)));
        for (const key of ['kept', 'broken', 'open'] as const) {
          expect(states.filter((state) => state === key)).toHaveLength(sum[key]);
          seen[key] += sum[key];
        }
      }),
      // Enough that each kind comes up: of a hundred, some have no case with two promises broken.
      { numRuns: 1_000 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0);
  });

  it('is what the person says it was', () => {
    expect(standing(dueAt, replied(dueAt), settled(false))).toBe('broken');
    expect(standing(dueAt + 99 * hour, settled(true))).toBe('kept');
  });

  it('is owed while nobody has kept or settled it', () => {
    const owed = (...facts: readonly CaseFact[]) =>
      openPromises(caseAfter([promised, ...facts]).record, dueAt + 99 * hour).length;
    expect([owed(), owed(replied(dueAt)), owed(settled(false))]).toEqual([1, 0, 0]);
  });

  it('comes to a rate over all that was due', () => {
    const records = [
      caseAfter([promised, settled(true)]).record,
      caseAfter([promised, settled(false)]).record,
      caseAfter([promised, settled(true)]).record,
      caseAfter([{ ...promised, dueAt: dueAt + 500 * hour }]).record,
    ];
    expect(promiseLedger(records, dueAt + hour)).toEqual({ kept: 2, broken: 1, open: 1, rate: 2 / 3 });
    expect(promiseLedger([], dueAt).rate).toBeNull();
  });
});

describe('what may be given', () => {
  const day = 24 * hour;
  const now = start + 100 * day;
  const limits = Limits.parse({ gestureMax: 30, gestureBudget: { amount: 100, days: 30 } });
  const left = (...given: readonly { amount: number | null; at: number }[]) =>
    gestureBudget(limits, given, now);

  it('is bounded for one gesture and for all of the window', () => {
    expect(overBudget(left(), 30)).toBeNull();
    expect(overBudget(left(), 30.01)).toBe('single');
    expect(overBudget(left({ amount: 80, at: now - day }), 20)).toBeNull();
    expect(overBudget(left({ amount: 80, at: now - day }), 20.01)).toBe('window');
    expect(overBudget(left({ amount: 80, at: now - 30 * day }), 30)).toBeNull();
    expect(overBudget(left({ amount: 100, at: now - day }), null)).toBeNull();
    expect(overBudget(gestureBudget(Limits.parse({}), [], now), 10_000)).toBeNull();
  });

  it('never comes to more than the budget in any window, whatever is tried', () => {
    const tries = fc.array(
      fc.record({ amount: fc.integer({ min: 0, max: 4_000 }), after: fc.integer({ min: 0, max: 10 * day }) }),
      { minLength: 1, maxLength: 60 },
    );
    let refused = 0;
    fc.assert(
      fc.property(tries, (all) => {
        const given: { amount: number; at: number }[] = [];
        let at = start;
        for (const { amount, after } of all) {
          at += after;
          if (overBudget(gestureBudget(limits, given, at), amount / 100) === null)
            given.push({ amount: amount / 100, at });
          else refused++;
        }
        for (const { at: end } of given) {
          const inWindow = given.filter((each) => each.at <= end && each.at > end - 30 * day);
          const sum = inWindow.reduce((total, { amount }) => total + Math.round(amount * 100), 0);
          expect(sum).toBeLessThanOrEqual(10_000);
        }
      }),
    );
    expect(refused).toBeGreaterThan(10);
  });
});
