import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCase, foldCases } from '../../../lib/cases/fold.ts';
import type { CaseEvent } from '../../../lib/domain/case.ts';
import type { CaseFact } from '../../../lib/domain/case-fact.ts';
import type { FollowUp } from '../../../lib/domain/follow-up.ts';
import { assessmentOf, postOf } from '../../fixtures/posts.ts';

const opened: CaseFact = { type: 'opened', post: postOf(), assessment: assessmentOf(), brandId: 'default' };
const followUp: FollowUp = {
  id: 'f1',
  caseId: 'x:1001',
  brandId: 'default',
  dueAt: 9000,
  status: 'open',
  notifiedAt: null,
  reason: 'Llamar',
  kind: 'promise',
  untilAnswer: false,
  survivesReply: false,
  createdAt: 10,
};

const eventOf = (clock: number, fact: CaseFact, change: Partial<CaseEvent> = {}): CaseEvent => ({
  caseId: 'x:1001',
  commandId: `c${clock}`,
  ordinal: 0,
  clock,
  device: 'a',
  actor: 'person',
  at: 1000 + clock,
  fact,
  ...change,
});
const reply = (text: string, replyId: string | null, at: number | null = null): CaseFact => ({
  type: 'replied',
  text,
  at,
  how: replyId ? 'seen' : 'said',
  replyId,
});

describe('the fold of a case', () => {
  it('opens with what was judged, under every key of the post', () => {
    const post = postOf({ aliases: ['h:abc'] });
    const record = foldCase([eventOf(1, { ...opened, post })])?.record;
    expect(record).toMatchObject({ id: 'x:1001', status: 'open', verdict: 'complaint', nextDueAt: 0 });
    expect(record?.aliases).toEqual(['x:1001', 'x:h:abc']);
  });

  it('lets corrections win over the assessment, also one that comes later', () => {
    const record = foldCase([
      eventOf(1, opened),
      eventOf(2, { type: 'corrected', cause: 'billing', happened: 'Cobro doble' }),
      eventOf(3, { type: 'reassessed', assessment: assessmentOf({ cause: 'product' }) }),
    ])?.record;
    expect(record?.cause).toBe('billing');
    expect(record?.worksheet.happened).toBe('Cobro doble');
    expect(record?.worksheet.lost).toBe('');
  });

  it('counts a reply once, although it was first said and then seen with a mention and a link', () => {
    const record = foldCase([
      eventOf(1, opened),
      eventOf(2, reply('Lo miro hoy mismo, Rosa. https://ejemplo.test/a', null)),
      eventOf(3, reply('@rosa_prueba Lo miro hoy mismo, Rosa. ejemplo.test/a', '77', 900)),
    ])?.record;
    expect(record).toMatchObject({ turnsPublic: 1, status: 'waiting', firstReplyAt: 900 });
    expect(record?.seenReplies).toContain('77');
  });

  it('counts a reply once that was edited in the box before it was sent, and keeps what was sent', () => {
    const events = [
      eventOf(1, opened),
      eventOf(2, reply('Lo miro hoy mismo', null, 50_000)),
      eventOf(3, reply('Lo miramos mañana, Rosa', '77', 40_000)),
    ];
    const record = foldCase(events)?.record;
    expect(record).toMatchObject({
      turnsPublic: 1,
      lastReply: 'Lo miramos mañana, Rosa',
      firstReplyAt: 40_000,
    });
    const another = eventOf(4, reply('Ya está resuelto', '78', 60_000));
    expect(foldCase([...events, another])?.record.turnsPublic).toBe(2);
  });

  it('what was said and seen in the same words does not swallow the next reply', () => {
    const record = foldCase([
      eventOf(1, opened),
      eventOf(2, reply('Lo miro hoy mismo', null, 50_000)),
      eventOf(3, reply('Lo miro hoy mismo', '77', 40_000)),
      eventOf(4, reply('Ya está resuelto', '78', 60_000)),
    ])?.record;
    expect(record?.turnsPublic).toBe(2);
  });

  it('a reply seen hours after another was said is a second one', () => {
    const record = foldCase([
      eventOf(1, opened),
      eventOf(2, reply('Lo miro hoy mismo', null, 0)),
      eventOf(3, reply('Ya está', '77', 7_200_000)),
    ])?.record;
    expect(record?.turnsPublic).toBe(2);
  });

  it('two replies in the same words under two ids are two', () => {
    const events = [
      eventOf(1, opened),
      eventOf(2, reply('Te escribo por privado', '77', 2000)),
      eventOf(3, reply('Te escribo por privado', '79', 9_000_000)),
    ];
    expect(foldCase(events)?.record.turnsPublic).toBe(2);
    const again = eventOf(4, reply('Te escribo por privado', '79', 9_000_000));
    expect(foldCase([...events, again])?.record.turnsPublic).toBe(2);
  });

  it('a reply said and seen much later in the same words is one', () => {
    const record = foldCase([
      eventOf(1, opened),
      eventOf(2, reply('Te escribo por privado', null, 2000)),
      eventOf(3, reply('Te escribo por privado', '77', 9_000_000)),
    ])?.record;
    expect(record?.turnsPublic).toBe(1);
  });

  it('a customer who repeats the same words returns again, and is known by both ids', () => {
    const back = (at: number, replyId: string): CaseFact => ({
      type: 'customer-returned',
      text: 'Sigo igual',
      at,
      replyId,
    });
    const record = foldCase([
      eventOf(1, opened),
      eventOf(2, back(3000, '78')),
      eventOf(3, reply('Hola', '79', 4000)),
      eventOf(4, back(5000, '80')),
    ])?.record;
    expect(record).toMatchObject({ status: 'open', customerReturnedAt: 5000 });
    expect(record?.seenReplies).toEqual(expect.arrayContaining(['78', '80']));
  });

  it('comes back when the customer returns, and says when', () => {
    const record = foldCase([
      eventOf(1, opened),
      eventOf(2, reply('Hola', '77', 2000)),
      eventOf(3, { type: 'customer-returned', text: 'Sigo igual', at: 3000, replyId: '78' }),
    ])?.record;
    expect(record).toMatchObject({ status: 'open', customerReturnedAt: 3000 });
  });

  it.each([
    ['full', 'resolved'],
    ['provisional', 'provisional'],
    ['impossible', 'waiting'],
  ] as const)('a %s solution leaves an answered case %s', (solution, status) => {
    const record = foldCase([
      eventOf(1, opened),
      eventOf(2, reply('Hola', '77')),
      eventOf(3, { type: 'solution-set', solution, text: '' }),
    ])?.record;
    expect(record?.status).toBe(status);
  });

  const solved = (solution: 'full' | 'none'): CaseFact => ({ type: 'solution-set', solution, text: '' });
  const called: CaseFact = { type: 'private-contact', channel: 'phone', text: '' };
  const back: CaseFact = { type: 'customer-returned', text: 'Sigo igual', at: 3000, replyId: '78' };

  it.each<[string, readonly CaseFact[], string]>([
    ['a case nobody answered is work again', [solved('full')], 'open'],
    ['an answered one waits', [reply('Hola', '77', 2000), solved('full')], 'waiting'],
    [
      'one the customer came back to is work again',
      [reply('Hola', '77', 2000), back, solved('full')],
      'open',
    ],
    ['one that was answered by telephone waits', [called, solved('full')], 'waiting'],
  ])('once its solution is none after all, %s', (_, facts, status) => {
    const events = [opened, ...facts, solved('none')].map((fact, index) => eventOf(index + 1, fact));
    expect(foldCase(events)?.record).toMatchObject({ status, solution: 'none' });
  });

  it('a full solution the customer came back on is not full again by a reply, only by the person’s word', () => {
    const facts = [opened, reply('Hola', '77', 2000), solved('full'), back, reply('Lo miro', '79', 4000)];
    const doubted = [...facts, reply('Ya está', '80', 5000)].map((fact, index) => eventOf(index + 1, fact));
    expect(foldCase(doubted)?.record).toMatchObject({ status: 'waiting', solution: 'full' });
    expect(foldCase([...doubted, eventOf(7, solved('full'))])?.record.status).toBe('resolved');
    // A further word about what is solved leaves it solved.
    const thanked = [opened, solved('full'), reply('Gracias a ti', '81', 6000)];
    expect(foldCase(thanked.map((fact, index) => eventOf(index + 1, fact)))?.record.status).toBe('resolved');
  });

  it('tells the next due date of the open follow-ups only', () => {
    const events = [
      eventOf(1, opened),
      eventOf(2, { type: 'follow-up-set', followUp }),
      eventOf(3, { type: 'follow-up-set', followUp: { ...followUp, id: 'f2', dueAt: 5000 } }),
    ];
    expect(foldCase(events)?.record.nextDueAt).toBe(5000);
    const closed = eventOf(4, { type: 'follow-up-closed', followUpId: 'f2', status: 'done' });
    expect(foldCase([...events, closed])?.record.nextDueAt).toBe(9000);
  });

  it('a moved follow-up is reminded of again', () => {
    const notified = { ...followUp, notifiedAt: 9001 };
    const state = foldCase([
      eventOf(1, opened),
      eventOf(2, { type: 'follow-up-set', followUp: notified }),
      eventOf(3, { type: 'follow-up-moved', followUpId: 'f1', dueAt: 12_000, survivesReply: true }),
    ]);
    expect(state?.followUps[0]).toMatchObject({ dueAt: 12_000, notifiedAt: null, survivesReply: true });
  });

  it('undo takes a whole command back, and undoing the undo brings it again', () => {
    const events = [
      eventOf(1, opened),
      eventOf(2, { type: 'closed', reason: '' }),
      eventOf(3, { type: 'retracted', commandId: 'c2' }),
    ];
    expect(foldCase(events)?.record.status).toBe('open');
    expect(foldCase([...events, eventOf(4, { type: 'retracted', commandId: 'c3' })])?.record.status).toBe(
      'closed',
    );
  });

  it('nothing is left of a case whose opening was undone', () => {
    expect(foldCase([eventOf(1, opened), eventOf(2, { type: 'retracted', commandId: 'c1' })])).toBeNull();
  });

  it('merged cases fold into the first opened; unmerged they are two again', () => {
    const other = { ...opened, post: postOf({ postId: 'h:abc' }) };
    const events = [
      eventOf(1, opened),
      eventOf(2, other, { caseId: 'x:h:abc' }),
      eventOf(3, { type: 'merged', fromCaseId: 'x:h:abc', aliases: ['x:h:abc'] }),
    ];
    expect(foldCases(events).map(({ record }) => record.id)).toEqual(['x:1001']);
    const undone = [...events, eventOf(4, { type: 'retracted', commandId: 'c3' })];
    expect(foldCases(undone).map(({ record }) => record.id)).toEqual(['x:1001', 'x:h:abc']);
  });
});

const anyFact: fc.Arbitrary<CaseFact> = fc.oneof(
  fc.constant(opened),
  fc.string().map((text): CaseFact => ({ type: 'noted', text })),
  fc
    .record({ text: fc.string(), id: fc.option(fc.constantFrom('r1', 'r2', 'r3')) })
    .map(({ text, id }) => reply(text, id)),
  fc
    .record({ text: fc.string(), replyId: fc.constantFrom('r3', 'r4', null), at: fc.nat() })
    .map((given): CaseFact => ({ type: 'customer-returned', ...given })),
  fc.constantFrom<CaseFact>(
    { type: 'closed', reason: '' },
    { type: 'reopened', reason: '' },
    { type: 'corrected', severity: 3 },
    { type: 'brand-moved', brandId: 'otra' },
    { type: 'follow-up-set', followUp },
    { type: 'follow-up-moved', followUpId: 'f1', dueAt: 4000, survivesReply: true },
    { type: 'follow-up-closed', followUpId: 'f1', status: 'done' },
    { type: 'merged', fromCaseId: 'x:2', aliases: ['x:2'] },
    { type: 'retracted', commandId: 'c3' },
  ),
);

/** Events as several devices make them: equal clocks happen, equal (device, clock) pairs do not. */
const anyEvents = fc
  .array(
    fc.record({ fact: anyFact, device: fc.constantFrom('a', 'b'), caseId: fc.constantFrom('x:1001', 'x:2') }),
    {
      maxLength: 25,
    },
  )
  .map((drawn) =>
    drawn.map(({ fact, device, caseId }, index) =>
      eventOf(1 + Math.floor(index / 2), fact, {
        device: `${device}${index % 2}`,
        caseId,
        commandId: `c${index}`,
      }),
    ),
  );

describe('whatever happened', () => {
  it('any order of the same events folds to the same cases', () => {
    const shuffled = anyEvents.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    );
    fc.assert(
      fc.property(shuffled, ([events, other]) => {
        expect(foldCases(other)).toEqual(foldCases(events));
      }),
    );
  });

  it('an event that arrives twice counts once', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        expect(foldCases([...events, ...events])).toEqual(foldCases(events));
      }),
    );
  });
});
