import * as select from './selectors.ts';

/** What tells a comment or a reply from a post. */

/** Parts that only a post has. */
export const postParts = `${select.names[0]},${select.anyOf(select.messages)},${select.anyOf(select.actionBar)}`;

/** A comment or a reply: an article that is no post of its own and says so by its label or its links. */
export function isComment(element: Element): boolean {
  if (!element.matches(select.article) || element.hasAttribute('aria-posinset')) return false;
  // Quick and nearly always: a comment's first link is its author's and names the comment.
  if (element.querySelector('a[href]')?.getAttribute('href')?.includes('comment_id=')) return true;
  if (!element.hasAttribute('aria-label')) {
    // Without a label only its links tell, and a post's article holds those of its comments.
    if (!element.querySelector(select.commentLink) || element.querySelector(select.article)) return false;
  }
  const part = element.querySelector(postParts);
  return part === null || part.closest(select.article) !== element;
}

/** The comment that the element lies in, if any. */
export function commentAround(element: Element): HTMLElement | null {
  const article = element.closest<HTMLElement>(select.article);
  return article && isComment(article) ? article : null;
}

/** What stands around the element, nearest first. Facebook nests deep, but nothing deeper than this below its unit. */
export function around(element: Element, most = 40): readonly HTMLElement[] {
  const found: HTMLElement[] = [];
  let node = element.parentElement;
  for (; node && found.length < most; node = node.parentElement) found.push(node);
  return found;
}
