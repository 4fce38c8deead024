import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { dropOldDrafts, saveDraft } from '../../lib/cases/drafts.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import { newestDraft } from '../../lib/db/queries.ts';
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
