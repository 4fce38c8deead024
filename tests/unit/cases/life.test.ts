import { describe, expect, it } from 'vitest';
import { foldCase } from '../../../lib/cases/fold.ts';
import type { CaseEvent } from '../../../lib/domain/case.ts';
import type { CaseFact } from '../../../lib/domain/case-fact.ts';
import { assessmentOf, postOf } from '../../fixtures/posts.ts';

const hour = 3_600_000;

/** One event an hour, in the order given. */
const told = (...facts: readonly CaseFact[]): readonly CaseEvent[] =>
  facts.map((fact, index) => ({
    caseId: 'x:1',
    commandId: `command-${index}`,
    ordinal: 0,
    clock: index + 1,
    device: 'here',
    actor: 'person',
    at: index * hour,
    fact,
  }));

const opened: CaseFact = {
  type: 'opened',
  post: postOf({ postId: '1' }),
  assessment: assessmentOf(),
  brandId: 'default',
};
const recordAfter = (...facts: readonly CaseFact[]) => foldCase(told(opened, ...facts))?.record;
const returned: CaseFact = { type: 'customer-returned', text: 'Sigo igual', at: null, replyId: 'r' };

describe('what a case was offered, promised and given', () => {
  it('an offer keeps its answer', () => {
    const record = recordAfter(
      { type: 'offered', offerId: 'o', text: 'Cambio o devolución' },
      { type: 'offer-answered', offerId: 'o', answer: 'refused' },
    );
    expect(record?.offers).toEqual([{ id: 'o', text: 'Cambio o devolución', at: hour, answer: 'refused' }]);
  });

  it('an answer to an offer that was never made changes nothing', () => {
    expect(recordAfter({ type: 'offer-answered', offerId: 'o', answer: 'refused' })?.offers).toEqual([]);
  });

  it('a promise is open until it is settled', () => {
    const promised: CaseFact = { type: 'promised', promiseId: 'p', text: 'Te llamo', dueAt: 9 * hour };
    expect(recordAfter(promised)?.promises[0]).toMatchObject({ kept: null, settledAt: null });
    const settled = recordAfter(promised, { type: 'promise-settled', promiseId: 'p', kept: false });
    expect(settled?.promises[0]).toMatchObject({ kept: false, settledAt: 2 * hour });
  });

  it('promises of before they had names are told apart by their events', () => {
    const one: CaseFact = { type: 'promised', text: 'Te llamo', dueAt: 9 * hour };
    expect(recordAfter(one, one)?.promises.map(({ id }) => id)).toEqual(['command-1#0', 'command-2#0']);
  });

  it('what is attached replaces what was, part by part', () => {
    const record = recordAfter(
      { type: 'attached', product: 'Cafetera', policyId: 'returns' },
      { type: 'attached', policyId: '' },
    );
    expect(record).toMatchObject({ product: 'Cafetera', policyId: '', department: '' });
  });

  it('a hand-over names the department and ends when it comes back', () => {
    const over: CaseFact = {
      type: 'handed-over',
      capsuleId: 'c',
      department: 'Envíos',
      to: 'Nuria',
      reason: '',
    };
    const record = recordAfter(over, { type: 'handed-back', capsuleId: 'c', by: 'Nuria' });
    expect(record).toMatchObject({ department: 'Envíos' });
    expect(record?.handOffs).toMatchObject([{ capsuleId: 'c', at: hour, backAt: 2 * hour }]);
  });

  it('is being fixed until it is', () => {
    const fixing: CaseFact = { type: 'fixing', what: 'El cobro doble', owner: 'Pagos', dueAt: 9 * hour };
    expect(recordAfter(fixing)?.fixing).toMatchObject({ owner: 'Pagos' });
    expect(recordAfter(fixing, { type: 'fixed', what: 'El cobro doble' })?.fixing).toBeNull();
  });
});

describe('the end of a case', () => {
  it('a conversation that was ended stays so when the customer writes again', () => {
    const record = recordAfter({ type: 'ended', reason: 'Solo insultos' }, returned);
    expect(record).toMatchObject({ status: 'ended', endedAt: hour, customerReturnedAt: 2 * hour });
  });

  it('opens again by a new fact, and counts it', () => {
    const record = recordAfter(
      { type: 'ended', reason: '' },
      { type: 'reopened', reason: 'Trae la factura' },
    );
    expect(record).toMatchObject({ status: 'open', endedAt: null, timesReopened: 1 });
  });

  it('a solved or closed case opens again when the customer comes back', () => {
    const solved: CaseFact = { type: 'solution-set', solution: 'full', text: '' };
    expect(recordAfter(solved)).toMatchObject({ status: 'resolved', resolvedAt: hour });
    expect(recordAfter(solved, returned)).toMatchObject({ status: 'open', timesReopened: 1 });
    const closed = recordAfter(solved, { type: 'closed', reason: '' }, returned);
    expect(closed).toMatchObject({ status: 'open', closedAt: null, timesReopened: 1 });
  });

  it('a solution that turns out provisional was no resolution', () => {
    const record = recordAfter(
      { type: 'solution-set', solution: 'full', text: '' },
      { type: 'solution-set', solution: 'provisional', text: '' },
    );
    expect(record).toMatchObject({ status: 'provisional', resolvedAt: null });
  });
});

describe('a case of two posts', () => {
  const other = postOf({ postId: '2', platform: 'facebook' });
  const both: readonly CaseFact[] = [
    { type: 'merged', fromCaseId: 'facebook:2', aliases: ['facebook:2'] },
    { ...opened, post: other } as CaseFact,
  ];
  const said = (text: string, postKey?: string): CaseFact => ({
    type: 'replied',
    text,
    at: null,
    how: 'seen',
    replyId: text,
    ...(postKey && { postKey }),
  });

  it('keeps both, and the same one only once', () => {
    expect(recordAfter(...both)?.posts.map(({ key }) => key)).toEqual(['x:1', 'facebook:2']);
    expect(recordAfter(...both, opened)?.posts).toHaveLength(2);
  });

  it('counts public turns under each: the case shows the longest exchange', () => {
    const record = recordAfter(...both, said('uno'), said('dos', 'facebook:2'), said('tres', 'facebook:2'));
    expect(record?.posts.map(({ turnsPublic }) => turnsPublic)).toEqual([1, 2]);
    expect(record?.turnsPublic).toBe(2);
  });
});

describe('what the worksheet asks beyond the two questions', () => {
  it('keeps each part that is given; what is not said stays as it was', () => {
    const offer = { validUntil: '2026-11-30', link: '', honoured: 'no' } as const;
    const record = recordAfter(
      { type: 'corrected', need: 'que aguante', finerCause: 'expectation-gap', offer },
      { type: 'corrected', wrong: 'el plazo', finerCause: null },
    );
    expect(record?.worksheet).toMatchObject({
      need: 'que aguante',
      wrong: 'el plazo',
      finerCause: null,
      offer,
    });
  });

  it('cases of before say nothing of it', () => {
    expect(recordAfter()?.worksheet).not.toHaveProperty('need');
  });
});
