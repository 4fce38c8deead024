import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CaseRecord, CaseStatus, CaseView } from '../../../lib/domain/case.ts';
import type { CaseFact, Solution } from '../../../lib/domain/case-fact.ts';
import { nextStep, nextSteps } from '../../../lib/life/next-step.ts';
import { caseAfter, followUpOf, hour, start } from './case-of.ts';

const now = start + 50 * hour;
const statuses = ['open', 'waiting', 'provisional', 'resolved', 'closed', 'ended'] as const;
const solutions = ['none', 'provisional', 'full', 'impossible'] as const;

type Due = 'none' | 'ahead' | 'late';

function stateOf(status: CaseStatus, solution: Solution, isAnswered: boolean, due: Due): CaseView {
  const { record, ...view } = caseAfter([]);
  const change: Partial<CaseRecord> = {
    status,
    solution,
    firstReplyAt: isAnswered ? start + hour : null,
    lastReply: isAnswered ? 'Lo miro hoy' : null,
    lastReplyAt: isAnswered ? start + hour : null,
    turnsPublic: isAnswered ? 1 : 0,
    resolvedAt: solution === 'full' ? start + 2 * hour : null,
    endedAt: status === 'ended' ? start + 3 * hour : null,
  };
  const followUps =
    due === 'none' ? [] : [followUpOf({ kind: 'solution', dueAt: due === 'late' ? now - hour : now + hour })];
  return { ...view, record: { ...record, ...change }, followUps };
}

/** By status: what each solution comes to where nothing is due, where a date is ahead, where it has passed. */
const expected: Record<CaseStatus, Record<Solution, readonly [none: string, ahead: string]>> = {
  // Answered and open: they came back. Unanswered, see below.
  open: {
    none: ['move-private', 'move-private'],
    provisional: ['move-private', 'move-private'],
    full: ['confirm-solution', 'confirm-solution'],
    impossible: ['move-private', 'move-private'],
  },
  waiting: {
    none: ['say-solution', 'wait-date'],
    provisional: ['set-reminder', 'wait-date'],
    full: ['confirm-solution', 'confirm-solution'],
    impossible: ['offer-alternative', 'wait-date'],
  },
  provisional: {
    none: ['set-date', 'wait-date'],
    provisional: ['set-date', 'wait-date'],
    full: ['set-date', 'wait-date'],
    impossible: ['set-date', 'wait-date'],
  },
  resolved: {
    none: ['close', 'close'],
    provisional: ['close', 'close'],
    full: ['ask-back', 'ask-back'],
    impossible: ['close', 'close'],
  },
  closed: {
    none: ['nothing', 'watch'],
    provisional: ['nothing', 'watch'],
    full: ['nothing', 'watch'],
    impossible: ['nothing', 'watch'],
  },
  ended: {
    none: ['nothing', 'watch'],
    provisional: ['nothing', 'watch'],
    full: ['nothing', 'watch'],
    impossible: ['nothing', 'watch'],
  },
};

describe('the next step of every state', () => {
  const states = statuses.flatMap((status) =>
    solutions.flatMap((solution) =>
      [true, false].flatMap((isAnswered) =>
        (['none', 'ahead', 'late'] as const).map((due) => ({ status, solution, isAnswered, due })),
      ),
    ),
  );

  it.each(states)('$status, $solution, answered $isAnswered, date $due', (state) => {
    const { status, solution, isAnswered, due } = state;
    const view = stateOf(status, solution, isAnswered, due);
    const usual = expected[status][solution][due === 'ahead' ? 1 : 0];
    const unanswered = status === 'open' ? 'first-reply' : usual;
    const step = due === 'late' ? 'give-news' : isAnswered ? usual : unanswered;
    expect(nextStep({ caseView: view, now })).toBe(step);
  });

  it.each(['es', 'en'])('has words and a reason for each step (%s)', (language) => {
    const { step, why } = parse(readFileSync(`assets/locales/${language}/life.yml`, 'utf8'));
    expect(Object.keys(step).sort()).toEqual([...nextSteps].sort());
    expect(Object.keys(why).sort()).toEqual([...nextSteps].sort());
    for (const words of [...Object.values<string>(step), ...Object.values<string>(why)])
      expect(words.trim()).not.toBe('');
  });
});

const us: CaseFact = { type: 'replied', text: 'Lo miro hoy', at: null, how: 'seen', replyId: 'u' };
const them = (text: string, replyId = text): CaseFact => ({
  type: 'customer-returned',
  text,
  at: null,
  replyId,
});
const stepAfter = (facts: readonly CaseFact[], at = now, opened?: Parameters<typeof caseAfter>[1]) =>
  nextStep({ caseView: caseAfter(facts, opened), now: at });
const setFollowUp = (change: Parameters<typeof followUpOf>[0]): CaseFact => ({
  type: 'follow-up-set',
  followUp: followUpOf(change),
});

describe('what weighs more', () => {
  it('somebody in danger is called at once, until there is a reply', () => {
    expect(stepAfter([], now, { assessment: { severity: 3 } })).toBe('call-now');
    expect(stepAfter([us], now, { assessment: { severity: 3 } })).toBe('say-solution');
  });

  it('a promise that is late comes before anything else', () => {
    const promised: CaseFact = { type: 'promised', promiseId: 'p', text: 'Llamar', dueAt: start + 9 * hour };
    expect(stepAfter([us, promised])).toBe('keep-promise');
    expect(stepAfter([us, promised], start + 3 * hour)).toBe('wait-date');
    const settled: CaseFact = { type: 'promise-settled', promiseId: 'p', kept: false };
    expect(stepAfter([us, promised, settled])).toBe('say-solution');
  });

  it('after two public replies nothing more is written there', () => {
    const twice = [
      us,
      them('Y el 88213 tampoco llega'),
      { ...us, replyId: 'v', text: 'Lo veo' },
      them('Otro: 99112'),
    ];
    expect(stepAfter(twice)).toBe('make-offer');
    expect(stepAfter([{ type: 'offered', offerId: 'o', text: 'Cambio' }, ...twice])).toBe('move-private');
  });

  it('something new is answered', () => {
    expect(stepAfter([us, them('Es el pedido 88213')])).toBe('answer-return');
  });

  it('an offer that was refused twice may be the end', () => {
    const offered: CaseFact = { type: 'offered', offerId: 'o', text: 'Cambio o devolución' };
    expect(stepAfter([us, offered, them('No lo quiero')])).toBe('move-private');
    expect(stepAfter([us, offered, them('No lo quiero'), them('Que no lo acepto')])).toBe('end');
  });

  it('an ended case is watched, and a return is looked at for something new', () => {
    const ended: CaseFact = { type: 'ended', reason: 'Solo insultos', watchUntil: start + 60 * hour };
    expect(stepAfter([us, ended])).toBe('watch');
    expect(stepAfter([us, ended], start + 61 * hour)).toBe('nothing');
    expect(stepAfter([us, ended, them('Tengo la factura 5512')])).toBe('new-fact');
    // Looked at, and nothing new in it.
    expect(stepAfter([us, ended, them('Ladrones'), ended])).toBe('watch');
  });

  it('is asked back once and then closed', () => {
    const solved: CaseFact = { type: 'solution-set', solution: 'full', text: '' };
    expect(stepAfter([us, solved])).toBe('ask-back');
    expect(stepAfter([us, solved, { ...us, text: 'Me alegra', replyId: 'w' }])).toBe('close');
    const thanked: CaseFact = {
      type: 'outcome',
      outcome: 'thanks',
      evidence: { text: 'Gracias', replyId: null },
    };
    expect(stepAfter([us, solved, thanked])).toBe('close');
  });

  it('a look that is due is taken before waiting goes on', () => {
    expect(stepAfter([us, setFollowUp({ dueAt: start + 2 * hour })])).toBe('look-again');
    expect(stepAfter([us, setFollowUp({ dueAt: now + hour })])).toBe('wait-answer');
  });

  it('what is no complaint needs a reason, not a reply', () => {
    expect(stepAfter([{ type: 'corrected', verdict: 'not-complaint' }])).toBe('close-unneeded');
  });

  it('an attack gets one boundary, not an apology', () => {
    expect(stepAfter([], now, { assessment: { stance: 'attack' } })).toBe('set-boundary');
  });

  it('after its boundary an attack is watched or closed, never answered again but for something new', () => {
    const attacked = (facts: readonly CaseFact[]) =>
      stepAfter(facts, now, { assessment: { stance: 'attack' } });
    const ahead = setFollowUp({ dueAt: now + hour });
    for (const facts of [[us], [us, them('Sois unos payasos')], [us, us, them('Payasos, payasos')]]) {
      expect(attacked(facts)).toBe('close');
      expect(attacked([...facts, ahead])).toBe('watch');
    }
    expect(attacked([us, them('El pedido 4471 llegó el 3 de mayo con la tapa rota')])).toBe('answer-return');
  });
});
