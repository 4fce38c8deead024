import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { erasePerson } from '../../lib/cases/erase-person.ts';
import { database } from '../../lib/db/database.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { command, content, startWorker, value } from './worker.ts';

beforeEach(async () => {
  await startWorker();
});

const facebook = { name: 'Rosa Prueba', handle: 'rosa.prueba', profileUrl: null };
const opening = (change = {}) => ({
  commandId: crypto.randomUUID(),
  post: postOf(change),
  assessment: assessmentOf(),
  brandId: 'default',
});
const commandId = () => crypto.randomUUID();

describe('somebody who comes back under another account', () => {
  it('is known by the cases of both, until they are split again', async () => {
    await value('case.open', opening({ postId: '900' }));
    await value('case.open', opening({ platform: 'facebook', postId: '901', author: facebook }));
    const post = postOf({ platform: 'facebook', postId: '902', author: facebook });
    expect((await value('post.assess', { post })).earlier.count).toBe(1);
    const joined = commandId();
    await value('person.join', {
      commandId: joined,
      personId: 'x:rosa_prueba',
      otherId: 'facebook:rosa.prueba',
    });
    expect((await value('post.assess', { post })).earlier.count).toBe(2);
    const { marks } = await value('page.judge', { posts: [post], url: 'https://www.facebook.com/' }, content);
    expect(marks).toHaveLength(1);
    const who = { platform: 'facebook', author: facebook } as const;
    expect(await value('person.find', { who, keys: ['facebook:901'] })).toMatchObject({
      count: 1,
      person: { name: 'Rosa Prueba' },
      cases: [{ caseId: 'x:900', outcome: null, status: 'open' }],
    });
    await value('person.retract', { commandId: commandId(), undo: joined });
    expect((await value('post.assess', { post })).earlier.count).toBe(1);
  });
});

describe('followers', () => {
  const shown = {
    platform: 'x',
    authors: [{ handle: 'rosa_prueba', followers: '2.500 seguidores', lang: 'es' }],
  } as const;
  it('of somebody who spoke for us are kept, of others not', async () => {
    await value('page.authors', shown, content);
    expect(await database().people.count()).toBe(0);
    const { author, text } = postOf();
    const said = {
      who: { platform: 'x', author },
      evidence: { text, postKey: 'x:1001', url: null },
    } as const;
    await value('person.supporter', { commandId: commandId(), ...said });
    await value('page.authors', shown, content);
    expect((await database().people.get('x:rosa_prueba'))?.followers).toBe(2_500);
  });

  it('of one account say nothing of the same person elsewhere', async () => {
    await value('case.open', opening({ postId: '900' }));
    await value('case.open', opening({ platform: 'facebook', postId: '901', author: facebook }));
    const ids = { personId: 'x:rosa_prueba', otherId: 'facebook:rosa.prueba' };
    await value('person.join', { commandId: commandId(), ...ids });
    await value('page.authors', shown, content);
    const row = await database().people.get('x:rosa_prueba');
    expect(row?.reach).toEqual({ 'x:rosa_prueba': 2_500 });
  });
});

it('what somebody says of themselves is known while a page has shown it, goes into their case, and is erased with them', async () => {
  const find = () => value('person.find', { who: { platform: 'x', author: postOf().author }, keys: [] });
  expect(await find()).not.toHaveProperty('bio');
  const authors = [{ handle: 'rosa_prueba', followers: '12', lang: 'es', bio: 'Corro despacio.' }];
  await value('page.authors', { platform: 'x', authors }, content);
  expect(await find()).toMatchObject({ bio: 'Corro despacio.', person: null });
  await value('case.open', opening({ postId: '900' }));
  expect((await database().cases.get('x:900'))?.author.bio).toBe('Corro despacio.');
  await erasePerson(database(), ['x:rosa_prueba'], 1);
  expect(await find()).not.toHaveProperty('bio');
});

it('what was never said cannot be undone', async () => {
  expect(await command('person.retract', { commandId: commandId(), undo: 'nothing' })).toEqual({
    ok: false,
    code: 'not-found',
  });
});
