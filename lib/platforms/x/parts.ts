import { handleIn, statusIn } from './links.ts';
import * as select from './selectors.ts';

/** False = stands in a quoted post or another box inside `post` that is somebody else's. */
function isOwn(post: Element, part: Element): boolean {
  const box = part.parentElement?.closest(select.foreign);
  return !box || box.contains(post);
}

/** The first match that belongs to the post itself. */
export function own(post: Element, selector: string): HTMLElement | null {
  const first = post.querySelector<HTMLElement>(selector);
  if (!first || isOwn(post, first)) return first;
  return everyOwn(post, selector)[0] ?? null;
}

/** Every match that belongs to the post itself, in page order. */
export const everyOwn = (post: Element, selector: string): readonly HTMLElement[] =>
  [...post.querySelectorAll<HTMLElement>(selector)].filter((part) => isOwn(post, part));

/** Name, handle and (in lists) time; without its test id the box around two links to one profile, one by its handle. */
export function headerOf(post: Element): HTMLElement | null {
  const marked = own(post, select.userName);
  if (marked) return marked;
  const text = textOf(post);
  for (const link of everyOwn(post, 'a[href]')) {
    const handle = handleIn(link.getAttribute('href'));
    if (handle && isNamed(link, handle) && !text?.contains(link)) return boxWithName(post, link, handle);
  }
  return null;
}

const isNamed = (link: Element, handle: string): boolean =>
  link.textContent?.trim().toLowerCase() === `@${handle.toLowerCase()}`;

function boxWithName(post: Element, link: Element, handle: string): HTMLElement | null {
  const leadsThere = (other: Element) =>
    other !== link && handleIn(other.getAttribute('href')) === handle && other.textContent?.trim() !== '';
  for (let box = link.parentElement; box && box !== post; box = box.parentElement) {
    if ([...box.querySelectorAll('a[href]')].some(leadsThere)) return box;
  }
  return null;
}

/** The post's own words. */
export const textOf = (post: Element): HTMLElement | null =>
  own(post, select.text) ?? own(post, select.unmarkedText);

/** The box of the quoted post; null where none is quoted, or where it may not be shown. */
export function quotedBox(post: Element): HTMLElement | null {
  for (const box of post.querySelectorAll<HTMLElement>(select.foreign)) {
    if (box.querySelector(`${select.userName}, ${select.text}, ${select.unmarkedText}`)) return box;
  }
  return null;
}

/**
 * Where the post itself says it lives. A promoted post has no time; its photos and figures still link home, and
 * so does nothing that its text or its neighbours may hold.
 */
export function ownStatus(
  post: Element,
  handle: string,
): { readonly handle: string; readonly id: string } | null {
  const dated = statusIn(own(post, select.dated)?.closest('a')?.getAttribute('href') ?? null);
  if (dated) return { handle: dated.handle ?? handle, id: dated.id };
  for (const link of everyOwn(post, select.anyStatusLink)) {
    const status = statusIn(link.getAttribute('href'));
    if (
      status?.handle?.toLowerCase() === handle.toLowerCase() &&
      !link.closest(`${select.text}, ${select.unmarkedText}`)
    ) {
      return { handle: status.handle, id: status.id };
    }
  }
  return null;
}

/** Promotion wraps the post from outside, within its row; the same test id inside a post means a video. */
export const isPromoted = (post: Element): boolean =>
  post.closest(`${select.cell}, ${select.promoted}`)?.matches(select.promoted) ?? false;
