import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { dropOldDrafts, saveDraft } from '../../lib/cases/drafts.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import { draftRow, newestDraft } from '../../lib/db/queries/cases.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { contextOf, freshDatabase } from './fresh-database.ts';

const keys = ['facebook:900', 'facebook:h:1'];

it('a draft is found under any key of its post, the newest first', async () => {
  const db = freshDatabase();
  await saveDraft(db, 1, { postKey: 'facebook:h:1', text: 'Hola' });
  expect(await newestDraft(['facebook:900', ...keys], db)).toBe('Hola');
  await saveDraft(db, 2, { postKey: 'facebook:900', text: 'Hola, Marta' });
  expect(await newestDraft(['facebook:h:1', ...keys], db)).toBe('Hola, Marta');
});

it('saved or emptied under one key, it lies under no other', async () => {
  const db = freshDatabase();
  await saveDraft(db, 1, { postKey: 'facebook:h:1', text: 'Hola' });
  await saveDraft(db, 2, { postKey: 'facebook:900', keys, text: 'Hola, Marta' });
  expect(await db.drafts.count()).toBe(1);
  await saveDraft(db, 3, { postKey: 'facebook:900', keys, text: '' });
  expect(await db.drafts.count()).toBe(0);
});

it('after 30 days a draft without a case is let go, and one with a case is not', async () => {
  const db = freshDatabase();
  const day = 24 * 60 * 60_000;
  const post = postOf({ platform: 'facebook', postId: 'h:1', aliases: ['900'] });
  const commandId = crypto.randomUUID();
  await openCase(contextOf(db), { commandId, post, assessment: assessmentOf(), brandId: 'default' });
  await saveDraft(db, 1, { postKey: 'facebook:900', text: 'De un caso' });
  await saveDraft(db, 1, { postKey: 'x:1', text: 'Olvidada' });
  await saveDraft(db, 2 * day, { postKey: 'x:2', text: 'De ayer' });
  await dropOldDrafts(db, 31 * day);
  expect(await db.drafts.orderBy('postKey').primaryKeys()).toEqual(['facebook:900', 'x:2']);
});

describe('two visits at one post', () => {
  const postKey = 'x:1';
  const stored = async (db: ReturnType<typeof freshDatabase>) => {
    const { text, other } = (await draftRow([postKey], db)) ?? {};
    return { text, other };
  };
  const two = async () => {
    const db = freshDatabase();
    const first = await saveDraft(db, 1, { postKey, text: 'De una', seen: 0, by: 'one' });
    const second = await saveDraft(db, 1, { postKey, text: 'De otra', seen: 0, by: 'two' });
    return { db, first, second };
  };

  it('the newer words stand, the unseen ones are kept beside them', async () => {
    const { db, first, second } = await two();
    expect(second).toEqual({ at: first.at + 1, other: 'De una' });
    expect(await stored(db)).toEqual({ text: 'De otra', other: 'De una' });
  });

  it('words that were seen are replaced, and so are the own ones whose answer was not awaited', async () => {
    const db = freshDatabase();
    const { at } = await saveDraft(db, 1, { postKey, text: 'De ayer', seen: 0, by: 'one' });
    await saveDraft(db, 2, { postKey, text: 'De hoy', seen: at, by: 'two' });
    await saveDraft(db, 3, { postKey, text: 'De hoy, más', seen: at, by: 'two' });
    expect(await stored(db)).toEqual({ text: 'De hoy, más', other: undefined });
  });

  it('the other version, taken up, changes places', async () => {
    const { db, second } = await two();
    await saveDraft(db, 2, { postKey, text: 'De una', seen: second.at, by: 'two' });
    expect(await stored(db)).toEqual({ text: 'De una', other: 'De otra' });
  });

  it('emptied, the unseen words stay; both emptied, nothing does', async () => {
    const { db, second } = await two();
    const { at } = await saveDraft(db, 2, { postKey, text: '', seen: second.at, by: 'two' });
    expect(await stored(db)).toEqual({ text: '', other: 'De una' });
    await saveDraft(db, 3, { postKey, text: 'De una', seen: at, by: 'two' });
    await saveDraft(db, 4, { postKey, text: '', seen: at, by: 'two' });
    expect(await db.drafts.count()).toBe(0);
  });

  it('the same words are no other version', async () => {
    const db = freshDatabase();
    await saveDraft(db, 1, { postKey, text: 'Igual', seen: 0, by: 'one' });
    expect(await saveDraft(db, 2, { postKey, text: 'Igual', seen: 0, by: 'two' })).toMatchObject({
      other: '',
    });
  });
});

it('the same words once more, of a post that is now known under another name too, leave none behind there', async () => {
  const db = freshDatabase();
  await saveDraft(db, 1, { postKey: 'facebook:h:1', text: 'De otro día' });
  await saveDraft(db, 2, { postKey: 'facebook:900', text: 'Hola, Marta' });
  await saveDraft(db, 3, { postKey: 'facebook:900', keys, text: 'Hola, Marta' });
  expect((await db.drafts.toArray()).map(({ text }) => text)).toEqual(['Hola, Marta']);
});
