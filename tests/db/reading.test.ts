import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { addFacts } from '../../lib/cases/add-facts.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import { caseOfReading, caseView } from '../../lib/db/queries/cases.ts';
import type { CaseFact } from '../../lib/domain/case-fact.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { contextOf, freshDatabase } from './fresh-database.ts';

const requestId = '3f1c9a52-7f0e-4c62-9a43-0f5d1c2b7e11';
const asked: CaseFact = { type: 'reading-asked', requestId };
const reviewed: CaseFact = {
  type: 'reviewed',
  reader: 'Irene',
  verdict: 'changes',
  how: 'answer',
  requestId,
  text: 'Marta, lo miro yo.',
  remarks: ['“en breve”: pon una hora'],
};

it('an answer finds its case by the request, and stands in its history without changing the case', async () => {
  const db = freshDatabase();
  const post = postOf();
  const opening = { commandId: crypto.randomUUID(), post, assessment: assessmentOf(), brandId: 'default' };
  const { caseId } = await openCase(contextOf(db), opening);
  await addFacts(contextOf(db), { commandId: crypto.randomUUID(), caseId, facts: [asked] });
  expect((await caseOfReading(requestId, db))?.id).toBe(caseId);
  expect(await caseOfReading('b7d6a9d0-52a4-4f0e-8a55-2f6f3f0d9c22', db)).toBeNull();

  const before = await caseView(caseId, db);
  await addFacts(contextOf(db), { commandId: crypto.randomUUID(), caseId, facts: [reviewed] });
  const after = await caseView(caseId, db);
  expect(after?.timeline.at(-1)?.fact).toEqual(reviewed);
  expect(after?.record).toEqual(before?.record);
});

it('a request whose case is gone finds none', async () => {
  const db = freshDatabase();
  const commandId = crypto.randomUUID();
  const opening = { commandId, post: postOf(), assessment: assessmentOf(), brandId: 'default' };
  const { caseId } = await openCase(contextOf(db), opening);
  await addFacts(contextOf(db), { commandId: crypto.randomUUID(), caseId, facts: [asked] });
  await db.cases.clear();
  expect(await caseOfReading(requestId, db)).toBeNull();
});
