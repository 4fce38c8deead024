import { noBlocks, readText } from '../text.ts';
import { own } from './parts.ts';
import * as select from './selectors.ts';

/** Links keep the `https://` and the `…` that X hides from the eye; only the label of the cut is dropped. */
export const readWords = (element: Element | null): string =>
  element
    ? readText(element, {
        skip: (part) => part.matches(select.showMore),
        isBlock: noBlocks,
      })
    : '';

/** When the post was written, as epoch ms; null where the page carries no time. */
export function readTime(post: Element): number | null {
  const at = Date.parse(own(post, select.dated)?.getAttribute('datetime') ?? '');
  return Number.isNaN(at) ? null : at;
}
