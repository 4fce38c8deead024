import { isComment } from './comments.ts';
import { headerRow, ownAll, partsOf } from './parts.ts';
import * as select from './selectors.ts';

/** The nearest box around both. */
function around(a: Element, b: Element, limit: HTMLElement): HTMLElement {
  let box = a.parentElement ?? limit;
  while (box !== limit && !box.contains(b)) box = box.parentElement ?? limit;
  return box;
}

/** Of a post the header row with the ⋯; of a comment its bubble: name and words. */
export function markAnchor(unit: HTMLElement): HTMLElement | null {
  const { kind, name, message } = partsOf(unit);
  if (!name) return null;
  if (kind === 'comment') return message ? around(name, message, unit) : name.parentElement;
  return headerRow(unit, name) ?? (name instanceof HTMLElement ? name : null);
}

/**
 * Of a comment the second thing its row of actions offers: first comes the reaction, which must never be pressed.
 * VERIFIED stored-feed-loggedin-pt-2026 (time, reactions, reply). Rows with fewer actions give none.
 */
function commentReplyButton(comment: HTMLElement): HTMLElement | null {
  const offered = ownAll(comment, 'ul>li').filter((item) => item.querySelector('[role="button"]'));
  const button = offered[1]?.querySelector<HTMLElement>('[role="button"]') ?? null;
  return button?.matches('[aria-haspopup],[aria-pressed]') ? null : button;
}

/** What opens the box to answer in; signed out there is none. Never what sends. */
export function replyButton(unit: HTMLElement): HTMLElement | null {
  if (isComment(unit)) return commentReplyButton(unit);
  return ownAll(unit, select.commentButton)[0]?.closest<HTMLElement>('[role="button"]') ?? null;
}

/** The dialog over the page. Hover cards and menus are dialogs too: one that holds no post must say it is modal. */
export function modal(document: Document): HTMLElement | null {
  const dialogs = [...document.querySelectorAll<HTMLElement>(select.dialog)].reverse();
  return (
    dialogs.find((dialog) => dialog.getAttribute('aria-modal') === 'true') ??
    dialogs.find((dialog) => dialog.querySelector(`${select.article},${select.anyOf(select.actionBar)}`)) ??
    null
  );
}
