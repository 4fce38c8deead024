import type { BoxSurroundings, Composer } from '../adapter.ts';
import { readText } from '../text.ts';
import { commentIn, handleIn } from './links.ts';
import { own, ownLink } from './parts.ts';
import * as select from './selectors.ts';

/** The box YouTube opens in the comment it answers. ASSUMED; no capture shows it open. */
const BOX = '#contenteditable-root[contenteditable]:not([contenteditable="false"])';
const DIALOG = '#reply-dialog';

export const youtubeBoxSurroundings: BoxSurroundings = {
  region: DIALOG,
  outlives: DIALOG,
  send: '#submit-button',
};

/** The visible reply box of that very comment: a comment without one has none, whatever is open beside it. */
export function youtubeComposer(comment: HTMLElement): Composer | null {
  if (!commentIn(ownLink(comment))) return null;
  const dialogs = [...comment.querySelectorAll<HTMLElement>(DIALOG)].filter(
    (dialog) => dialog.closest(select.comment) === comment,
  );
  const boxes = dialogs.flatMap((dialog) => [...dialog.querySelectorAll<HTMLElement>(BOX)]);
  const element = boxes.find((box) => box.getClientRects().length > 0);
  return element ? { element, draft: draftIn(element, comment) } : null;
}

/** A reply to a reply starts with the handle of whom it answers: YouTube's, not the person's. */
function draftIn(box: HTMLElement, comment: HTMLElement): string {
  const text = readText(box);
  const handle = handleIn(own(comment, select.author)?.getAttribute('href') ?? null);
  const mention = handle && `@${handle}`;
  return mention && text.startsWith(mention) ? text.slice(mention.length).trimStart() : text;
}

/** The box with its buttons. */
export function youtubeComposerRegion({ element }: Composer): HTMLElement {
  return element.closest<HTMLElement>(DIALOG) ?? element;
}
