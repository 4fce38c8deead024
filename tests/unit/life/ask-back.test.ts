import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noAskBack } from '../../../lib/domain/ask-back.ts';
import { Cause, SignalKind } from '../../../lib/domain/assessment.ts';
import { conversation } from '../../../lib/life/conversation.ts';
import { exchangeOf } from '../../../lib/life/exchange.ts';
import { toneOf } from '../../../lib/life/turn-kind.ts';
import { assessmentOf } from '../../fixtures/posts.ts';
import { caseAfter } from './case-of.ts';

const solved = { type: 'solution-set', solution: 'full', text: '' } as const;
const us = { type: 'replied', text: 'Ya está', at: null, how: 'seen', replyId: 'u' } as const;
const them = (text: string) => ({ type: 'customer-returned', text, at: null, replyId: text }) as const;
const sensitiveKinds: readonly string[] = ['safety', 'fraud', 'minor', 'privacy', 'discrimination'];

const asked = (...[facts, opened]: Parameters<typeof caseAfter>) => {
  const { record, ...view } = caseAfter(facts, opened);
  return noAskBack(record, conversation(exchangeOf({ ...view }), record));
};

describe('asking them to say that it was solved', () => {
  it('may be done where it was solved and they are calm', () => {
    expect(asked([us, solved])).toBeNull();
    expect(asked([us, them('Gracias, ya funciona'), solved])).toBeNull();
  });

  it.each([
    ['not-full', [us], {}],
    ['not-full', [us, { ...solved, solution: 'provisional' }], {}],
    ['not-full', [us, solved, them('Sigo igual')], {}],
    ['fraud', [us, solved], { assessment: { cause: 'fraud' } }],
    ['minors', [us, solved], { assessment: { signals: [{ kind: 'minor', weight: 0, start: 0, end: 1 }] } }],
    ['privacy', [us, solved], { assessment: { exposesPersonalData: true } }],
    ['safety', [us, solved], { assessment: { severity: 3 } }],
    ['safety', [us, { type: 'corrected', severity: 3 }, solved], {}],
    ['discrimination', [us, solved], { assessment: { finerCause: 'discrimination' } }],
    ['attack', [us, solved], { assessment: { stance: 'attack' } }],
    ['tone', [us, solved], { assessment: { arousal: 3 } }],
    ['tone', [us, them('Menuda vergüenza'), solved], {}],
    [
      'tone',
      [us, solved, { type: 'outcome', outcome: 'still-angry', evidence: { text: '', replyId: null } }],
      {},
    ],
    ['page-turned', [us, solved, { type: 'turned-page', watchUntil: 1 }], {}],
  ] as const)('not: %s', (because, facts, opened) => {
    expect(asked(facts, opened as Parameters<typeof caseAfter>[1])).toBe(because);
  });

  it('is never advised over health, minors, fraud or safety, below a neutral tone, or short of solved', () => {
    const anyCase = fc.record({
      cause: fc.constantFrom(...Cause.options),
      severity: fc.constantFrom(0, 1, 2, 3),
      arousal: fc.constantFrom(0, 1, 2, 3),
      kinds: fc.subarray([...SignalKind.options], { maxLength: 2 }),
      solution: fc.constantFrom('none', 'provisional', 'full', 'impossible'),
      last: fc.constantFrom(null, 'Gracias', 'Sigo igual', 'Llegó ayer', 'Sois unos inútiles'),
    });
    let advised = 0;
    fc.assert(
      fc.property(anyCase, ({ cause, severity, arousal, kinds, solution, last }) => {
        const assessment = assessmentOf({
          cause,
          severity,
          arousal,
          signals: kinds.map((kind) => ({ kind, weight: 0, start: 0, end: 1 })),
        } as Parameters<typeof assessmentOf>[0]);
        const returned = last === null ? [] : [them(last)];
        const facts = [us, ...returned, { ...solved, solution }] as Parameters<typeof caseAfter>[0];
        if (asked(facts, { assessment }) !== null) return;
        advised++;
        expect(solution).toBe('full');
        expect(severity).toBeLessThan(3);
        expect(['fraud', 'safety', 'privacy']).not.toContain(cause);
        for (const kind of kinds) expect(sensitiveKinds).not.toContain(kind);
        expect(last === null ? arousal < 2 : toneOf(last) >= 0).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    // The property must not hold for want of cases.
    expect(advised).toBeGreaterThan(10);
  });
});
