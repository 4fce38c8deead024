import type { Rect } from './rect.ts';

/** Elements that show something of their own, besides text. */
const SEEN =
  'img, svg, video, canvas, picture, iframe, button, input, textarea, [role="button"], [role="img"]';
/** A post's head and text are well within this; endless ones need not be walked. */
const MOST = 600;

/** The rectangles of everything a post shows: its lines of text, pictures and controls. Reads layout. */
export function shownRects(post: HTMLElement, isOurs: (node: Node) => boolean): readonly Rect[] {
  const { ownerDocument } = post;
  const rects: Rect[] = [];
  const range = ownerDocument.createRange();
  const walker = ownerDocument.createTreeWalker(
    post,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => (isOurs(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
  for (let count = 0; count < MOST && walker.nextNode(); count += 1) {
    const node = walker.currentNode;
    if (node instanceof Element) {
      if (node.matches(SEEN)) keep(rects, node.getClientRects(), 0);
    } else if (node.nodeValue?.trim()) {
      range.selectNodeContents(node);
      // A line box is taller than its letters.
      keep(rects, range.getClientRects(), 2);
    }
  }
  return rects;
}

function keep(rects: Rect[], found: DOMRectList, slack: number): void {
  for (const { left, top, right, bottom } of found) {
    // Words for screen readers only stand in a box of one pixel.
    if (right - left < 2 || bottom - top < 2) continue;
    rects.push({ left, right, top: top + slack, bottom: bottom - slack });
  }
}
