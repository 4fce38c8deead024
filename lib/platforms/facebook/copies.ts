import { isComment } from './comments.ts';
import { fingerprint, idsOf } from './extract.ts';
import { unitsIn } from './find-posts.ts';
import * as select from './selectors.ts';

const documentOf = (root: ParentNode): Document =>
  (root as Node).ownerDocument ?? (root as unknown as Document);

/** Looked at again with every batch while a dialog is open; a unit that shows the same has the same names. */
const known = new WeakMap<HTMLElement, { readonly shows: string | null; readonly ids: readonly string[] }>();

function knownIds(unit: HTMLElement): readonly string[] {
  const shows = fingerprint(unit);
  const before = known.get(unit);
  if (before && before.shows === shows) return before.ids;
  const ids = idsOf(unit);
  known.set(unit, { shows, ids });
  return ids;
}

/** Posts and comments that a dialog shows now. */
function opened(document: Document): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(select.dialog)].flatMap((dialog) => unitsIn(dialog));
}

/**
 * Posts and comments of `root` in page order, each once: an opened post is a second copy over the feed, and the
 * copy in the dialog is the one that can be read and answered. Linear in `root` while no dialog shows a post.
 */
export function findPosts(root: ParentNode): readonly HTMLElement[] {
  const found = unitsIn(root);
  const behind = found.filter((element) => !element.closest(select.dialog));
  if (behind.length === 0) return found;
  const inFront = opened(documentOf(root));
  if (inFront.length === 0) return found;

  const shown = new Set(inFront.flatMap(knownIds));
  const isShown = (element: HTMLElement): boolean => knownIds(element).some((id) => shown.has(id));
  const copies = behind.filter(isShown);
  const copiedPosts = copies.filter((element) => !isComment(element));
  const hidden = new Set(copies);
  return found.filter(
    (element) => !hidden.has(element) && !copiedPosts.some((post) => post.contains(element)),
  );
}
