import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptCapsule } from '../../lib/cases/accept-capsule.ts';
import { addFacts } from '../../lib/cases/add-facts.ts';
import { besideCase } from '../../lib/cases/beside.ts';
import { joinCases } from '../../lib/cases/join-cases.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import { joinPeople, retractPerson } from '../../lib/cases/person-commands.ts';
import { makePromise } from '../../lib/cases/promises.ts';
import { recordThread } from '../../lib/cases/record-thread.ts';
import { retract } from '../../lib/cases/retract.ts';
import type { Database } from '../../lib/db/database.ts';
import { eventsAround } from '../../lib/db/events-around.ts';
import { personView } from '../../lib/db/people.ts';
import { caseView } from '../../lib/db/queries/cases.ts';
import { recordsOf } from '../../lib/db/queries/named-records.ts';
import { isMatch, searchCases } from '../../lib/db/queries/search.ts';
import { Brand } from '../../lib/domain/brand.ts';
import type { Post } from '../../lib/domain/post.ts';
import { makeCapsule } from '../../lib/handoff/make-capsule.ts';
import { knownInCase } from '../../lib/redaction/known-in-case.ts';
import { redactQuote } from '../../lib/redaction/redact-quote.ts';
import { assessmentOf, entryOf, postOf } from '../fixtures/posts.ts';
import { contextOf, freshDatabase } from './fresh-database.ts';
import { expectIndexOfEvents } from './index-of.ts';

const id = () => crypto.randomUUID();
const day = 86_400_000;
const brand = Brand.parse({ id: 'default', name: 'Cafetal', handles: ['@cafetal'] });

const onX = postOf();
const onFacebook = postOf({
  platform: 'facebook',
  postId: '555',
  author: { name: 'Rosa P.', handle: 'rosi.1988', profileUrl: null },
  text: 'Cafetal me ignora también por aquí. Tengo el recibo de la cafetera rota delante.',
  url: null,
});
const [first, second] = ['x:1001', 'facebook:555'] as const;

const open = (db: Database, post: Post, { now = 10_000, brandId = 'default', severity = 1 as 1 | 3 } = {}) =>
  openCase(contextOf(db, now), {
    commandId: id(),
    post,
    assessment: assessmentOf({ severity }),
    brandId,
  });
const join = (db: Database, commandId: string = id()) =>
  joinCases(contextOf(db), { commandId, caseId: first, otherId: second });
const split = (db: Database, undo: string) =>
  retract(contextOf(db), { commandId: id(), caseId: first, undo });
const note = (db: Database, caseId: string, text: string, commandId: string = id()) =>
  addFacts(contextOf(db), { commandId, caseId, facts: [{ type: 'noted', text }] });
const read = (db: Database, post: Post, postId: string, text: string) =>
  recordThread(
    { ...contextOf(db), actor: 'page' },
    { post, entries: [entryOf('cafetal', { postId, text })] },
    () => brand,
  );

async function casesSaying(text: string, db: Database): Promise<readonly string[]> {
  const matches = await searchCases(text, db);
  const rows = await db.cases.orderBy('id').toArray();
  return rows.flatMap(({ id: caseId, number = 0 }) => (matches && isMatch(matches, number) ? [caseId] : []));
}

async function both(): Promise<Database> {
  const db = freshDatabase();
  await open(db, onX);
  await open(db, onFacebook, { now: 20_000 });
  return db;
}

describe('two cases of one story', () => {
  it('are one, with the posts, history, reminders and promises of both', async () => {
    const db = await both();
    await note(db, first, 'Primera nota');
    await note(db, second, 'Segunda nota');
    const promise = { commandId: id(), text: 'Le llamo', dueAt: day, kind: 'promise' } as const;
    await makePromise(contextOf(db), { ...promise, caseId: second });
    await join(db);
    const view = await caseView(second, db);
    expect(view?.record).toMatchObject({ id: first, nextDueAt: day });
    expect(view?.record.posts.map(({ key }) => key)).toEqual([first, second]);
    expect(view?.record.promises.map(({ text }) => text)).toEqual(['Le llamo']);
    expect(view?.followUps).toMatchObject([{ caseId: first, dueAt: day }]);
    expect(view?.timeline.map(({ fact }) => fact.type)).toEqual([
      'opened',
      'opened',
      'noted',
      'noted',
      'promised',
      'follow-up-set',
      'merged',
    ]);
    expect(await db.cases.count()).toBe(1);
    expect(await casesSaying('recibo', db)).toEqual([first]);
    await expectIndexOfEvents(db);
  });

  it('are two again when it is taken back, each with what was said of it, also since', async () => {
    const db = await both();
    const before = await db.cases.toArray();
    await join(db, 'join');
    await read(db, onFacebook, 'r1', 'Te leemos, lo miramos hoy');
    expect((await caseView(first, db))?.record.posts.map(({ turnsPublic }) => turnsPublic)).toEqual([0, 1]);
    await split(db, 'join');
    expect(await db.cases.get(first)).toEqual(before.find((row) => row.id === first));
    expect((await caseView(second, db))?.record).toMatchObject({
      turnsPublic: 1,
      lastReply: 'Te leemos, lo miramos hoy',
    });
    await expectIndexOfEvents(db);
  });

  it('count the replies under each of their posts, also those of before', async () => {
    const db = await both();
    await read(db, onX, 'r1', 'Lo vemos');
    await read(db, onFacebook, 'r2', 'Aquí también lo vemos');
    await join(db);
    expect((await caseView(first, db))?.record).toMatchObject({
      turnsPublic: 1,
      posts: [{ turnsPublic: 1 }, { turnsPublic: 1 }],
    });
  });

  it('wait for us where the other one was logged after our answer, and are as grave as the graver', async () => {
    const db = freshDatabase();
    await open(db, onX);
    await read(db, onX, 'r1', 'Ya va de camino');
    await addFacts(contextOf(db), {
      commandId: id(),
      caseId: first,
      facts: [{ type: 'outcome', outcome: 'thanks', evidence: { text: 'Gracias', replyId: null } }],
    });
    expect((await caseView(first, db))?.record.status).toBe('waiting');
    await open(db, onFacebook, { now: 20_000, severity: 3 });
    await join(db);
    expect((await caseView(first, db))?.record).toMatchObject({
      status: 'open',
      severity: 3,
      customerReturnedAt: onFacebook.postedAt,
    });
  });

  it('are joined once, whatever name they are asked by', async () => {
    const db = await both();
    await join(db, 'join');
    await join(db, 'join');
    await joinCases(contextOf(db), { commandId: id(), caseId: second, otherId: first });
    expect(await db.events.count()).toBe(3);
  });

  it('are refused where they are of two brands, or one is not there', async () => {
    const db = freshDatabase();
    await open(db, onX);
    await expect(join(db)).rejects.toMatchObject({ code: 'not-found' });
    await open(db, onFacebook, { brandId: 'otra' });
    await expect(join(db)).rejects.toMatchObject({ code: 'bad-input' });
    expect(await db.cases.count()).toBe(2);
  });

  it('are earlier cases of both their authors', async () => {
    const db = await both();
    await join(db);
    const { cases } = await personView('facebook:rosi.1988', {}, db);
    expect(cases.map(({ caseId }) => caseId)).toEqual([first]);
  });
});

describe('which cases may tell of the same story', () => {
  const beside = async (db: Database) =>
    (await besideCase(db, first)).candidates.map(({ caseId, why }) => [caseId, ...why]);

  it('those of the same person, once that is said', async () => {
    const db = await both();
    expect(await beside(db)).toEqual([]);
    await joinPeople(contextOf(db), {
      commandId: id(),
      personId: 'x:rosa_prueba',
      otherId: 'facebook:rosi.1988',
    });
    expect(await beside(db)).toEqual([[second, 'person']]);
    await join(db);
    expect(await beside(db)).toEqual([]);
  });

  it('those of somebody with the same name and handle, and those with nearly the same words', async () => {
    const db = freshDatabase();
    await open(db, onX);
    const author = { name: 'Rosa Prueba', handle: 'rosa.prueba', profileUrl: null };
    await open(db, { ...onFacebook, author });
    const copied = { ...onX, postId: '2', author: { name: 'Leo', handle: 'leo_l', profileUrl: null } };
    await open(db, { ...copied, text: `${onX.text} Qué vergüenza.` });
    expect(await beside(db)).toEqual([
      ['x:2', 'words'],
      [second, 'handle'],
    ]);
  });

  it('none of another brand, and none of long ago', async () => {
    const db = freshDatabase();
    await open(db, onX, { now: 100 * day });
    await open(db, { ...onX, postId: '2' }, { brandId: 'otra', now: 100 * day });
    await open(db, { ...onX, postId: '3' }, { now: 60 * day });
    expect(await beside(db)).toEqual([]);
  });

  it('and how often the cause came up within thirty days', async () => {
    const db = freshDatabase();
    for (const [at, now] of [100, 95, 90, 60].entries())
      await open(db, postOf({ postId: `${1001 + at}` }), { now: now * day });
    expect((await besideCase(db, first)).times).toBe(3);
    await expect(besideCase(db, 'x:none')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a person with several accounts', () => {
  it('finds their cases by each of them, until they are split', async () => {
    const db = await both();
    const found = (text: string) => casesSaying(text, db);
    expect(await found('rosi')).toEqual([second]);
    const joining = { personId: 'x:rosa_prueba', otherId: 'facebook:rosi.1988' };
    await joinPeople(contextOf(db), { commandId: 'same', ...joining });
    expect(await found('rosi')).toEqual([second, first]);
    expect(await found('rosa prueba')).toEqual([second, first]);
    await note(db, first, 'Sigue igual');
    expect(await found('rosi')).toEqual([second, first]);
    await expectIndexOfEvents(db);
    const [record] = await recordsOf([first], db);
    expect(record && redactQuote('Soy yo, Rosi 1988, la de antes', knownInCase(record))).not.toMatch(/rosi/i);
    await retractPerson(contextOf(db), { commandId: id(), undo: 'same' });
    expect((await recordsOf([first], db))[0]).not.toHaveProperty('alsoCalled');
    expect(await found('rosi')).toEqual([second]);
    await expectIndexOfEvents(db);
  });
});

const capsuleHead = {
  at: 10_000,
  direction: 'over',
  from: 'Ana',
  brand: 'Cafetal',
  department: 'Envíos',
  to: 'Leo',
  reason: '',
} as const;

async function send(from: Database, to: Database, caseId: string): Promise<void> {
  const events = await eventsAround(from, [caseId]);
  const contents = { withCustomer: true, withNotes: true };
  const capsule = makeCapsule({ ...capsuleHead, id: id(), caseId }, events, contents);
  if (!capsule) throw new Error('too long');
  await acceptCapsule(contextOf(to), { commandId: id(), capsule }, ['default'], 'default');
}

describe('a joined case that is handed over', () => {
  it('does not take along what it was split from', async () => {
    const [hers, his] = [await both(), freshDatabase()];
    await join(hers, 'join');
    await split(hers, 'join');
    await send(hers, his, first);
    expect(await his.cases.orderBy('id').primaryKeys()).toEqual([first]);
    expect(JSON.stringify(await his.events.toArray())).not.toContain('rosi.1988');
  });

  it('is the same for two who note, split and join without knowing of each other, once each has read the other', async () => {
    const step = fc.record({
      by: fc.constantFrom(0, 1),
      do: fc.constantFrom('note', 'reply', 'undo', 'join', 'send'),
      on: fc.constantFrom(first, second),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 9 }), async (steps) => {
        const pair = [await both(), freshDatabase()] as const;
        const [hers, his] = pair;
        const joins = ['first'];
        await join(hers, 'first');
        await send(hers, his, first);
        const exchange = async () => {
          for (const [from, to] of [pair, pair.toReversed()] as [Database, Database][])
            for (const each of [first, second]) await send(from, to, each);
        };
        for (const [index, { by, do: deed, on }] of steps.entries()) {
          const db = pair[by] ?? hers;
          const commandId = `c${index}`;
          if (deed === 'note') await note(db, on, commandId, commandId);
          if (deed === 'reply') await read(db, on === first ? onX : onFacebook, commandId, commandId);
          if (deed === 'undo') await split(db, joins.at(-1) ?? 'first').catch(() => null);
          if (deed === 'join') {
            joins.push(commandId);
            await join(db, commandId);
          }
          if (deed === 'send') await send(db, db === hers ? his : hers, on);
        }
        await exchange();
        await exchange();
        for (const each of [first, second]) {
          const [one, other] = await Promise.all(pair.map((db) => caseView(each, db)));
          expect(other?.record).toEqual(one?.record);
          expect(other?.timeline).toEqual(one?.timeline);
          expect(other?.followUps).toEqual(one?.followUps);
        }
        await Promise.all(pair.map((db) => db.delete()));
      }),
      { numRuns: 30 },
    );
  });
});
