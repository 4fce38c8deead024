// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useUnanswered } from '../../components/hooks/use-unanswered.ts';
import { addFacts } from '../../lib/cases/add-facts.ts';
import { closeCase } from '../../lib/cases/end-case.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import { database } from '../../lib/db/database.ts';
import type { Assessment } from '../../lib/domain/assessment.ts';
import type { CaseFact } from '../../lib/domain/case-fact.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';

const context = { db: database(), now: 1_000, actor: 'person' } as const;
const id = () => crypto.randomUUID();

async function open(postId: string, assessment: Partial<Assessment> = {}, brandId = 'norte') {
  const opening = {
    commandId: id(),
    post: postOf({ postId }),
    assessment: assessmentOf(assessment),
    brandId,
  };
  return (await openCase(context, opening)).caseId;
}

it('is as many as there are open cases of customers without a reply, and goes down with each reply or reason', async () => {
  const [first, second] = [await open('1'), await open('2')];
  await open('3', { stance: 'unclear' });
  await open('4', { stance: 'attack' });
  await open('5', { verdict: 'not-complaint' });
  await open('6', {}, 'sur');
  const { result } = renderHook(() => useUnanswered('norte', true));
  await waitFor(() => expect(result.current).toEqual({ count: 3, of: 3 }));

  const replied: CaseFact = { type: 'replied', text: 'Lo miro hoy', at: 2_000, how: 'said', replyId: null };
  await addFacts(context, { commandId: id(), caseId: first, facts: [replied] });
  await waitFor(() => expect(result.current?.count).toBe(2));
  const answers = { learned: '', visible: null };
  await closeCase(context, { commandId: id(), caseId: second, reason: 'Era para otra empresa', answers });
  await waitFor(() => expect(result.current?.count).toBe(1));
});
