import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptCapsule, previewCapsule } from '../../lib/cases/accept-capsule.ts';
import { recordHandOff, recordReturn } from '../../lib/cases/hand-off.ts';
import { joinCases } from '../../lib/cases/join-cases.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import { retract } from '../../lib/cases/retract.ts';
import { append, inTransaction } from '../../lib/cases/transaction.ts';
import type { Database } from '../../lib/db/database.ts';
import { caseView } from '../../lib/db/queries/cases.ts';
import { Capsule } from '../../lib/domain/capsule.ts';
import type { CaseEvent } from '../../lib/domain/case.ts';
import type { CaseFact } from '../../lib/domain/case-fact.ts';
import { type Contents, makeCapsule } from '../../lib/handoff/make-capsule.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { contextOf, freshDatabase } from './fresh-database.ts';

const all: Contents = { withCustomer: true, withNotes: true };
const caseId = 'x:1001';
const capsuleId = '3f2b8a10-5c4d-4e6f-8a9b-0c1d2e3f4a5b';
const head = {
  id: capsuleId,
  at: 10_000,
  direction: 'over',
  from: 'Ana',
  brand: 'Cafetal',
  department: 'Envíos',
  to: 'Leo',
  reason: '',
  caseId,
} as const;
const open = (db: Database, postId = '1001', commandId: string = crypto.randomUUID()) =>
  openCase(contextOf(db), {
    commandId,
    post: postOf({ postId }),
    assessment: assessmentOf(),
    brandId: 'default',
  });
/** Any fact, by whatever command or page it came. */
const add = (db: Database, fact: CaseFact, commandId: string = crypto.randomUUID()) => {
  const context = contextOf(db);
  return inTransaction(context, () => append(context, commandId, caseId, [fact]));
};
const note = (text: string): CaseFact => ({ type: 'noted', text });
const eventsOf = async (db: Database): Promise<readonly CaseEvent[]> =>
  (await db.events.where('caseId').equals(caseId).toArray()).map(({ seq: _, ...event }) => event);
async function capsuleOf(db: Database, contents = all): Promise<Capsule> {
  const made = makeCapsule(head, await eventsOf(db), contents);
  if (!made) throw new Error('too long');
  return made;
}
const accept = (db: Database, capsule: Capsule) =>
  acceptCapsule(contextOf(db), { commandId: crypto.randomUUID(), capsule }, ['default'], 'default');
const rows = async (db: Database) =>
  Promise.all([db.cases.toArray(), db.events.count(), db.followUps.toArray(), db.meta.toArray()]);
const over = (db: Database, reason = '', to = 'Leo') =>
  recordHandOff(contextOf(db), {
    commandId: crypto.randomUUID(),
    caseId,
    capsuleId,
    department: 'Envíos',
    to,
    reason,
  });

describe('handing a case over', () => {
  it('the second time it has an owner, the third asks why', async () => {
    const db = freshDatabase();
    await open(db);
    await over(db);
    expect((await caseView(caseId, db))?.record).toMatchObject({ department: 'Envíos', owner: '' });
    await expect(over(db, '', ' ')).rejects.toThrow('not-complete');
    await over(db, '', 'Irene');
    expect((await caseView(caseId, db))?.record).toMatchObject({ owner: 'Irene' });
    await expect(over(db, '  ')).rejects.toThrow('not-complete');
    await over(db, 'Solo ella tiene la llave');
    expect((await caseView(caseId, db))?.record.handOffs).toHaveLength(3);
  });

  it('what was never handed over does not come back', async () => {
    const db = freshDatabase();
    await open(db);
    const back = { commandId: 'b', caseId, capsuleId, by: 'Leo' };
    await expect(recordReturn(contextOf(db), back)).rejects.toThrow('not-found');
    await over(db);
    await recordReturn(contextOf(db), back);
    expect((await caseView(caseId, db))?.record.handOffs).toMatchObject([{ backAt: 10_000 }]);
  });
});

describe('a capsule', () => {
  it('opens as the same case elsewhere, and says before what it would do', async () => {
    const [hers, his] = [freshDatabase(), freshDatabase()];
    await open(hers);
    await over(hers);
    const capsule = await capsuleOf(hers);
    const before = await rows(his);
    const report = await previewCapsule(contextOf(his), capsule);
    expect(report).toMatchObject({ ok: true, known: false, fresh: 2, doubles: 0 });
    expect(await rows(his)).toEqual(before);
    expect(await accept(his, capsule)).toEqual({ caseId, fresh: 2 });
    expect((await caseView(caseId, his))?.record).toEqual((await caseView(caseId, hers))?.record);
    expect(await accept(his, capsule)).toEqual({ caseId, fresh: 0 });
  });

  it('is passed by what is said after it was read', async () => {
    const [hers, his] = [freshDatabase(), freshDatabase()];
    await open(hers);
    for (let said = 0; said < 5; said++) await add(hers, note(`${said}`));
    await accept(his, await capsuleOf(hers));
    await add(his, note('after'));
    const clocks = (await eventsOf(his)).map(({ clock }) => clock);
    expect(clocks.at(-1)).toBe(Math.max(...clocks));
    expect(new Set(clocks).size).toBe(clocks.length);
  });

  it('without the customer names nobody, and takes no name away where it was known', async () => {
    const [hers, his] = [freshDatabase(), freshDatabase()];
    await open(hers);
    await add(hers, note('secreto'));
    const capsule = await capsuleOf(hers, { withCustomer: false, withNotes: false });
    expect(JSON.stringify(capsule)).not.toMatch(/rosa|secreto/i);
    expect(capsule.leftOut).toEqual(['notes', 'customer']);
    await accept(his, capsule);
    await accept(hers, await capsuleOf(his));
    expect((await caseView(caseId, hers))?.record.author.name).toBe('Rosa Prueba');
  });

  it('of a brand that is not kept here goes to the one worked for, and back says nothing of it', async () => {
    const [hers, his] = [freshDatabase(), freshDatabase()];
    await open(hers);
    const capsule = await capsuleOf(hers);
    await acceptCapsule(contextOf(his), { commandId: 'a', capsule }, ['other'], 'other');
    expect((await caseView(caseId, his))?.record.brandId).toBe('other');
    await accept(hers, await capsuleOf(his));
    expect((await caseView(caseId, hers))?.record.brandId).toBe('default');
  });

  it('too long for a file leaves its oldest words out, and says so', async () => {
    const db = freshDatabase();
    await open(db);
    for (let said = 0; said < 40; said++)
      await add(db, {
        type: 'replied',
        text: `${said} ${'Lo miro hoy. '.repeat(800)}`,
        at: null,
        how: 'said',
        replyId: null,
      });
    const capsule = await capsuleOf(db);
    expect(JSON.stringify(capsule).length).toBeLessThan(250_000);
    expect(capsule.leftOut).toEqual(['older']);
    expect(capsule.events[0]?.fact.type).toBe('opened');
    expect(JSON.stringify(capsule.events.at(-1))).toContain('39 Lo miro');
    const notes = (await eventsOf(db)).map((event) => ({ ...event, fact: note('x'.repeat(9_000)) }));
    expect(makeCapsule(head, notes, all)).toBeNull();
  });
});

describe('a hostile capsule changes nothing and says why', () => {
  const victim = 'x:2002';
  const hostile = async (spoil: (capsule: Capsule) => Capsule) => {
    const [hers, his] = [freshDatabase(), freshDatabase()];
    await open(hers);
    await open(his, '2002');
    const capsule = spoil(await capsuleOf(hers));
    const before = await rows(his);
    const report = await previewCapsule(contextOf(his), capsule);
    await expect(accept(his, capsule)).rejects.toThrow('bad-input');
    expect(await rows(his)).toEqual(before);
    return report.ok ? null : report.fault;
  };
  const more = (capsule: Capsule, change: Partial<CaseEvent>): Capsule => {
    const [first] = capsule.events;
    if (!first) return capsule;
    return { ...capsule, events: [...capsule.events, { ...first, commandId: 'evil', ...change }] };
  };

  it.each<[string, (capsule: Capsule) => Capsule, string]>([
    ['events of another case', (each) => more(each, { caseId: victim, fact: note('x') }), 'foreign-case'],
    [
      'a join with a case of ours',
      (each) => more(each, { fact: { type: 'merged', fromCaseId: victim, aliases: [] } }),
      'joins-ours',
    ],
    [
      'a case of ours that takes theirs',
      (each) => more(each, { caseId: victim, fact: { type: 'merged', fromCaseId: caseId, aliases: [] } }),
      'joins-ours',
    ],
    [
      'a clock at its end',
      (each) => more(each, { clock: Number.MAX_SAFE_INTEGER, fact: note('x') }),
      'clock',
    ],
    ['a date to come', (each) => more(each, { at: 10_000 + 2 * 24 * 3_600_000, fact: note('x') }), 'clock'],
    [
      'nothing that opens it',
      (each) => ({ ...each, events: more(each, { fact: note('x') }).events.slice(1) }),
      'no-case',
    ],
  ])('%s', async (_, spoil, fault) => {
    expect(await hostile(spoil)).toBe(fault);
  });

  it('names our cases that it would join, and is taken once we have joined them ourselves', async () => {
    for (const [into, fromCaseId] of [
      [caseId, victim],
      [victim, caseId],
    ] as const) {
      const [hers, his] = [freshDatabase(), freshDatabase()];
      await open(hers);
      await open(his);
      await open(his, '2002');
      const fact: CaseFact = { type: 'merged', fromCaseId, aliases: [] };
      const capsule = more(await capsuleOf(hers), { caseId: into, fact });
      const report = await previewCapsule(contextOf(his), capsule);
      if (report.ok) throw new Error('joined by a file');
      expect(report.ours.map(({ id }) => id).sort()).toEqual([caseId, victim]);
      expect(report.ours[0]).toMatchObject({ name: 'Rosa Prueba', text: postOf().text.slice(0, 120) });
      await joinCases(contextOf(his), { commandId: crypto.randomUUID(), caseId, otherId: victim });
      expect(await previewCapsule(contextOf(his), capsule)).toMatchObject({ ok: true, known: true });
      await accept(his, capsule);
      expect(await his.cases.toArray()).toMatchObject([{ status: 'open' }]);
    }
  });

  it('says which case of ours it would take where its own is not here', async () => {
    const [hers, his] = [freshDatabase(), freshDatabase()];
    await open(hers);
    await open(his, '2002');
    const join: CaseFact = { type: 'merged', fromCaseId: victim, aliases: [] };
    const report = await previewCapsule(contextOf(his), more(await capsuleOf(hers), { fact: join }));
    expect(report).toMatchObject({ ok: false, fault: 'joins-ours', ours: [{ id: victim }] });
  });

  it('another event under a name that is taken: ours stays', async () => {
    const db = freshDatabase();
    await open(db, '1001', 'mine');
    await open(db, '2002', 'other');
    const capsule = await capsuleOf(db);
    const spoiled = {
      ...capsule,
      events: capsule.events.map((event) => ({ ...event, commandId: 'other', fact: note('evil') })),
    };
    expect(await previewCapsule(contextOf(db), spoiled)).toMatchObject({ ok: true, fresh: 0 });
    await accept(db, spoiled);
    expect((await caseView(victim, db))?.timeline.map(({ fact }) => fact.type)).toEqual(['opened']);
  });

  it('more events than a case has, or one that no version wrote, is no capsule', async () => {
    const db = freshDatabase();
    await open(db);
    const capsule = await capsuleOf(db);
    const [first] = capsule.events;
    expect(Capsule.safeParse({ ...capsule, events: Array(1_000_000).fill(first) }).success).toBe(false);
    const later = { ...first, fact: { type: 'sent-to-the-moon' } };
    expect(Capsule.safeParse({ ...capsule, events: [later] }).success).toBe(false);
  });
});

const said = fc.oneof(
  fc.record({ by: fc.constantFrom(0, 1), do: fc.constant('note' as const) }),
  fc.record({ by: fc.constantFrom(0, 1), do: fc.constant('reply' as const) }),
  fc.record({ by: fc.constantFrom(0, 1), do: fc.constantFrom('full' as const, 'none' as const) }),
  fc.record({ by: fc.constantFrom(0, 1), do: fc.constant('undo' as const), of: fc.nat(9) }),
  fc.record({ by: fc.constantFrom(0, 1), do: fc.constant('send' as const) }),
);

describe('two who write without knowing of each other', () => {
  it('have the same case once each has read the other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(said, { maxLength: 10 }), async (steps) => {
        const both = [freshDatabase(), freshDatabase()] as const;
        const [hers, his] = both;
        await open(hers);
        await accept(his, await capsuleOf(hers));
        for (const [index, step] of steps.entries()) {
          const db = both[step.by] ?? hers;
          const commandId = `c${index}`;
          if (step.do === 'note') await add(db, note(commandId), commandId);
          if (step.do === 'reply')
            await add(
              db,
              { type: 'replied', text: commandId, at: index, how: 'seen', replyId: commandId },
              commandId,
            );
          if (step.do === 'full' || step.do === 'none')
            await add(db, { type: 'solution-set', solution: step.do, text: '' }, commandId);
          if (step.do === 'undo')
            await retract(contextOf(db), { commandId, caseId, undo: `c${step.of}` }).catch(() => null);
          if (step.do === 'send') await accept(db === hers ? his : hers, await capsuleOf(db));
        }
        await accept(his, await capsuleOf(hers));
        await accept(hers, await capsuleOf(his));
        const [one, other] = await Promise.all(both.map((db) => caseView(caseId, db)));
        expect(other?.record).toEqual(one?.record);
        expect(other?.timeline).toEqual(one?.timeline);
        await Promise.all(both.map((db) => db.delete()));
      }),
      { numRuns: 30 },
    );
  });
});
