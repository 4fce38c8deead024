import { around, commentAround, isComment, postParts as parts } from './comments.ts';
import { inPageOrder, isBefore } from './parts.ts';
import * as select from './selectors.ts';

const nameOf = select.names[0];
const message = select.anyOf(select.messages);
const bar = `${select.anyOf(select.actionBar)},${select.reactions}`;
const oneBar = select.actionBar[0];
const seeds = `${select.unit.numbered},${select.article},${parts}`;
const heading = 'h2 a[href],h3 a[href],h4 a[href],h5 a[href]';

/** A comment that has come, not its empty shell. */
const shownComment = 'a[href],[dir="auto"]';

const isElement = (root: ParentNode): root is HTMLElement => root.nodeType === Node.ELEMENT_NODE;

/** Other attributes that look like a post (menus and tabs are numbered too) need a part of one, or reactions. */
const hasParts = (element: Element): boolean =>
  element.querySelector(`${parts},${select.reactions}`) !== null;

/** Header and body of one post: below that, the element is only a piece of it. */
const isWhole = (element: Element): boolean =>
  element.querySelector(nameOf) !== null || element.querySelector(heading) !== null;

/** Of all names in the box, the last before its first words is theirs; a name with none climbs past its post. */
function speaks(node: Element, part: Element): boolean {
  const words = node.querySelector(message);
  if (!words || !part.matches(nameOf)) return words !== null;
  const before = [...node.querySelectorAll(nameOf)].filter((name) => isBefore(name, words));
  return before.at(-1) === part;
}

const hasNameBeside = (node: Element, inner: Element): boolean =>
  [...node.querySelectorAll(nameOf)].some((name) => !inner.contains(name));

function numberedAround(part: Element): HTMLElement | null {
  const numbered = part.closest<HTMLElement>(select.unit.numbered);
  return numbered && hasParts(numbered) ? numbered : null;
}

/** The post's unit, found by climbing from any part of it; the same for every part. */
export function postAround(part: Element): HTMLElement | null {
  const numbered = numberedAround(part);
  if (numbered) return numbered;

  let box: HTMLElement | null = null;
  let lowest: HTMLElement | null = null;
  let withoutBar: HTMLElement | null = null;
  const frame = part.ownerDocument.querySelector(select.frame);
  for (const node of around(part)) {
    if (node.matches(select.boundary) || node.contains(frame)) break;
    if (!isWhole(node)) continue;
    if (!lowest && node.querySelector(bar)) {
      // A post without a bar has been climbed past: this bar is a neighbour's.
      if (withoutBar && hasNameBeside(node, withoutBar)) break;
      lowest = node;
    }
    if (!withoutBar && speaks(node, part)) withoutBar = node;
    if (!node.matches(select.unit.boxes)) continue;
    // A box around several posts is a list; one around none of the roles is judged by its other parts.
    if (node.querySelectorAll(oneBar).length > 1) break;
    box = node;
  }
  return box ?? lowest ?? withoutBar;
}

/** The post that a comment stands under: the nearest thing around it that holds a post's own part. */
export function postOfComment(comment: Element): HTMLElement | null {
  const numbered = numberedAround(comment);
  if (numbered) return numbered;
  // The name stands first in a box that holds one post: no need to look through all its comments.
  const box = comment.closest(`${select.dialog},[data-virtualized],[role="feed"]>*`);
  const name = box?.querySelector(nameOf);
  const post = name && !commentAround(name) ? postAround(name) : null;
  if (post?.contains(comment) || (post && box?.matches(select.dialog))) return post;
  for (const node of around(comment)) {
    for (const part of node.querySelectorAll(parts)) {
      if (!commentAround(part)) return postAround(part);
    }
    if (node.matches(select.boundary)) return null;
  }
  return null;
}

/** Where no role marks the parts: units of a feed that hold a menu, somebody's name in a heading, and words. */
function postsWithoutRoles(root: ParentNode): readonly HTMLElement[] {
  const found = new Set<HTMLElement>();
  for (const menu of root.querySelectorAll(select.menuButton)) {
    if (commentAround(menu)) continue;
    for (const node of around(menu)) {
      if (node.matches(select.boundary)) break;
      if (!node.querySelector(heading) || !node.querySelector(`${message},${select.line}`)) continue;
      const slot = node.closest<HTMLElement>('[role="feed"]>*') ?? node;
      found.add(slot.querySelectorAll(select.menuButton).length === 1 ? slot : node);
      break;
    }
  }
  return [...found];
}

/** Drops posts that lie inside another post (shared ones); comments stay. `found` is in page order. */
function outermost(found: readonly HTMLElement[]): readonly HTMLElement[] {
  const posts = new Set(found.filter((element) => !isComment(element)));
  return found.filter((element) => {
    if (!posts.has(element)) return true;
    for (let node = element.parentElement; node; node = node.parentElement) if (posts.has(node)) return false;
    return true;
  });
}

/** Every post and comment of `root`, in page order; a post opened over the feed is still there twice. */
export function unitsIn(root: ParentNode): readonly HTMLElement[] {
  const found = new Set<HTMLElement>();
  let latest: HTMLElement | null = null;
  const visit = (seed: HTMLElement): void => {
    const comment = commentAround(seed);
    if (comment) {
      if (comment === seed && seed.querySelector(shownComment)) found.add(seed);
      return;
    }
    if (latest?.contains(seed)) return;
    const post = seed.matches(parts) ? postAround(seed) : hasParts(seed) ? seed : null;
    if (!post) return;
    found.add(post);
    latest = post;
  };
  if (isElement(root) && root.matches(seeds)) visit(root);
  for (const seed of root.querySelectorAll<HTMLElement>(seeds)) visit(seed);

  const inside = [...found].filter((element) => element === root || root.contains(element));
  const all = inside.some((element) => !isComment(element))
    ? inside
    : [...inside, ...postsWithoutRoles(root)];
  return outermost(all.sort(inPageOrder));
}
