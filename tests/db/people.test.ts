import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCase } from '../../lib/cases/open-case.ts';
import {
  callSupporter,
  joinPeople,
  noSupporter,
  notePerson,
  retractPerson,
  thankPerson,
} from '../../lib/cases/person-commands.ts';
import type { Database } from '../../lib/db/database.ts';
import { peopleNamed, personView, recentPeople, supporters } from '../../lib/db/people.ts';
import type { Post } from '../../lib/domain/post.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { contextOf, freshDatabase } from './fresh-database.ts';

const x = { name: 'Rosa Prueba', handle: 'rosa_prueba', profileUrl: 'https://x.com/rosa_prueba' };
const facebook = {
  name: 'Rosa Prueba',
  handle: 'rosa.prueba',
  profileUrl: 'https://www.facebook.com/rosa.prueba',
};
const onX = (change: Partial<Post> = {}) => postOf({ author: x, ...change });
const onFacebook = (change: Partial<Post> = {}) =>
  postOf({ platform: 'facebook', postId: '555', author: facebook, ...change });
const open = (db: Database, post: Post, now = 10_000) =>
  openCase(contextOf(db, now), {
    commandId: crypto.randomUUID(),
    post,
    assessment: assessmentOf(),
    brandId: 'default',
  });
const evidence = { text: 'A mí siempre me han tratado bien', postKey: 'x:1001', url: null };
const whoOnX = { platform: 'x', author: x } as const;
const joining = { personId: 'x:rosa_prueba', otherId: 'facebook:rosa.prueba' } as const;
const all = (db: Database) => db.people.orderBy('id').toArray();

describe('people', () => {
  it('joined have one card: both accounts, the cases and notes of both', async () => {
    const db = freshDatabase();
    await open(db, onX());
    await open(db, onFacebook(), 20_000);
    await notePerson(contextOf(db), { commandId: 'n', who: { key: 'facebook:rosa.prueba' }, text: 'Llamar' });
    await joinPeople(contextOf(db), { commandId: 'j', ...joining });
    const { person, cases, count } = await personView('facebook:rosa.prueba', {}, db);
    expect(person?.id).toBe('x:rosa_prueba');
    expect(person?.handles.map(({ key }) => key)).toEqual(['x:rosa_prueba', 'facebook:rosa.prueba']);
    expect(person?.notes.map(({ text }) => text)).toEqual(['Llamar']);
    expect([count, cases.map(({ platform }) => platform)]).toEqual([2, ['facebook', 'x']]);
    expect(await db.people.count()).toBe(1);
  });

  it('split are as they were, rows, notes, support and reach, with what was said of each since', async () => {
    const db = freshDatabase();
    await open(db, onX({ author: { ...x, followers: 1_200 } }));
    await open(db, onFacebook({ author: { ...facebook, followers: 80 } }));
    await notePerson(contextOf(db), { commandId: 'n', who: { key: 'facebook:rosa.prueba' }, text: 'Llamar' });
    await callSupporter(contextOf(db), { commandId: 's', who: whoOnX, evidence });
    const before = await all(db);
    await joinPeople(contextOf(db), { commandId: 'j', ...joining });
    expect((await db.people.get('x:rosa_prueba'))?.reach).toEqual({
      'x:rosa_prueba': 1_200,
      'facebook:rosa.prueba': 80,
    });
    await retractPerson(contextOf(db), { commandId: 'split', undo: 'j' });
    expect(await all(db)).toEqual(before);

    await retractPerson(contextOf(db), { commandId: 'again', undo: 'split' });
    await thankPerson(contextOf(db), { commandId: 't', who: { key: 'facebook:rosa.prueba' }, text: '' });
    await retractPerson(contextOf(db), { commandId: 'split-2', undo: 'again' });
    const after = await all(db);
    expect(after.map(({ id, record }) => [id, record?.thankedAt])).toEqual([
      ['facebook:rosa.prueba', 10_000],
      ['x:rosa_prueba', null],
    ]);
  });

  it('of before they had a history are kept, and count as one meeting', async () => {
    const db = freshDatabase();
    await db.people.add({
      id: 'x:rosa_prueba',
      handles: ['x:rosa_prueba'],
      name: 'Rosa',
      followers: 9,
      at: 5,
    });
    expect((await personView('x:rosa_prueba', {}, db)).reach).toEqual({ 'x:rosa_prueba': 9 });
    await open(db, onFacebook());
    await joinPeople(contextOf(db), { commandId: 'j', ...joining });
    await retractPerson(contextOf(db), { commandId: 'split', undo: 'j' });
    const row = await db.people.get('x:rosa_prueba');
    expect(row).toMatchObject({ name: 'Rosa', followers: 9, handles: ['x:rosa_prueba'] });
    expect(await db.people.count()).toBe(2);
  });

  it('nobody is met twice by the same name', async () => {
    const db = freshDatabase();
    await open(db, onX());
    await open(db, onX({ postId: '1002' }));
    expect(await db.personEvents.count()).toBe(1);
    await open(db, onX({ postId: '1003', author: { ...x, name: 'Rosa P.' } }));
    expect((await personView('x:rosa_prueba', {}, db)).person?.name).toBe('Rosa P.');
  });

  it('who spoke for us is known without a case, and is gone again when that is undone', async () => {
    const db = freshDatabase();
    await callSupporter(contextOf(db), { commandId: 's', who: whoOnX, evidence });
    expect((await supporters(10, db)).map(({ person, owesThanks }) => [person.name, owesThanks])).toEqual([
      ['Rosa Prueba', true],
    ]);
    await retractPerson(contextOf(db), { commandId: 'undo', undo: 's' });
    expect(await db.people.count()).toBe(0);
  });

  it('are thanked once for what they said', async () => {
    const db = freshDatabase();
    await callSupporter(contextOf(db, 1), { commandId: 's', who: whoOnX, evidence });
    await thankPerson(contextOf(db, 2), { commandId: 't', who: whoOnX, text: 'Gracias, Rosa.' });
    expect((await supporters(10, db)).map(({ owesThanks }) => owesThanks)).toEqual([false]);
    await noSupporter(contextOf(db, 3), { commandId: 'no', who: whoOnX });
    expect(await supporters(10, db)).toEqual([]);
    // Known still: what was said of them is undone by undoing it.
    expect(await db.people.count()).toBe(1);
  });

  it('the same command, sent again, finds its own work', async () => {
    const db = freshDatabase();
    const said = { commandId: 'n', who: whoOnX, text: 'Llamar' } as const;
    await Promise.all([notePerson(contextOf(db), said), notePerson(contextOf(db), said)]);
    await notePerson(contextOf(db), said);
    expect((await personView('x:rosa_prueba', {}, db)).person?.notes).toHaveLength(1);
  });

  it('with the same name, in the profile too, are suggested and never joined', async () => {
    const db = freshDatabase();
    await open(db, onX());
    await open(db, onFacebook());
    await open(
      db,
      onFacebook({ postId: '556', author: { ...facebook, handle: 'rosa_prueba', name: 'Otra Rosa' } }),
    );
    for (const key of ['x:rosa_prueba', 'facebook:rosa.prueba'])
      expect((await personView(key, {}, db)).alike).toHaveLength(1);
    expect((await personView('facebook:rosa_prueba', {}, db)).alike).toEqual([]);
  });

  it('an author without a name or account is nobody', async () => {
    const db = freshDatabase();
    const nobody = { platform: 'x', author: { name: '', handle: '', profileUrl: null } } as const;
    await expect(notePerson(contextOf(db), { commandId: 'n', who: nobody, text: 'a' })).rejects.toThrow(
      'bad-input',
    );
    expect(await personView('', {}, db)).toMatchObject({ person: null, cases: [], count: 0 });
  });

  it('are found by name, account and note, without accents, among many', async () => {
    const db = freshDatabase();
    await open(db, onX({ author: { name: 'Íñigo Peña', handle: 'inigo_p', profileUrl: null } }));
    await notePerson(contextOf(db), {
      commandId: 'n',
      who: { key: 'x:inigo_p' },
      text: 'Llama por la tarde',
    });
    await db.people.bulkAdd(
      Array.from({ length: 1_500 }, (_, n) => ({
        id: `x:a${String(n).padStart(4, '0')}`,
        handles: [`x:a${n}`],
        name: `Persona ${n}`,
        followers: -1,
        at: n,
      })),
    );
    for (const text of ['inigo pena', '@inigo', 'TARDE'])
      expect((await peopleNamed(text, 10, db)).map(({ person }) => person.id)).toEqual(['x:inigo_p']);
    expect(await peopleNamed('persona', 10, db)).toHaveLength(10);
    expect(await peopleNamed(' ', 10, db)).toEqual([]);
    expect((await recentPeople(10, db)).map(({ person }) => person.id)).toEqual(['x:inigo_p']);
  });
});

const step = fc.oneof(
  fc.record({ do: fc.constant('join' as const), one: fc.nat(3), other: fc.nat(3) }),
  fc.record({ do: fc.constant('note' as const), one: fc.nat(3) }),
  fc.record({ do: fc.constant('undo' as const), of: fc.nat(9) }),
);
const authors = ['a', 'b', 'c', 'd'].map((handle) => ({ name: handle, handle, profileUrl: null }));

describe('whatever is joined, noted and undone', () => {
  it('each account stands in one row, and no note that counts is lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        const db = freshDatabase();
        for (const [index, author] of authors.entries()) await open(db, onX({ postId: `${index}`, author }));
        for (const [index, each] of steps.entries()) {
          const commandId = `c${index}`;
          const context = contextOf(db, index);
          if (each.do === 'join')
            await joinPeople(context, {
              commandId,
              personId: `x:${authors[each.one]?.handle}`,
              otherId: `x:${authors[each.other]?.handle}`,
            });
          if (each.do === 'note')
            await notePerson(context, {
              commandId,
              who: { key: `x:${authors[each.one]?.handle}` },
              text: commandId,
            });
          if (each.do === 'undo')
            await retractPerson(context, { commandId, undo: `c${each.of}` }).catch(() => null);
        }
        const rows = await all(db);
        expect(rows.flatMap(({ handles }) => handles).sort()).toEqual(['x:a', 'x:b', 'x:c', 'x:d']);
        const events = await db.personEvents.toArray();
        const undone = new Set<string>();
        for (const { commandId, fact } of events.toReversed())
          if (fact.type === 'retracted' && !undone.has(commandId)) undone.add(fact.commandId);
        const notes = events.filter(({ fact, commandId }) => fact.type === 'noted' && !undone.has(commandId));
        expect(rows.flatMap(({ record }) => record?.notes.map(({ text }) => text) ?? []).sort()).toEqual(
          notes.map(({ commandId }) => commandId).sort(),
        );
        await db.delete();
      }),
      { numRuns: 30 },
    );
  });
});
