import type { ThreadEntry } from '../../domain/post.ts';
import { readAuthor } from './author.ts';
import { findPosts } from './find-posts.ts';
import { statusIn } from './links.ts';
import { isPromoted, own, ownStatus, textOf } from './parts.ts';
import * as select from './selectors.ts';
import { surfaceOf } from './surfaces.ts';
import { readTime, readWords } from './words.ts';

/** The page of one post: the posts above it, itself, then the answers, up to the first heading after it. */
interface PostPage {
  readonly scope: ParentNode;
  /** The post whose page this is. */
  readonly main: HTMLElement;
  /** "Discover more" or the like: what follows belongs to other conversations. */
  readonly end: Element | null;
}

const mediaPath = /\/(photo|video)\/\d+$/;

const follows = (node: Node, before: Node): boolean =>
  (before.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** A line runs from the avatar down to the answer below. */
const leadsDown = (post: Element): boolean => own(post, select.ownAvatar)?.nextElementSibling != null;

/** null = the page shows a list, not one post. */
function postPageAround(post: HTMLElement): PostPage | null {
  const { location } = post.ownerDocument;
  const id = surfaceOf(location)?.name === 'post' ? statusIn(location.pathname)?.id : undefined;
  if (!id) return null;
  const dialog = post.closest(select.modal);
  const scope = dialog ?? post.closest(select.column) ?? post.ownerDocument;
  // With a photo in front the address is the photo's; what stands behind may be any list.
  if (!dialog && mediaPath.test(location.pathname) && post.ownerDocument.querySelector(select.modal))
    return null;
  const time = scope.querySelector(`a[href*="/status/${id}"] time[datetime]`);
  const main = time?.closest<HTMLElement>(select.post);
  if (!main) return null;
  const headings = [...scope.querySelectorAll(select.rowHeading)];
  const end = headings.find((heading) => !heading.closest(select.post) && follows(heading, main)) ?? null;
  return { scope, main, end };
}

/** Everything of the conversation that the page shows, in page order. */
function postsOf({ scope, end }: PostPage): readonly HTMLElement[] {
  const posts: HTMLElement[] = [];
  for (const post of findPosts(scope)) {
    if (end && follows(post, end)) break;
    if (!isPromoted(post)) posts.push(post);
  }
  return posts;
}

/** The posts joined to `posts[at]` by lines, none before `from`. */
function runAround(posts: readonly HTMLElement[], at: number, from: number): readonly HTMLElement[] {
  let first = at;
  while (first > from && leadsDown(posts[first - 1] as HTMLElement)) first--;
  let last = at;
  while (last < posts.length - 1 && leadsDown(posts[last] as HTMLElement)) last++;
  return posts.slice(first, last + 1);
}

function conversationAround(post: HTMLElement): readonly HTMLElement[] {
  const page = postPageAround(post);
  const posts = page ? postsOf(page) : [];
  const at = posts.indexOf(post);
  if (!page || at < 0) {
    const list = findPosts(post.closest(select.cell)?.parentElement ?? post);
    return runAround(list, list.indexOf(post), 0);
  }
  const main = posts.indexOf(page.main);
  // Other people's answers to the same post are other conversations.
  return at <= main ? posts : [...posts.slice(0, main + 1), ...runAround(posts, at, main + 1)];
}

function entryOf(post: HTMLElement): readonly ThreadEntry[] {
  const author = readAuthor(post);
  if (!author) return [];
  const postId = ownStatus(post, author.handle)?.id ?? null;
  return [{ postId, author, text: readWords(textOf(post)), at: readTime(post) }];
}

/** The conversation with the post itself in its place; empty where the post stands alone. */
export function thread(post: HTMLElement): readonly ThreadEntry[] {
  const posts = conversationAround(post);
  return posts.length > 1 ? posts.flatMap(entryOf) : [];
}

/** The nearest row above that holds a post. */
function postAbove(post: HTMLElement): HTMLElement | null {
  let row = post.closest(select.cell)?.previousElementSibling;
  while (row && !row.querySelector(select.post)) row = row.previousElementSibling;
  return row ? (findPosts(row).at(-1) ?? null) : null;
}

/** The post that this one answers, as far as the page's order and lines show it. Runs for each post read. */
function answered(post: HTMLElement): HTMLElement | null {
  const above = postAbove(post);
  if (above && leadsDown(above)) return above;
  const page = postPageAround(post);
  if (!page) return null;
  if (page.main === post || follows(page.main, post)) return above;
  return page.end && follows(post, page.end) ? null : page.main;
}

/** The handle of the post's addressee where no words name one; null = none. */
export function answeredAuthor(post: HTMLElement): string | null {
  const above = answered(post);
  return above ? (readAuthor(above)?.handle ?? null) : null;
}
