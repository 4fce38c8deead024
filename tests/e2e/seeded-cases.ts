import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { Assessment } from '../../lib/domain/assessment.ts';
import type { CaseFact } from '../../lib/domain/case-fact.ts';
import type { Post } from '../../lib/domain/post.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { command } from './kept.ts';
import { extensionOrigin } from './launch.ts';

/** Cases as they lie in the desk after some days of work, opened and told by the commands that the sidebar sends. */

export interface Seed {
  readonly post?: Partial<Post>;
  readonly assessment?: Partial<Assessment>;
  /** What was told of it afterwards. */
  readonly facts?: readonly CaseFact[];
}

/** @returns the case's id */
export async function seedCase(page: Page, postId: string, { post, assessment, facts = [] }: Seed = {}) {
  const opening = {
    commandId: crypto.randomUUID(),
    post: postOf({
      postId,
      url: `https://x.com/rosa_prueba/status/${postId}`,
      postedAt: Date.now() - 3_600_000,
      ...post,
    }),
    assessment: assessmentOf(assessment),
    brandId: 'default',
  };
  const opened = await command(page, 'case.open', opening);
  expect(opened).toMatchObject({ ok: true });
  const { caseId } = opened.value as { caseId: string };
  if (facts.length > 0)
    expect(await command(page, 'case.add', { commandId: crypto.randomUUID(), caseId, facts })).toMatchObject({
      ok: true,
    });
  return caseId;
}

/** A part of the desk by its address: `causes`, `report`. */
export async function deskAt(context: BrowserContext, part: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${await extensionOrigin(context)}/desk.html#/${part}`);
  return page;
}
