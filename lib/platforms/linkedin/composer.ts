import type { BoxSurroundings, Composer } from '../adapter.ts';
import { editorText } from '../editor-text.ts';
import { isComment } from './parts.ts';
import * as select from './selectors.ts';

/** Quill in the classic markup, TipTap in the hashed one. ASSUMED, all of this file; no capture shows an open box. */
const BOX = '.ql-editor[contenteditable="true"], .ProseMirror[contenteditable="true"]';
const REPLY = '.comments-comment-box--reply';
/** The person whom a reply begins with. */
const MENTION = '.ql-mention, [data-type="mention"], [data-mention]';

export const linkedinBoxSurroundings: BoxSurroundings = {
  region: '.comments-comment-box, form',
  outlives: '.comments-comment-box, form, [role="article"], [role="dialog"]',
  send: '[class*="submit-button"]',
};

/** The visible box of that very post or comment. A reply's box stands in the comment it answers, the post's own in none. */
export function linkedinComposer(item: HTMLElement): Composer | null {
  const around = isComment(item) ? select.comment : `${select.post}, ${select.comment}`;
  const boxes = [...item.querySelectorAll<HTMLElement>(BOX)].filter(
    (box) => box.closest(around) === item && (isComment(item) || !box.closest(REPLY)),
  );
  const element = boxes.find((box) => box.getClientRects().length > 0);
  return element ? { element, draft: draftIn(element) } : null;
}

/** A mention that stands first is LinkedIn's, not the person's. */
function draftIn(box: HTMLElement): string {
  const text = editorText(box);
  const mention = box.querySelector(MENTION)?.textContent?.trim();
  return mention && text.trimStart().startsWith(mention)
    ? text.trimStart().slice(mention.length).trimStart()
    : text;
}

/** The box with its buttons. */
export const linkedinComposerRegion = ({ element }: Composer): HTMLElement =>
  element.closest<HTMLElement>(linkedinBoxSurroundings.region) ?? element.parentElement ?? element;
