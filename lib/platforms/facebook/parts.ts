import { isComment } from './comments.ts';
import { isUnder, unmarkedMessage } from './message.ts';
import * as select from './selectors.ts';

/** What a post or comment is made of. Comments below a post and the post it shares are told apart here, once. */
export interface Parts {
  readonly root: HTMLElement;
  readonly kind: 'post' | 'comment';
  /** Holds the author's name: the header of a post, the link of a comment. */
  readonly name: Element | null;
  readonly message: Element | null;
  readonly bar: Element | null;
  /** The shared post inside, whole. */
  readonly quote: {
    readonly box: Element;
    readonly name: Element | null;
    readonly message: Element | null;
  } | null;
}

/** The card of a link in a comment. VERIFIED public-post-comments-loggedout-en-2025-06 */
const attachment = '[data-ft]';
const marked = select.anyOf(select.messages);

export const isBefore = (a: Element, b: Element): boolean =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

export const inPageOrder = (a: Element, b: Element): number => (isBefore(a, b) ? -1 : 1);

/** The largest boxes below `box` (or it) that hold no comment: under a post there may be hundreds. */
function boxesWithoutComments(box: Element): readonly Element[] {
  if (!box.querySelector(select.article)) return [box];
  return [...box.children].flatMap((child) => (isComment(child) ? [] : boxesWithoutComments(child)));
}

/** All of `css` in the unit itself, in page order: nothing from comments below it. */
export function ownAll(root: HTMLElement, css: string): readonly HTMLElement[] {
  return boxesWithoutComments(root).flatMap((box) => [
    ...(box !== root && box.matches(css) ? [box as HTMLElement] : []),
    ...box.querySelectorAll<HTMLElement>(css),
  ]);
}

/** Marked messages, outer ones only: the marks of one message lie in each other. */
const messagesOf = (root: HTMLElement): readonly HTMLElement[] =>
  ownAll(root, marked).filter(
    (element) => !element.parentElement || !isUnder(element.parentElement, marked, root),
  );

/** Headings that name somebody: in a rich text headings are words, on a link's card they are its title. */
function headingsOf(root: HTMLElement): readonly HTMLElement[] {
  return ownAll(root, select.names[1]).filter(
    (heading) => heading.querySelector('a[href]') !== null && !isUnder(heading, `${marked},a`, root),
  );
}

/** Where neither role nor link names anybody: the first heading that is set off in bold. */
function boldHeading(root: HTMLElement): readonly HTMLElement[] {
  const heading = ownAll(root, select.names[1]).find((found) => found.querySelector('b,strong'));
  return heading && !isUnder(heading, `${marked},a,div[tabindex="-1"]`, root) ? [heading] : [];
}

/** Without roles the author is the last one named before the ⋯. */
function fromHeaderOn(root: HTMLElement, headings: readonly HTMLElement[]): readonly HTMLElement[] {
  const menu = ownAll(root, select.menuButton)[0];
  const before = menu ? headings.filter((heading) => isBefore(heading, menu)).length : 0;
  return headings.slice(Math.max(0, before - 1));
}

/** Who is named, the author first. Above the name may stand why the post is shown ("Leo commented on this"). */
function namesOf(root: HTMLElement): readonly HTMLElement[] {
  const byRole = ownAll(root, select.names[0]);
  const [author] = byRole;
  const headings = headingsOf(root).filter(
    (heading) =>
      !byRole.some((name) => name.contains(heading) || heading.contains(name)) &&
      (!author || isBefore(author, heading)),
  );
  if (!author && headings.length > 0) return fromHeaderOn(root, headings);
  const all = [...byRole, ...headings].sort(inPageOrder);
  return all.length > 0 ? all : boldHeading(root);
}

/** The row of name and ⋯; what else is named in it (the group, the friend) is no shared post. */
export function headerRow(root: HTMLElement, name: Element | null): HTMLElement | null {
  if (!name) return null;
  const menu = ownAll(root, select.menuButton).find((button) => isBefore(name, button)) ?? null;
  for (let node = menu?.parentElement; node && node !== root; node = node.parentElement) {
    if (node.contains(name)) return node.querySelector(marked) ? null : node;
  }
  return null;
}

/** The highest box around the shared post that holds nothing of the sharer's. */
function quoteBox(start: Element, outside: readonly (Element | null)[]): Element {
  let box = start;
  for (let node = start.parentElement; node; node = node.parentElement) {
    if (outside.some((element) => element && node.contains(element))) break;
    box = node;
  }
  return box;
}

/** Where the site no longer says the direction of its lines: the boxes that hold words of their own. */
function linesIn(root: HTMLElement): readonly HTMLElement[] {
  const said = ownAll(root, `${select.line},${select.richLine}`);
  if (said.length > 0 || root.querySelector('[dir="auto"]')) return said;
  return ownAll(root, 'div').filter((box) =>
    [...box.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
  );
}

function unmarkedLines(root: HTMLElement, name: Element | null, bar: Element | null): readonly HTMLElement[] {
  return linesIn(root).filter(
    (line) =>
      !isUnder(line, select.notWords, root) &&
      !isUnder(line, select.dialog, root) &&
      line.querySelector(`${marked},${select.names[0]},${select.line},h2,h3,h4,h5`) === null &&
      !(name && !isBefore(name, line)) &&
      !(bar && isBefore(bar, line)),
  );
}

function postParts(root: HTMLElement): Parts {
  const [name = null, ...otherNames] = namesOf(root);
  const marked = messagesOf(root);
  const bar = ownAll(root, `${select.anyOf(select.actionBar)},${select.reactions}`)[0] ?? null;
  const header = headerRow(root, name);
  const others = otherNames.filter((other) => !header?.contains(other) && (!bar || isBefore(other, bar)));
  const base = { root, kind: 'post', name, bar } as const;
  if (marked.length === 0) return { ...base, ...unmarkedParts(root, name, bar, others[0] ?? null) };

  // A mere heading may be a card's; one with words below it is somebody's.
  const isSharer = (other: HTMLElement): boolean =>
    other.matches(select.names[0]) || marked.some((message) => isBefore(other, message));
  const inner = others.find(isSharer) ?? null;
  // The sharer's own words stand before the shared author's name; with none of them, all words are the other's.
  const message = marked.find((candidate) => !inner || isBefore(candidate, inner)) ?? null;
  const shared = marked.find((candidate) => candidate !== message) ?? null;
  const start = inner ?? shared;
  if (!start) return { ...base, message, quote: null };
  return {
    ...base,
    message,
    quote: { box: quoteBox(start, [name, message, bar]), name: inner, message: shared },
  };
}

/** No message is marked: coloured backgrounds, pictures alone, roles gone. Who stands between decides whose it is. */
function unmarkedParts(
  root: HTMLElement,
  name: Element | null,
  bar: Element | null,
  inner: HTMLElement | null,
): Pick<Parts, 'message' | 'quote'> {
  const lines = unmarkedLines(root, name, bar);
  const message = unmarkedMessage(lines.filter((line) => !inner || isBefore(line, inner)));
  const shared = inner && unmarkedMessage(lines.filter((line) => isBefore(inner, line)));
  if (!inner || !(shared || inner.matches(select.names[0]))) return { message, quote: null };
  return { message, quote: { box: quoteBox(inner, [name, message, bar]), name: inner, message: shared } };
}

/** The name is the first link with words; a badge ("Author") before it is a control. */
function commentParts(root: HTMLElement): Parts {
  const lines = unmarkedLines(root, null, null).filter((line) => !isUnder(line, attachment, root));
  const message = unmarkedMessage(lines);
  const link = ownAll(root, 'a[href]').find(
    (candidate) =>
      candidate.textContent?.trim() &&
      candidate.getAttribute('aria-hidden') !== 'true' &&
      !isUnder(candidate, 'ul,li', root) &&
      !message?.contains(candidate),
  );
  if (link && message) return { root, kind: 'comment', name: link, message, bar: null, quote: null };

  // Without a link ("Anonymous member") or without lines, spans in their order: first the name, then the words.
  const spans = ownAll(root, select.flow).filter(
    (span) => !isUnder(span, `${select.notWords},${attachment}`, root) && !message?.contains(span),
  );
  const name = link ?? spans.find((span) => !span.contains(message)) ?? null;
  const words = spans.find((span) => span !== name && !span.contains(name) && !name?.contains(span));
  return { root, kind: 'comment', name, message: message ?? words ?? null, bar: null, quote: null };
}

/** Reads nothing yet, only says where everything stands. */
export const partsOf = (root: HTMLElement): Parts => (isComment(root) ? commentParts(root) : postParts(root));

/** All links of the unit that may speak of it: not its comments', not the shared post's, not those in its words. */
export function ownLinks(parts: Parts, css: string): readonly HTMLAnchorElement[] {
  return ownAll(parts.root, css).filter(
    (link): link is HTMLAnchorElement =>
      link instanceof HTMLAnchorElement &&
      !parts.message?.contains(link) &&
      !parts.quote?.box.contains(link) &&
      !isUnder(link, '[contenteditable]', parts.root),
  );
}
