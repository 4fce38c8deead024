import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openCase } from '../../lib/cases/open-case.ts';
import { retract } from '../../lib/cases/retract.ts';
import { caseView } from '../../lib/db/queries/cases.ts';
import type { Post } from '../../lib/domain/post.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { contextOf, freshDatabase } from './fresh-database.ts';

const inputOf = (post: Post, commandId: string = crypto.randomUUID()) => ({
  commandId,
  post,
  assessment: assessmentOf(),
  brandId: 'default',
});

describe('opening a case', () => {
  it('two tabs that open one post at once make one case', async () => {
    const db = freshDatabase();
    const [one, two] = await Promise.all([
      openCase(contextOf(db), inputOf(postOf())),
      openCase(contextOf(db), inputOf(postOf())),
    ]);
    expect(one.caseId).toBe('x:1001');
    expect(two.caseId).toBe('x:1001');
    expect([one.created, two.created].filter(Boolean)).toHaveLength(1);
    expect(await db.cases.count()).toBe(1);
    expect(await db.events.count()).toBe(1);
  });

  it('two tabs make one case also where the page shows no post id', async () => {
    const db = freshDatabase();
    const hashed = postOf({ platform: 'facebook', postId: 'h:k3j2', url: null });
    await Promise.all([openCase(contextOf(db), inputOf(hashed)), openCase(contextOf(db), inputOf(hashed))]);
    expect(await db.cases.toCollection().primaryKeys()).toEqual(['facebook:h:k3j2']);
  });

  it('a better id found later becomes an alias of the same case', async () => {
    const db = freshDatabase();
    await openCase(contextOf(db), inputOf(postOf({ platform: 'facebook', postId: 'h:k3j2' })));
    const better = postOf({ platform: 'facebook', postId: '555', aliases: ['h:k3j2'] });
    const again = await openCase(contextOf(db), inputOf(better));
    expect(again).toEqual({ caseId: 'facebook:h:k3j2', created: false });
    expect((await caseView('facebook:555', db))?.record.id).toBe('facebook:h:k3j2');
  });

  it('two cases that turn out to be one post merge, with both histories', async () => {
    const db = freshDatabase();
    await openCase(contextOf(db, 1), inputOf(postOf({ platform: 'facebook', postId: 'h:k3j2' })));
    await openCase(contextOf(db, 2), inputOf(postOf({ platform: 'facebook', postId: '555' })));
    const both = inputOf(postOf({ platform: 'facebook', postId: '555', aliases: ['h:k3j2'] }));
    expect(await openCase(contextOf(db, 3), both)).toEqual({ caseId: 'facebook:h:k3j2', created: false });
    expect(await db.cases.count()).toBe(1);
    const view = await caseView('facebook:555', db);
    expect(view?.timeline.map(({ fact }) => fact.type)).toEqual(['opened', 'opened', 'merged']);

    const undo = { commandId: crypto.randomUUID(), caseId: 'facebook:555', undo: both.commandId };
    await retract(contextOf(db, 4), undo);
    expect(await db.cases.toCollection().primaryKeys()).toEqual(['facebook:555', 'facebook:h:k3j2']);
  });

  it('the same command, sent again, finds its own work', async () => {
    const db = freshDatabase();
    const input = inputOf(postOf());
    const first = await openCase(contextOf(db), input);
    expect(await openCase(contextOf(db, 99_000), input)).toEqual(first);
    expect(await db.events.count()).toBe(1);
  });

  it('undone it is gone, and can be opened again', async () => {
    const db = freshDatabase();
    const input = inputOf(postOf());
    await openCase(contextOf(db), input);
    const undo = { commandId: crypto.randomUUID(), caseId: 'x:1001', undo: input.commandId };
    await retract(contextOf(db), undo);
    expect(await caseView('x:1001', db)).toBeNull();
    expect(await openCase(contextOf(db), inputOf(postOf()))).toEqual({ caseId: 'x:1001', created: true });
    expect(await db.events.count()).toBe(3);
  });

  it('undoing the undo brings it back', async () => {
    const db = freshDatabase();
    const input = inputOf(postOf());
    await openCase(contextOf(db), input);
    const undo = { commandId: crypto.randomUUID(), caseId: 'x:1001', undo: input.commandId };
    await retract(contextOf(db), undo);
    await retract(contextOf(db), { commandId: crypto.randomUUID(), caseId: 'x:1001', undo: undo.commandId });
    expect((await caseView('x:1001', db))?.record.status).toBe('open');
  });

  it('remembers the author once there is a case, and nobody before', async () => {
    const db = freshDatabase();
    const author = { ...postOf().author, followers: 1200 };
    expect(await db.people.count()).toBe(0);
    await openCase(contextOf(db), inputOf(postOf({ author })));
    expect(await db.people.get('x:rosa_prueba')).toMatchObject({ name: 'Rosa Prueba', followers: 1200 });
  });
});
