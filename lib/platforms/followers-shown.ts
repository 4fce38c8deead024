import type { AuthorShown } from './adapter.ts';
import { noBlocks, readText } from './text.ts';

/**
 * What each link to somebody's followers says, the first with a figure in it, in the page's own shortening:
 * "12 mil seguidores". What that is in figures the worker works out: every page would carry the languages for it.
 */
export function followersShown(
  root: ParentNode,
  links: string,
  handleOf: (link: Element) => string | null,
): readonly AuthorShown[] {
  const shown = new Map<string, AuthorShown>();
  for (const link of root.querySelectorAll(links)) {
    const handle = handleOf(link);
    const followers = readText(link, { isBlock: noBlocks });
    if (!handle || shown.has(handle) || !/\p{Nd}/u.test(followers)) continue;
    shown.set(handle, { handle, followers, lang: link.ownerDocument.documentElement.lang });
  }
  return [...shown.values()];
}
