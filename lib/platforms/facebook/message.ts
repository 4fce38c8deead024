import { readText } from '../text.ts';
import * as select from './selectors.ts';

export interface Message {
  readonly text: string;
  /** The page shows only the beginning: a control to see more stands at the end. */
  readonly truncated: boolean;
}

/** Marks that steer the direction or hide in words; joiners are left to the scripts and emoji that need them. */
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const strayJoiner = /(?<=^|[\p{ASCII}])[\u200C\u200D]+|[\u200C\u200D]+(?=[\p{ASCII}]|$)/gu;

/** Words without what no reader sees, one form of white space, no spaces at the ends of lines. */
export const visibleWords = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(strayJoiner, '')
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** It or an ancestor below `limit` is like that; what lies above is none of the unit's business. */
export function isUnder(element: Element, selector: string, limit: Element): boolean {
  for (let node: Element | null = element; node && node !== limit; node = node.parentElement) {
    if (node.matches(selector)) return true;
  }
  return false;
}

/** One letter a span, shuffled, real order only on the screen: no reader can tell what it says. */
function isSoup(element: Element): boolean {
  const spans = [...element.children];
  const isLetter = ({ tagName, textContent }: Element) =>
    tagName === 'SPAN' && (textContent ?? '').length <= 1;
  return spans.every(isLetter) && spans.filter(({ textContent }) => textContent).length >= 4;
}

/** Hidden by its own style. Asks for style, never for layout, and not for what an ancestor hides. */
function isHidden(element: Element): boolean {
  if (!(element instanceof HTMLElement)) return false;
  const { display, opacity, fontSize, position, clip, clipPath } = getComputedStyle(element);
  if (element.style.visibility === 'hidden' || display === 'none') return true;
  if (opacity === '0' || fontSize === '0px') return true;
  return position === 'absolute' && (clip !== 'auto' || clipPath !== 'none');
}

const hasEmoji = (element: Element): boolean => element.querySelector('img[alt]') !== null;

/** No label of a control is longer, in letters: words that only can be reached by keyboard stay words. */
const longestLabel = 40;

const isControl = (element: Element): boolean =>
  element.matches(select.control) &&
  (element.getAttribute('role') === 'button' || (element.textContent ?? '').length <= longestLabel);

/** Decoys, letter soup and controls: below a message, but none of its words. */
export function isNoWord(element: Element): boolean {
  if (isControl(element) || element.tagName === 'FORM') return true;
  if (element.tagName === 'SVG' || element.tagName === 'svg') return true;
  if (element.getAttribute('aria-hidden') === 'true' && !hasEmoji(element)) return true;
  return isSoup(element) || isHidden(element);
}

/** "See more" by its place: the last control, after the words. A control that folds back says it is expanded. */
function isCut(container: Element): boolean {
  const button = [...container.querySelectorAll(select.control)].at(-1);
  if (!button || button.getAttribute('aria-expanded') === 'true' || button.querySelector('img,svg'))
    return false;
  if (isHidden(button) || isUnder(button, '[aria-hidden="true"]', container)) return false;
  // "See translation" stands beside the words' box, not in it.
  const words = button.closest('[dir="auto"]');
  if (!words || !container.contains(words)) return false;
  const label = button.textContent?.trim() ?? '';
  return label !== '' && label.length <= longestLabel;
}

/** The words of a message's container and whether they are all of it. */
export function readMessage(container: Element): Message {
  return { text: visibleWords(readText(container, { skip: isNoWord })), truncated: isCut(container) };
}

/** The lines of a text that no role marks (coloured background, comments): the box around the longest line. */
export function unmarkedMessage(lines: readonly Element[]): Element | null {
  let longest: Element | null = null;
  let length = 0;
  for (const line of lines) {
    const size = line.textContent?.trim().length ?? 0;
    if (size > length || (longest === null && hasEmoji(line))) [longest, length] = [line, size];
  }
  if (!longest) return null;
  const box = longest.closest(longest.hasAttribute('dir') ? select.flow : `${select.flow},span`);
  if (box) return box;
  // Without that box, lines of one text are siblings.
  const around = longest.parentElement;
  return lines.filter((line) => line.parentElement === around).length > 1 ? around : longest;
}
