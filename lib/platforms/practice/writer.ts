import type { Composer, PlatformWriter } from '../adapter.ts';
import { plainForm } from '../plain-form.ts';
import { own, select } from './parts.ts';

const isBox = (element: HTMLElement | null): element is HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement && element.isConnected;

/**
 * The practice page's own reply boxes, plain ones. The page is ours: its box is told its words, and nothing is typed.
 * @param put shows these words in the box of that post, at once
 */
export const practiceWriter = (put: (postId: string, text: string) => void): PlatformWriter => ({
  surroundings: plainForm,
  composer(post) {
    const element = own(post, select.box);
    return isBox(element) ? { element, draft: element.value } : null;
  },
  composerRegion: ({ element }) => element.closest('form') ?? element,
  async insert({ element }: Composer, text, how) {
    const postId = element.closest<HTMLElement>(select.post)?.dataset.practicePost;
    if (!postId || !isBox(element)) return 'no-composer';
    const before = how === 'replace' ? '' : element.value.trimEnd();
    if (before.endsWith(text)) return 'inserted';
    const expected = before === '' ? text : `${before} ${text}`;
    put(postId, expected);
    element.focus({ preventScroll: true });
    return element.value === expected ? 'inserted' : 'refused';
  },
});
