// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useDue } from '../../components/hooks/use-due.ts';
import { setFollowUp } from '../../lib/cases/follow-ups.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import { database } from '../../lib/db/database.ts';
import { Brand } from '../../lib/domain/brand.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';

const norte = Brand.parse({ id: 'norte', name: 'Norte' });
const sur = Brand.parse({ id: 'sur', name: 'Sur' });
const brands = [norte, sur];

it('lists the brand and brands that are no more, and counts what is overdue for the others', async () => {
  const context = { db: database(), now: 1_000, actor: 'person' } as const;
  for (const [index, brandId] of ['norte', 'sur', 'removed'].entries()) {
    const commandId = crypto.randomUUID();
    const post = postOf({ postId: brandId });
    const { caseId } = await openCase(context, { commandId, post, assessment: assessmentOf(), brandId });
    const wish = {
      dueAt: 2_000 + index,
      reason: brandId,
      kind: 'reply',
      untilAnswer: false,
      survivesReply: false,
    } as const;
    await setFollowUp(context, { commandId: crypto.randomUUID(), caseId, ...wish });
  }
  const { result } = renderHook(() => useDue(3_000, norte, brands));
  await waitFor(() => expect(result.current).not.toBeNull());
  expect(result.current?.overdue.map(({ reason, ofRemovedBrand }) => [reason, ofRemovedBrand])).toEqual([
    ['norte', false],
    ['removed', true],
  ]);
  expect(result.current?.otherBrands).toEqual([{ brandId: 'sur', name: 'Sur', overdue: 1 }]);
});
