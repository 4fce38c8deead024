import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { getDraft, saveDraft } from '../../lib/cases/drafts.ts';
import { freshDatabase } from './fresh-database.ts';

const keys = ['facebook:900', 'facebook:h:1'];

it('a draft is found under any key of its post, the newest first', async () => {
  const db = freshDatabase();
  await saveDraft(db, 1, { postKey: 'facebook:h:1', text: 'Hola' });
  expect(await getDraft(db, 'facebook:900', keys)).toBe('Hola');
  await saveDraft(db, 2, { postKey: 'facebook:900', text: 'Hola, Marta' });
  expect(await getDraft(db, 'facebook:h:1', keys)).toBe('Hola, Marta');
});

it('saved or emptied under one key, it lies under no other', async () => {
  const db = freshDatabase();
  await saveDraft(db, 1, { postKey: 'facebook:h:1', text: 'Hola' });
  await saveDraft(db, 2, { postKey: 'facebook:900', keys, text: 'Hola, Marta' });
  expect(await db.drafts.count()).toBe(1);
  await saveDraft(db, 3, { postKey: 'facebook:900', keys, text: '' });
  expect(await db.drafts.count()).toBe(0);
});
