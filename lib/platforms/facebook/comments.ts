import { facebookUrl, profileHandle, readReference } from './addresses.ts';
import * as select from './selectors.ts';

/** What tells a comment or a reply from a post: its role, and where the site no longer gives one, its links. */

/** Parts that only a post has. */
export const postParts = `${select.names[0]},${select.anyOf(select.messages)},${select.anyOf(select.actionBar)}`;

/** Facebook nests deep, but nothing is deeper than this below its unit. */
export const deepestClimb = 40;

const namesComment = (link: Element | null): boolean =>
  link?.getAttribute('href')?.includes('comment_id=') ?? false;

/** An article that is no post of its own and says so by its label or its links. */
function isCommentArticle(element: Element): boolean {
  // Quick and nearly always: a comment's first link is its author's and names the comment.
  if (namesComment(element.querySelector('a[href]'))) return true;
  if (!element.hasAttribute('aria-label')) {
    // Without a label only its links tell, and a post's article holds those of its comments.
    if (!element.querySelector(select.commentLink) || element.querySelector(select.article)) return false;
  }
  const part = element.querySelector(postParts);
  return part === null || part.closest(select.article) !== element;
}

/** All its links that name a comment name the same one, and one of them is the commenter's own. */
function namesOneCommenter(element: Element): boolean {
  const named = new Set<string | undefined>();
  let hasCommenter = false;
  for (const link of element.querySelectorAll(select.commentLink)) {
    const url = facebookUrl(link.getAttribute('href'), link.baseURI);
    if (!url) continue;
    named.add(readReference(url).commentId);
    if (named.size > 1) return false;
    hasCommenter ||= profileHandle(url) !== '';
  }
  return hasCommenter && !named.has(undefined);
}

/** Does the site still say which of its boxes are articles? Asked only where a link names a comment. */
const hasArticles = (document: Document): boolean => document.querySelector(select.article) !== null;

/** Where no role is left on the page: the commenter's own link comes first, and nothing of another comment or post. */
const isCommentByLinks = (element: Element): boolean =>
  namesComment(element.querySelector('a[href]')) &&
  !hasArticles(element.ownerDocument) &&
  element.querySelector(postParts) === null &&
  namesOneCommenter(element);

/** A comment or a reply. */
export function isComment(element: Element): boolean {
  if (element.hasAttribute('aria-posinset')) return false;
  return element.getAttribute('role') === 'article' ? isCommentArticle(element) : isCommentByLinks(element);
}

/** The comment that the element lies in, if any. */
export function commentAround(element: Element): HTMLElement | null {
  const article = element.closest<HTMLElement>(select.article);
  if (article) return isComment(article) ? article : null;
  return element.closest(select.commentLink) ? commentByLinks(element) : null;
}

/** The highest box around the link that is still one comment. */
function commentByLinks(link: Element): HTMLElement | null {
  let comment: HTMLElement | null = null;
  let node = link.parentElement;
  for (let depth = 0; node && depth < deepestClimb; depth++, node = node.parentElement) {
    if (isComment(node)) comment = node;
    else if (comment) break;
  }
  return comment;
}

/** Is there a comment below the element, or what may be one? */
export function mayHoldComments(element: Element): boolean {
  if (element.querySelector(select.article)) return true;
  const isUnmarked = element.querySelector(select.commentLink) && !hasArticles(element.ownerDocument);
  // Without roles every box around a comment's words looks like it: only what holds several of them is looked into.
  return isUnmarked ? !isCommentByLinks(element) : false;
}

/** Links of `root` by which comments that no role marks are found; none where the site marks them. */
export function linksOfUnmarkedComments(root: ParentNode): readonly HTMLElement[] {
  const links = [...root.querySelectorAll<HTMLElement>(select.commentLink)];
  const document = links[0]?.ownerDocument;
  return document && !hasArticles(document) ? links : [];
}
