import * as select from './selectors.ts';

const any = `${select.post}, ${select.comment}`;

const isElement = (root: ParentNode): root is HTMLElement => root.nodeType === Node.ELEMENT_NODE;

export const isComment = (element: Element): boolean => element.matches(select.comment);

/** Posts and comments alike; what a post shares stands inside it, and LinkedIn's picks are nobody's. */
const counts = (element: HTMLElement): boolean =>
  (isComment(element) || !element.parentElement?.closest(select.post)) &&
  !element.closest(`${select.shared}, ${select.picks}`);

/** Posts and comments inside `root` (or `root` itself), in page order. */
export function findPosts(root: ParentNode): readonly HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(any)];
  if (isElement(root) && root.matches(any)) found.unshift(root);
  return found.filter(counts);
}

const isOwn = (item: Element, part: Element): boolean =>
  part.closest(any) === item && !part.closest(select.shared);

/** All of that kind in the post itself: not in its comments, nor in what it shares. */
export const everyOwn = (item: Element, selector: string): readonly HTMLElement[] =>
  [...item.querySelectorAll<HTMLElement>(selector)].filter((part) => isOwn(item, part));

export const own = (item: Element, selector: string): HTMLElement | null =>
  everyOwn(item, selector)[0] ?? null;

/** The first rung that holds words; names of people stand in links, and a box to write in is nobody's words. */
export function wordsOf(item: Element): HTMLElement | null {
  for (const selector of select.words) {
    const found = everyOwn(item, selector).find(
      (part) => !part.closest('a, button, [contenteditable], form'),
    );
    if (found) return found;
  }
  return null;
}

/** What a post shares of somebody else. */
export const sharedIn = (item: Element): HTMLElement | null =>
  [...item.querySelectorAll<HTMLElement>(select.shared)].find(
    (box) => box.parentElement?.closest(any) === item,
  ) ?? null;

/** The post that a comment stands under. */
export const postAround = (item: Element): HTMLElement | null =>
  item.parentElement?.closest<HTMLElement>(select.post) ?? null;
