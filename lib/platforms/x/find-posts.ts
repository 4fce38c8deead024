import { own } from './parts.ts';
import * as select from './selectors.ts';

/** Articles without the test id are posts only where they carry a dated permalink: notices look alike. */
const looksLikePost = (element: HTMLElement): boolean =>
  element.dataset.testid === 'tweet' || own(element, select.dated) !== null;

/** The reply dialog repeats the post it answers, without its controls: the same post twice. */
const isPreview = (element: HTMLElement): boolean =>
  element.closest(select.modal) !== null && own(element, select.reply) === null;

/** The outermost posts in page order: what is quoted stands inside another post. */
export function findPosts(root: ParentNode): readonly HTMLElement[] {
  const candidates = [...root.querySelectorAll<HTMLElement>(select.post)];
  if (root instanceof HTMLElement && root.matches(select.post)) candidates.unshift(root);
  return candidates.filter(
    (element) =>
      !element.parentElement?.closest(select.post) &&
      looksLikePost(element) &&
      !isPreview(element) &&
      !element.closest(select.privateMessages),
  );
}

/** Id, length of the text and its cut: another post in the node, or the same one unfolded or translated. */
export function fingerprint(post: HTMLElement): string | null {
  const header = own(post, select.userName);
  if (!header) return null;
  const link = own(post, select.dated)?.closest('a')?.getAttribute('href') ?? header.textContent;
  const length = own(post, select.text)?.textContent?.length ?? 0;
  return `${link} ${length} ${own(post, select.showMore) ? 'cut' : 'whole'}`;
}
