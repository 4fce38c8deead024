import { idsOf } from './extract.ts';
import { isComment, unitsIn } from './find-posts.ts';
import * as select from './selectors.ts';

const documentOf = (root: ParentNode): Document =>
  (root as Node).ownerDocument ?? (root as unknown as Document);

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

  const shown = new Set(inFront.flatMap(idsOf));
  const isShown = (element: HTMLElement): boolean => idsOf(element).some((id) => shown.has(id));
  const copies = behind.filter(isShown);
  const copiedPosts = copies.filter((element) => !isComment(element));
  const hidden = new Set(copies);
  return found.filter(
    (element) => !hidden.has(element) && !copiedPosts.some((post) => post.contains(element)),
  );
}
