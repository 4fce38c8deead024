import * as select from './selectors.ts';

const isElement = (root: ParentNode): root is HTMLElement => root.nodeType === Node.ELEMENT_NODE;

/** The first of that kind in the comment itself: not in a box that is open in it, nor in a reply. */
export function own(comment: Element, selector: string): HTMLElement | null {
  for (const found of comment.querySelectorAll<HTMLElement>(selector)) {
    if (isOwn(comment, found)) return found;
  }
  return null;
}

function isOwn(comment: Element, part: Element): boolean {
  const box = part.closest(select.boxes);
  if (box && comment.contains(box)) return false;
  const around = part.closest(select.comment);
  return around === null || around === comment || !comment.contains(around);
}

/** The permalink; another comment's may be linked in the words. */
export function ownLink(comment: Element): string | null {
  const words = wordsOf(comment);
  for (const link of comment.querySelectorAll(select.dated)) {
    if (isOwn(comment, link) && !words?.contains(link)) return link.getAttribute('href');
  }
  return null;
}

export function wordsOf(comment: Element): HTMLElement | null {
  for (const selector of select.text) {
    const found = own(comment, selector);
    if (found) return found;
  }
  return null;
}

/**
 * The comments inside `root` (or `root` itself) in page order. Where YouTube calls them something else: what stands
 * around each dated link together with its author, and failing that the items of the list, none of which can be read, so
 * that the health check can tell.
 */
export function findPosts(root: ParentNode): readonly HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(select.comment)];
  if (isElement(root) && root.matches(select.comment)) found.unshift(root);
  if (found.length > 0) return found;
  if (isElement(root) && root.closest(select.comment)) return [];
  const around = new Set([...root.querySelectorAll(select.dated)].flatMap(aroundLink));
  return around.size > 0
    ? [...around]
    : [...root.querySelectorAll<HTMLElement>(select.sectionItem)].filter(says);
}

/** From its dated link up to where the words stand too; more than one such link is a list. */
function aroundLink(link: Element): readonly HTMLElement[] {
  if (!link.closest(`${select.section}, ${select.thread}`)) return [];
  const texts = select.text.join(', ');
  for (let up = link.parentElement; up; up = up.parentElement) {
    if (up.matches(`${select.section}, ${select.thread}`)) return [];
    if (up.querySelector(texts) && up.querySelector(select.channelLink))
      return up.querySelector(texts)?.contains(link) ? [] : [up];
  }
  return [];
}

const says = (item: Element): boolean => (item.textContent?.trim().length ?? 0) > 20;
