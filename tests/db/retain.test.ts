import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { closeCase } from '../../lib/cases/end-case.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import { retain } from '../../lib/cases/retain.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { contextOf, freshDatabase } from './fresh-database.ts';

it('six months before the last of August are over with February, not in March', async () => {
  const db = freshDatabase();
  const closedAt = new Date(2026, 2, 1, 12).getTime();
  const opening = { commandId: 'open', post: postOf(), assessment: assessmentOf(), brandId: 'default' };
  const { caseId } = await openCase(contextOf(db, closedAt), opening);
  const closing = { commandId: 'close', caseId, reason: 'Era otra', answers: { learned: '', visible: null } };
  await closeCase(contextOf(db, closedAt), closing);
  const rules = { closedMonths: 6, peopleMonths: 0, mutedMonths: 0, correctionsMonths: 0 } as const;
  await retain(db, rules, new Date(2026, 7, 31, 12).getTime());
  expect(await db.cases.count()).toBe(1);
  await retain(db, rules, new Date(2026, 8, 2, 12).getTime());
  expect(await db.cases.count()).toBe(0);
});
