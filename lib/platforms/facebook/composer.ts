import type { BoxSurroundings, Composer } from '../adapter.ts';
import { editorText, normalised } from '../editor-text.ts';

const BOX = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';
const COMMENT = '[role="article"]';
const DIALOG = '[role="dialog"][aria-modal="true"]';
const NAME = '[data-ad-rendering-role="profile_name"]';
const MESSAGE =
  '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]';
/** Climbing from a post or comment never leaves these. */
const LIMIT = '[role="main"], [role="feed"], [role="region"], [role="dialog"], body';
// "Comment as Norte" names the person who writes, not the one who is answered.
const OWN_NAME = /(?:^|\s)(?:as|como|comme|als|come)\s+\S/i;

/** Facebook's Send buttons stand in the form and say what they are in words only. */
export const facebookBoxSurroundings: BoxSurroundings = {
  region: 'form',
  outlives: 'form, [role="dialog"], [role="article"]',
  send: '[type="submit"]',
};

/**
 * The visible comment box for that post or comment. Chats, the status composer and the search are Lexical
 * boxes as well, so only boxes that stand after it in its own container count.
 */
export function facebookComposer(post: HTMLElement): Composer | null {
  const box = isComment(post) ? replyBox(post) : postBox(post);
  return box && { element: box, draft: draftIn(box) };
}

/** The form around the box, which holds its Send button. */
export function facebookComposerRegion(composer: Composer): HTMLElement {
  const { element } = composer;
  return element.closest<HTMLElement>(facebookBoxSurroundings.region) ?? element.parentElement ?? element;
}

/** An `article` that holds a post's own parts is a post (signed-out pages), any other one a comment. */
function isComment(element: HTMLElement): boolean {
  return element.matches(COMMENT) && !element.matches('[aria-posinset]') && !element.querySelector(MESSAGE);
}

/** Only a dialog that is on top can be answered; it shows its own copy of a post of the feed. */
function postBox(post: HTMLElement): HTMLElement | null {
  const dialog = [...post.ownerDocument.querySelectorAll<HTMLElement>(DIALOG)].filter(isVisible).at(-1);
  if (dialog && !dialog.contains(post)) return showsSamePost(dialog, post) ? mainBox(dialog, post) : null;
  return mainBox(containerOf(post), post);
}

function mainBox(container: HTMLElement, post: HTMLElement): HTMLElement | null {
  const comments = [...container.querySelectorAll<HTMLElement>(COMMENT)].filter(isComment);
  const boxes = boxesIn(container, container.contains(post) ? post : container);
  return boxes.find((box) => !comments.some((comment) => answers(box, comment))) ?? null;
}

/** The box below that comment which names its author, in its label or its @mention. */
function replyBox(comment: HTMLElement): HTMLElement | null {
  let scope: HTMLElement | null = comment.parentElement;
  while (scope && !scope.matches(LIMIT)) {
    const own = boxesIn(scope, comment).find((box) => answers(box, comment) && nearest(box, comment));
    if (own) return own;
    if (scope.querySelector(MESSAGE)) return null;
    scope = scope.parentElement;
  }
  return null;
}

/** Two comments by one person: the box belongs to the last before it, or to their thread if they share one. */
function nearest(box: HTMLElement, comment: HTMLElement): boolean {
  const name = authorOf(comment);
  const thread = threadOf(comment);
  const others = [...comment.ownerDocument.querySelectorAll<HTMLElement>(COMMENT)].filter(
    (other) => follows(other, comment) && follows(box, other) && authorOf(other) === name,
  );
  return others.every((other) => thread !== null && threadOf(other) === thread);
}

/** The number of the comment that a thread hangs on; replies carry it in their links. */
function threadOf(comment: HTMLElement): string | null {
  for (const link of comment.querySelectorAll('a[href*="comment_id="]')) {
    const id = /[?&]comment_id=(\d+)/.exec(link.getAttribute('href') ?? '')?.[1];
    if (id) return id;
  }
  return null;
}

function answers(box: HTMLElement, comment: HTMLElement): boolean {
  const name = authorOf(comment);
  if (name === '' || !follows(box, comment)) return false;
  const chip = chipIn(box);
  if (chip !== null) return plainName(chip) === name;
  const label = plainName(box.getAttribute('aria-label') ?? '');
  return label.includes(name) && !OWN_NAME.test(label);
}

function authorOf(comment: HTMLElement): string {
  const links = [...comment.querySelectorAll('a[href]')].filter((link) => link.closest(COMMENT) === comment);
  return plainName(links.find((link) => plainName(link.textContent) !== '')?.textContent ?? '');
}

/** Emoji in a name are images here and characters there. */
function plainName(text: string): string {
  return normalised(text.replace(/^@|\p{Extended_Pictographic}|\uFE0F/gu, ''));
}

/** Boxes after `start`, none of them in a window of its own (chats hang over the page). */
function boxesIn(container: HTMLElement, start: HTMLElement): HTMLElement[] {
  const boxes = [...container.querySelectorAll<HTMLElement>(BOX)];
  return boxes.filter((box) => isVisible(box) && follows(box, start) && !hangsOver(box, container));
}

function hangsOver(box: HTMLElement, container: HTMLElement): boolean {
  const view = box.ownerDocument.defaultView;
  for (let at = box.parentElement; at && at !== container; at = at.parentElement) {
    if (view?.getComputedStyle(at).position === 'fixed') return true;
  }
  return false;
}

/** The largest part of the page around the post that shows no other post. */
function containerOf(post: HTMLElement): HTMLElement {
  let container = post;
  for (let at = post.parentElement; at && !at.matches(LIMIT); at = at.parentElement) {
    if (at.querySelectorAll(NAME).length > Math.max(1, post.querySelectorAll(NAME).length)) break;
    if (at.querySelectorAll(MESSAGE).length > Math.max(1, post.querySelectorAll(MESSAGE).length)) break;
    if (at.querySelectorAll('[aria-posinset]').length > 1) break;
    container = at;
  }
  const dialog = post.closest<HTMLElement>('[role="dialog"]');
  return dialog ?? container;
}

function showsSamePost(dialog: HTMLElement, post: HTMLElement): boolean {
  const opening = (root: HTMLElement): string =>
    `${textOf(root, NAME)}\n${textOf(root, MESSAGE).slice(0, 40)}`;
  return textOf(dialog, NAME) !== '' && opening(dialog) === opening(post);
}

function textOf(root: HTMLElement, selector: string): string {
  return normalised(root.querySelector(selector)?.textContent ?? '');
}

/** The @mention the site starts a reply with: a first run of text that is a commenter's whole name. */
function chipIn(box: HTMLElement): string | null {
  const first = box.querySelector<HTMLElement>('[data-lexical-text="true"]');
  const text = normalised(first?.textContent ?? '');
  if (text === '') return null;
  const comments = [...box.ownerDocument.querySelectorAll<HTMLElement>(COMMENT)].filter(isComment);
  return comments.some((comment) => authorOf(comment) === plainName(text)) ? text : null;
}

function draftIn(box: HTMLElement): string {
  const text = editorText(box);
  const chip = chipIn(box);
  if (chip === null) return text;
  return text.trimStart().slice(chip.length).trimStart();
}

function follows(node: Node, start: Node): boolean {
  return (start.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isVisible(element: HTMLElement): boolean {
  return element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
}
