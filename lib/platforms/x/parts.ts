import { statusIn } from './links.ts';
import * as select from './selectors.ts';

/** False = stands in a quoted post or another box inside `post` that is somebody else's. */
function isOwn(post: Element, part: Element): boolean {
  for (let box = part.parentElement; box && box !== post; box = box.parentElement) {
    if (box.matches(select.foreign)) return false;
  }
  return true;
}

/** The first match that belongs to the post itself. */
export function own(post: Element, selector: string): HTMLElement | null {
  for (const part of post.querySelectorAll<HTMLElement>(selector)) if (isOwn(post, part)) return part;
  return null;
}

/** Every match that belongs to the post itself, in page order. */
export const everyOwn = (post: Element, selector: string): readonly HTMLElement[] =>
  [...post.querySelectorAll<HTMLElement>(selector)].filter((part) => isOwn(post, part));

/** The box of the quoted post; null where none is quoted, or where it may not be shown. */
export function quotedBox(post: Element): HTMLElement | null {
  for (const box of post.querySelectorAll<HTMLElement>(select.foreign)) {
    if (box.querySelector(`${select.userName}, ${select.text}`)) return box;
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
    if (status?.handle?.toLowerCase() === handle.toLowerCase() && !link.closest(select.text)) {
      return { handle: status.handle, id: status.id };
    }
  }
  return null;
}

/** Promotion wraps the post from outside, within its row; the same test id inside a post means a video. */
export const isPromoted = (post: Element): boolean =>
  post.closest(`${select.cell}, ${select.promoted}`)?.matches(select.promoted) ?? false;
