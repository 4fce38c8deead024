import { headerOf, own, textOf } from './parts.ts';
import * as select from './selectors.ts';

/** Articles without the test id are posts only where they carry a dated permalink: notices look alike. */
const looksLikePost = (element: HTMLElement): boolean =>
  element.dataset.testid === 'tweet' || own(element, select.dated) !== null;

const isInDialog = (element: Element): boolean => element.closest(select.modal) !== null;

/** The reply dialog repeats the post it answers, without its controls: the same post twice. */
const isPreview = (element: HTMLElement): boolean =>
  isInDialog(element) && own(element, select.reply) === null;

const addressOf = (post: Element): string | null =>
  own(post, select.dated)?.closest('a')?.getAttribute('href') ?? null;

/** A dialog over the page (a photo, say) may show a post of the page again: the one in front counts. */
function withoutCopies(posts: readonly HTMLElement[]): readonly HTMLElement[] {
  const front = new Set(posts.filter(isInDialog).map(addressOf));
  if (front.size === 0) return posts;
  return posts.filter((post) => isInDialog(post) || !front.has(addressOf(post) ?? ''));
}

/** The outermost posts in page order: what is quoted stands inside another post. */
export function findPosts(root: ParentNode): readonly HTMLElement[] {
  const candidates = [...root.querySelectorAll<HTMLElement>(select.post)];
  if (root instanceof HTMLElement && root.matches(select.post)) candidates.unshift(root);
  const posts = candidates.filter(
    (element) =>
      !element.parentElement?.closest(select.post) &&
      looksLikePost(element) &&
      !isPreview(element) &&
      !element.closest(select.privateMessages),
  );
  return withoutCopies(posts);
}

/** Id, length of the text and its cut: another post in the node, or the same one unfolded or translated. */
export function fingerprint(post: HTMLElement): string | null {
  const header = headerOf(post);
  if (!header) return null;
  const link = addressOf(post) ?? header.textContent;
  const length = textOf(post)?.textContent?.length ?? 0;
  return `${link} ${length} ${own(post, select.showMore) ? 'cut' : 'whole'}`;
}
