// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { readDueAhead, useDue } from '../../components/hooks/use-due.ts';
import { setFollowUp } from '../../lib/cases/follow-ups.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import { database } from '../../lib/db/database.ts';
import { Brand } from '../../lib/domain/brand.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';

const norte = Brand.parse({ id: 'norte', name: 'Norte' });
const sur = Brand.parse({ id: 'sur', name: 'Sur' });
const brands = [norte, sur];

afterEach(async () => {
  cleanup();
  await database().followUps.clear();
});

async function due(brandId: string, postId: string, dueAt: number): Promise<void> {
  const context = { db: database(), now: 1_000, actor: 'person' } as const;
  const commandId = crypto.randomUUID();
  const post = postOf({ postId });
  const { caseId } = await openCase(context, { commandId, post, assessment: assessmentOf(), brandId });
  const wish = {
    dueAt,
    reason: postId,
    kind: 'reply',
    untilAnswer: false,
    survivesReply: false,
  } as const;
  await setFollowUp(context, { commandId: crypto.randomUUID(), caseId, ...wish });
}

it('lists the brand and brands that are no more, and counts what is overdue for the others', async () => {
  for (const [index, brandId] of ['norte', 'sur', 'removed'].entries())
    await due(brandId, brandId, 2_000 + index);
  const { result } = renderHook(() => useDue(3_000, norte, brands));
  await waitFor(() => expect(result.current).not.toBeNull());
  expect(result.current?.overdue.map(({ reason, ofRemovedBrand }) => [reason, ofRemovedBrand])).toEqual([
    ['norte', false],
    ['removed', true],
  ]);
  expect(result.current?.otherBrands).toEqual([{ brandId: 'sur', name: 'Sur', overdue: 1 }]);
});

it('begins with what the popup shows at once, and has the others a moment later', async () => {
  const este = Brand.parse({ id: 'este', name: 'Este' });
  for (let index = 0; index < 15; index++) await due('este', `este-${index}`, 2_000 + index);
  await readDueAhead(3_000, este, [este]);
  const { result } = renderHook(() => useDue(3_000, este, [este]));
  expect(result.current?.overdue).toHaveLength(10);
  expect(result.current?.overdue[0]?.reason).toBe('este-0');
  await waitFor(() => expect(result.current?.overdue).toHaveLength(15));
});
