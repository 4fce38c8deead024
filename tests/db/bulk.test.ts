import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { addFacts } from '../../lib/cases/add-facts.ts';
import { changeMany, retractMany } from '../../lib/cases/bulk.ts';
import { setFollowUp } from '../../lib/cases/follow-ups.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import type { Database } from '../../lib/db/database.ts';
import { followUpOf } from '../../lib/db/rows.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { contextOf, freshDatabase } from './fresh-database.ts';
import { expectIndexOfEvents, found } from './index-of.ts';

const caseIds = ['x:1', 'x:2', 'x:3'];

/** The first has a promise and is answered, the second waits for an answer, the third has nothing. */
async function threeCases(): Promise<Database> {
  const db = freshDatabase();
  for (const id of ['1', '2', '3']) {
    const post = postOf({ postId: id });
    await openCase(contextOf(db), {
      commandId: `open-${id}`,
      post,
      assessment: assessmentOf(),
      brandId: 'default',
    });
  }
  const reply = { type: 'replied', text: 'Voy', at: null, how: 'said', replyId: null } as const;
  await addFacts(contextOf(db), { commandId: 'reply', caseId: 'x:1', facts: [reply] });
  const wish = { reason: '', untilAnswer: false, survivesReply: true };
  await setFollowUp(contextOf(db), { commandId: 'a', caseId: 'x:1', kind: 'promise', dueAt: 100, ...wish });
  await setFollowUp(contextOf(db), { commandId: 'b', caseId: 'x:2', kind: 'reply', dueAt: 900, ...wish });
  return db;
}

const standing = async (db: Database) => ({
  cases: (await db.cases.toArray()).map(({ touchedAt: _, ...row }) => row),
  followUps: (await db.followUps.toArray()).map(followUpOf),
});
const due = async (db: Database) =>
  (await db.followUps.orderBy('caseId').toArray()).map(({ caseId, dueAt, status }) => [
    caseId,
    dueAt,
    status,
  ]);

it('snoozes what is due before, but for what was promised; where nothing is, it sets a reminder', async () => {
  const db = await threeCases();
  const wish = { reason: '', untilAnswer: false, survivesReply: true };
  await setFollowUp(contextOf(db), { commandId: 'c', caseId: 'x:2', kind: 'watch', dueAt: 200, ...wish });
  const command = {
    commandId: 'many',
    caseIds: [...caseIds, 'x:gone'],
    do: { type: 'snooze', dueAt: 500 },
  } as const;
  expect(await changeMany(contextOf(db), command)).toEqual({ changed: 2 });
  expect(await due(db)).toEqual([
    ['x:1', 100, 'open'],
    ['x:2', 900, 'open'],
    ['x:2', 500, 'open'],
    ['x:3', 500, 'open'],
  ]);
  const events = await db.events.count();
  expect(await changeMany(contextOf(db), command)).toEqual({ changed: 2 });
  expect(await db.events.count()).toBe(events);
});

it('closes with a reason that is found; what was promised stays owed, and what nobody answered needs one', async () => {
  const db = await threeCases();
  const close = (commandId: string, reason: string) =>
    changeMany(contextOf(db), { commandId, caseIds, do: { type: 'close', reason } });
  expect(await close('without', ' ')).toEqual({ changed: 1 });
  expect(await close('with', 'Duplicados de marzo')).toEqual({ changed: 2 });
  expect((await db.cases.toArray()).map(({ status }) => status)).toEqual(['closed', 'closed', 'closed']);
  expect(await due(db)).toEqual([
    ['x:1', 100, 'open'],
    ['x:2', 900, 'cancelled'],
  ]);
  expect(await found(db, 'duplicados')).toEqual(['x:3', 'x:2']);
});

it.each([
  { type: 'snooze', dueAt: 5_000 },
  { type: 'close', reason: 'Archivado' },
] as const)('$type is undone in all its cases, and the undoing too', async (deed) => {
  const db = await threeCases();
  const before = await standing(db);
  await changeMany(contextOf(db), { commandId: 'many', caseIds, do: deed });
  const after = await standing(db);
  expect(after).not.toEqual(before);
  for (const again of [1, 2]) {
    await retractMany(contextOf(db), { commandId: 'undo', undo: 'many' });
    expect(await standing(db), `${again}`).toEqual(before);
  }
  await retractMany(contextOf(db), { commandId: 'redo', undo: 'undo' });
  expect(await standing(db)).toEqual(after);
  await expectIndexOfEvents(db);
});

it('hundreds at once go into the index at once', async () => {
  const db = freshDatabase();
  const many = Array.from({ length: 120 }, (_, index) => `x:${index}`);
  for (const id of many)
    await openCase(contextOf(db), {
      commandId: `open-${id}`,
      post: postOf({ postId: id.slice(2) }),
      assessment: assessmentOf(),
      brandId: 'default',
    });
  await changeMany(contextOf(db), {
    commandId: 'many',
    caseIds: many,
    do: { type: 'close', reason: 'Campaña' },
  });
  expect(await db.unwoven.count()).toBe(0);
  expect(await found(db, 'campana rosa')).toHaveLength(120);
  await expectIndexOfEvents(db);
});
