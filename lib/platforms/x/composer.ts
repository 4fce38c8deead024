import type { BoxSurroundings, Composer } from '../adapter.ts';
import { editorText } from '../editor-text.ts';

const BOX = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const DIALOG = '[role="dialog"][aria-modal="true"]';

/** The Send button is looked at, to know how far the box's region reaches, and refused. */
export const xBoxSurroundings: BoxSurroundings = {
  region: 'form',
  outlives: '[role="dialog"], form, [data-testid="inline_reply_offscreen"], [data-testid="cellInnerDiv"]',
  send: '[data-testid^="tweetButton"]',
};

/**
 * The visible reply box for that post: the one in the dialog that quotes it, else the inline box of its own
 * page. Never the home box, and none at all while a dialog answers somebody else.
 */
export function xComposer(post: HTMLElement): Composer | null {
  const { ownerDocument } = post;
  const dialogs = [...ownerDocument.querySelectorAll<HTMLElement>(DIALOG)].filter(
    (dialog) => visibleBox(dialog) !== null,
  );
  // The last dialog is the one on top.
  const dialog = dialogs.at(-1);
  if (dialog) return quotes(dialog, post) ? composerOf(visibleBox(dialog)) : null;
  return composerOf(inlineBox(post));
}

/** The smallest part of the page that holds the box and its Send button. */
export function xComposerRegion(composer: Composer): HTMLElement {
  const { element } = composer;
  let region: HTMLElement | null = element;
  while (region && region !== element.ownerDocument.body) {
    if (region.querySelector(xBoxSurroundings.send)) return region;
    region = region.parentElement;
  }
  return element.closest<HTMLElement>(DIALOG) ?? element;
}

function composerOf(box: HTMLElement | null): Composer | null {
  return box && { element: box, draft: editorText(box) };
}

function visibleBox(root: ParentNode): HTMLElement | null {
  return [...root.querySelectorAll<HTMLElement>(BOX)].find(isVisible) ?? null;
}

function isVisible(element: HTMLElement): boolean {
  return element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** The dialog shows that post by its id or, where it shows no link, names its author. */
function quotes(dialog: HTMLElement, post: HTMLElement): boolean {
  if (dialog.contains(post)) return true;
  const id = statusId(post);
  const shown = [...dialog.querySelectorAll<HTMLElement>('article')].map(statusId).filter((s) => s !== null);
  if (id !== null && shown.length > 0) return shown.includes(id);
  const handle = handleOf(post);
  return handle !== null && handlesIn(dialog).has(handle);
}

/** The reply box under the main post of its own page; posts below it are answered in a dialog. */
function inlineBox(post: HTMLElement): HTMLElement | null {
  const { ownerDocument } = post;
  const pageId = idIn(ownerDocument.location.pathname);
  if (pageId === null || (statusId(post) ?? mainPostId(post, pageId)) !== pageId) return null;
  const column = post.closest<HTMLElement>('[data-testid="primaryColumn"]') ?? ownerDocument.body;
  const boxes = [...column.querySelectorAll<HTMLElement>(BOX)].filter(isVisible);
  return boxes.find((box) => follows(box, post)) ?? null;
}

function follows(box: Node, post: Node): boolean {
  return (post.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The page's main post is the one article that cannot be tabbed to. */
function mainPostId(post: HTMLElement, pageId: string): string | null {
  return post.getAttribute('tabindex') === '-1' ? pageId : null;
}

function idIn(path: string): string | null {
  return /\/status(?:es)?\/(\d+)/.exec(path)?.[1] ?? null;
}

/** From the post's own time link; the one of a quoted post stands in no link. */
function statusId(post: HTMLElement): string | null {
  const link = post.querySelector('a[href*="/status/"]:has(time)');
  return link && idIn(link.getAttribute('href') ?? '');
}

function handleOf(post: HTMLElement): string | null {
  const href = post.querySelector('[data-testid="User-Name"] a[href^="/"]')?.getAttribute('href');
  return href ? (href.split('/')[1]?.toLowerCase() ?? null) : null;
}

/** The handles a dialog names outside the box: what the person wrote is no evidence. */
function handlesIn(dialog: HTMLElement): ReadonlySet<string> {
  const handles = new Set<string>();
  const walker = dialog.ownerDocument.createTreeWalker(dialog, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.parentElement?.closest(BOX)) continue;
    const handle = /^\s*@(\w{1,15})\s*$/.exec(text.nodeValue ?? '')?.[1];
    if (handle) handles.add(handle.toLowerCase());
  }
  return handles;
}
