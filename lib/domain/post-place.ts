import type { CasePost } from './case-life.ts';
import { postKeys, sharesKey } from './post-key.ts';

interface Said {
  readonly caseId: string;
  readonly fact: { readonly postKey?: string | undefined };
}

/**
 * Under which of a case's posts something was said. A fact that names none was said under the post its own case began
 * with: what was joined later keeps its place.
 */
export function postPlace(posts: readonly Pick<CasePost, 'post'>[], { caseId, fact }: Said): number {
  const wanted = fact.postKey ?? caseId;
  return Math.max(
    0,
    posts.findIndex(({ post }) => sharesKey(postKeys(post), [wanted])),
  );
}
