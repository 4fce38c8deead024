// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useCaseList } from '../../components/hooks/use-case-list.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import { database } from '../../lib/db/database.ts';
import { plainView } from '../../lib/desk/view.ts';
import { Settings } from '../../lib/domain/settings.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';

const now = Date.UTC(2026, 2, 10, 12);
const settings = Settings.parse({});

it('an address that asks for less never shows more, not even while all cases are being read', async () => {
  const context = { db: database(), now, actor: 'person' } as const;
  for (const [postId, text] of [
    ['1', 'La freidora llegó rota'],
    ['2', 'La batidora no arranca'],
  ] as const) {
    const opening = { commandId: postId, post: postOf({ postId, text }), assessment: assessmentOf() };
    await openCase(context, { ...opening, brandId: 'default' });
  }
  const seen: (readonly string[] | null)[] = [];
  const view = { ...plainView, text: 'batidora' };
  renderHook(() => seen.push(useCaseList(settings, view, now).ids));
  await waitFor(() => expect(seen.at(-1)).toEqual(['x:2']));
  expect(seen.filter((ids) => ids?.includes('x:1'))).toEqual([]);
});
