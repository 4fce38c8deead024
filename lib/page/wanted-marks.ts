import type { WantedMark } from './marks.ts';
import type { PagePosts } from './page-posts.ts';

/**
 * Which elements carry a mark now. A post that stands in the site's dialog is marked there and not a second
 * time in the feed behind it.
 */
export function wantedMarks(
  posts: PagePosts,
  modal: HTMLElement | null,
  language: string,
): ReadonlyMap<HTMLElement, WantedMark> {
  const wanted = new Map<HTMLElement, WantedMark>();
  const inDialog = new Set<string>();
  const shown = posts.shown();
  if (modal) {
    for (const element of shown) {
      const key = posts.keyOf(element);
      if (key && modal.contains(element)) inDialog.add(key);
    }
  }
  for (const element of shown) {
    const key = posts.keyOf(element);
    const known = key ? posts.get(key) : undefined;
    if (!known?.mark || known.mark.tone === 'none') continue;
    if (inDialog.has(known.key) && !modal?.contains(element)) continue;
    wanted.set(element, { mark: known.mark, author: known.post.author.name, language });
  }
  return wanted;
}
