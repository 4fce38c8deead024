import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addFacts } from '../../lib/cases/add-facts.ts';
import { saveDraft } from '../../lib/cases/drafts.ts';
import { foldCases } from '../../lib/cases/fold.ts';
import { closeFollowUp, setFollowUp, snoozeFollowUp } from '../../lib/cases/follow-ups.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import { retract } from '../../lib/cases/retract.ts';
import type { CommandContext } from '../../lib/cases/transaction.ts';
import type { Database } from '../../lib/db/database.ts';
import { caseView, newestDraft, recentReplies } from '../../lib/db/queries/cases.ts';
import { followUpOf, recordOf } from '../../lib/db/rows.ts';
import type { CaseFact } from '../../lib/domain/case-fact.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { contextOf, freshDatabase } from './fresh-database.ts';

const id = () => crypto.randomUUID();
const opening = (postId = '1001', aliases: readonly string[] = []) => ({
  commandId: id(),
  post: postOf({ postId, aliases }),
  assessment: assessmentOf(),
  brandId: 'default',
});
const promise = (caseId: string, dueAt = 20_000, commandId = id()) => ({
  commandId,
  caseId,
  dueAt,
  reason: 'Llamar a Rosa',
  kind: 'promise' as const,
  untilAnswer: false,
  survivesReply: false,
});

async function caseIn(db: Database): Promise<{ context: CommandContext; caseId: string }> {
  const context = contextOf(db);
  const { caseId } = await openCase(context, opening());
  return { context, caseId };
}

describe('facts of a case', () => {
  it('are appended and counted once', async () => {
    const { context, caseId } = await caseIn(freshDatabase());
    const input = { commandId: id(), caseId, facts: [{ type: 'noted', text: 'Llamó ayer' } as const] };
    await addFacts(context, input);
    await addFacts(context, input);
    const view = await caseView(caseId, context.db);
    expect(view?.timeline.map(({ fact }) => fact.type)).toEqual(['opened', 'noted']);
  });

  it.each(['opened', 'merged', 'retracted'] as const)('%s has a command of its own', async (type) => {
    const { context, caseId } = await caseIn(freshDatabase());
    const facts = [{ type }] as unknown as readonly CaseFact[];
    expect(() => addFacts(context, { commandId: id(), caseId, facts })).toThrow('bad-input');
  });

  it('are no insertion while the draft rests: it is refused, and nothing of it is written', async () => {
    const { context, caseId } = await caseIn(freshDatabase());
    const rest = { ...promise(caseId, context.now + 60_000), kind: 'draft' as const };
    await setFollowUp(context, rest);
    const facts = [
      { type: 'noted', text: 'Ya' },
      { type: 'inserted', text: 'Hola' },
    ] as const;
    const input = () => ({ commandId: id(), caseId, facts });
    await expect(addFacts(context, input())).rejects.toMatchObject({ code: 'resting' });
    expect((await caseView(caseId, context.db))?.timeline).toHaveLength(2);
    await addFacts({ ...context, now: context.now + 60_000 }, input());
    expect((await caseView(caseId, context.db))?.timeline).toHaveLength(4);
  });

  it('of an unknown case are not found, and nothing is written', async () => {
    const db = freshDatabase();
    const input = { commandId: id(), caseId: 'x:nope', facts: [{ type: 'noted', text: '' } as const] };
    await expect(addFacts(contextOf(db), input)).rejects.toMatchObject({ code: 'not-found' });
    expect(await db.events.count()).toBe(0);
  });

  it('a sent reply lets its own draft go and keeps another', async () => {
    const { context, caseId } = await caseIn(freshDatabase());
    const { db } = context;
    const replied = (text: string) => ({
      commandId: id(),
      caseId,
      facts: [{ type: 'replied', text, at: null, how: 'said', replyId: null } as const],
    });
    await saveDraft(db, 1, { postKey: 'x:1001', text: 'Lo miro hoy' });
    await addFacts(context, replied('Otra cosa'));
    expect(await newestDraft(['x:1001'], db)).toBe('Lo miro hoy');
    await addFacts(context, replied('Lo miro hoy'));
    expect(await newestDraft(['x:1001'], db)).toBe('');
    expect(await recentReplies('default', 20, db)).toEqual(['Lo miro hoy']);
  });

  it('an emptied draft is let go', async () => {
    const db = freshDatabase();
    await saveDraft(db, 1, { postKey: 'x:1', text: 'Hola' });
    await saveDraft(db, 2, { postKey: 'x:1', text: '  ' });
    expect(await db.drafts.count()).toBe(0);
  });
});

describe('follow-ups', () => {
  it('are set once by one command, moved and closed', async () => {
    const { context, caseId } = await caseIn(freshDatabase());
    const { db } = context;
    const input = promise(caseId);
    const { followUpId } = await setFollowUp(context, input);
    expect(await setFollowUp(context, input)).toEqual({ followUpId });
    expect((await db.cases.get(caseId))?.nextDueAt).toBe(20_000);

    await db.followUps.update(followUpId, { notifiedAt: 20_001 });
    await addFacts(context, { commandId: id(), caseId, facts: [{ type: 'noted', text: 'x' }] });
    expect((await db.followUps.get(followUpId))?.notifiedAt).toBe(20_001);

    await snoozeFollowUp(context, { commandId: id(), followUpId, dueAt: 30_000, survivesReply: true });
    expect(await db.followUps.get(followUpId)).toMatchObject({ dueAt: 30_000, notifiedAt: null });

    await closeFollowUp(context, { commandId: id(), followUpId, status: 'done' });
    expect((await db.followUps.get(followUpId))?.status).toBe('done');
    expect((await db.cases.get(caseId))?.nextDueAt).toBe(0);
  });

  it('"done" can be undone', async () => {
    const { context, caseId } = await caseIn(freshDatabase());
    const { followUpId } = await setFollowUp(context, promise(caseId));
    const close = { commandId: id(), followUpId, status: 'done' as const };
    await closeFollowUp(context, close);
    await retract(context, { commandId: id(), caseId, undo: close.commandId });
    expect((await context.db.followUps.get(followUpId))?.status).toBe('open');
  });

  it('an unknown one is not found', async () => {
    const context = contextOf(freshDatabase());
    const close = closeFollowUp(context, { commandId: id(), followUpId: 'nope', status: 'done' });
    await expect(close).rejects.toMatchObject({ code: 'not-found' });
  });

  it('follow their case into a merge', async () => {
    const context = contextOf(freshDatabase());
    await openCase(context, opening('h:1'));
    await openCase(context, opening('2'));
    const { followUpId } = await setFollowUp(context, promise('x:2'));
    await openCase(context, opening('2', ['h:1']));
    const { id: only } = (await context.db.cases.toArray())[0] ?? { id: '' };
    expect(await context.db.cases.count()).toBe(1);
    expect((await context.db.followUps.get(followUpId))?.caseId).toBe(only);
  });
});

it('the Lamport clock runs on, whatever the wall clock says', async () => {
  const { context, caseId } = await caseIn(freshDatabase());
  const earlier = { ...context, now: 1 };
  await addFacts(earlier, { commandId: id(), caseId, facts: [{ type: 'noted', text: '' }] });
  const view = await caseView(caseId, context.db);
  const [first = 0, second = 0] = view?.timeline.map(({ clock }) => clock) ?? [];
  expect(second).toBeGreaterThan(first);
  expect(view?.record).toMatchObject({ touchedAt: 10_000 });
});

/** What random people do: open posts that share keys, note, set, close, undo, and say all of it twice. */
type Step = { kind: 'open' | 'note' | 'set' | 'close' | 'undo'; post: number; alias: number; retry: boolean };
const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Step['kind']>('open', 'open', 'note', 'set', 'close', 'undo'),
    post: fc.integer({ min: 1, max: 3 }),
    alias: fc.integer({ min: 1, max: 4 }),
    retry: fc.boolean(),
  }),
  { maxLength: 14 },
);

async function play(db: Database, steps: readonly Step[]): Promise<void> {
  const done: { commandId: string; caseId: string }[] = [];
  for (const [index, { kind, post, alias, retry }] of steps.entries()) {
    const context = contextOf(db, 1000 + index);
    const commandId = id();
    const caseId = `x:${post}`;
    const followUpId = (await db.followUps.toCollection().first())?.id ?? 'none';
    const last = done.at(-alias);
    const run = {
      open: () => openCase(context, { ...opening(String(post), [`h:${alias}`]), commandId }),
      note: () => addFacts(context, { commandId, caseId, facts: [{ type: 'noted', text: 'hola' }] }),
      set: () => setFollowUp(context, promise(caseId, 5000 + index, commandId)),
      close: () => closeFollowUp(context, { commandId, followUpId, status: 'done' }),
      undo: () =>
        retract(context, { commandId, caseId: last?.caseId ?? caseId, undo: last?.commandId ?? id() }),
    }[kind];
    const isRefused = await run().then(
      () => false,
      (error: { code?: string }) => error.code === 'not-found',
    );
    if (retry && !isRefused) {
      const before = await everything(db);
      await run();
      expect(await everything(db)).toEqual(before);
    }
    if (!isRefused) done.push({ commandId, caseId });
  }
}

const everything = async (db: Database) => ({
  cases: await db.cases.toArray(),
  events: await db.events.toArray(),
  followUps: await db.followUps.toArray(),
});

it('after any commands the records are the fold of the events, and a retry changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, async (steps) => {
      const db = freshDatabase();
      await play(db, steps);
      const states = foldCases((await db.events.toArray()).map(({ seq: _, ...event }) => event));
      const byId = <T extends { id: string }>(rows: readonly T[]) =>
        rows.toSorted((a, b) => a.id.localeCompare(b.id));
      expect(byId((await db.cases.toArray()).map(recordOf))).toEqual(
        byId(states.map(({ record }) => record)),
      );
      expect(byId((await db.followUps.toArray()).map(followUpOf))).toEqual(
        byId(states.flatMap(({ followUps }) => followUps)),
      );
      await db.delete();
    }),
    { numRuns: 40 },
  );
}, 60_000);
