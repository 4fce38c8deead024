/**
 * The practice feed as its reader sees it. `components/practice` writes these attributes; they are the whole
 * agreement between the two.
 */
export const select = {
  post: '[data-practice-post]',
  text: '[data-practice-text]',
  head: '[data-practice-head]',
  /** What was said around the post, the post itself left out. */
  turn: '[data-practice-turn]',
  reply: '[data-practice-reply]',
  box: 'textarea[data-practice-box]',
} as const;

export const own = (post: HTMLElement, selector: string): HTMLElement | null =>
  post.querySelector<HTMLElement>(selector);
