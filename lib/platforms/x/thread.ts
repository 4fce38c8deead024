import type { ThreadEntry } from '../../domain/post.ts';
import { readAuthor } from './author.ts';
import { findPosts } from './find-posts.ts';
import { statusIn } from './links.ts';
import { isPromoted, own, ownStatus } from './parts.ts';
import * as select from './selectors.ts';
import { surfaceOf } from './surfaces.ts';
import { readTime, readWords } from './words.ts';

/** The page of one post: the posts above it, itself, and the answers, up to the first heading after it. */
interface Conversation {
  readonly posts: readonly HTMLElement[];
  /** Index of the post whose page this is. */
  readonly main: number;
}

/** A line runs from the avatar down to the answer below. */
const leadsDown = (post: Element): boolean => own(post, select.ownAvatar)?.nextElementSibling != null;

const idOf = (post: Element): string | undefined =>
  statusIn(own(post, select.dated)?.closest('a')?.getAttribute('href') ?? null)?.id;

function conversationAround(post: HTMLElement): Conversation | null {
  const { location } = post.ownerDocument;
  if (surfaceOf(location)?.name !== 'post') return null;
  const scope = post.closest(`${select.modal}, ${select.column}`) ?? post.ownerDocument;
  const all = findPosts(scope);
  const id = statusIn(location.pathname)?.id;
  const mainPost = all.find((candidate) => idOf(candidate) === id);
  if (!mainPost) return null;

  const end = [...scope.querySelectorAll(select.rowHeading)].find(
    (heading) =>
      !heading.closest(select.post) &&
      mainPost.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const isBeforeEnd = (candidate: Element) =>
    !end || candidate.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING;
  const posts = all.filter((candidate) => isBeforeEnd(candidate) && !isPromoted(candidate));
  return { posts, main: posts.indexOf(mainPost) };
}

/** The posts joined to `posts[at]` by lines, down from `from`. */
function runAround(posts: readonly HTMLElement[], at: number, from: number): readonly HTMLElement[] {
  let first = at;
  while (first > from && leadsDown(posts[first - 1] as HTMLElement)) first--;
  let last = at;
  while (last < posts.length - 1 && leadsDown(posts[last] as HTMLElement)) last++;
  return posts.slice(first, last + 1);
}

function conversationPosts(post: HTMLElement): readonly HTMLElement[] {
  const conversation = conversationAround(post);
  const at = conversation?.posts.indexOf(post) ?? -1;
  if (!conversation || at < 0) {
    const list = findPosts(post.closest(select.cell)?.parentElement ?? post);
    return runAround(list, list.indexOf(post), 0);
  }
  const { posts, main } = conversation;
  // Other people's answers to the same post are other conversations.
  return at <= main ? posts : [...posts.slice(0, main + 1), ...runAround(posts, at, main + 1)];
}

function entryOf(post: HTMLElement): readonly ThreadEntry[] {
  const author = readAuthor(post);
  if (!author) return [];
  return [
    {
      postId: ownStatus(post, author.handle)?.id ?? null,
      author,
      text: readWords(own(post, select.text)),
      at: readTime(post),
    },
  ];
}

/** The conversation with the post itself in its place; empty where the post stands alone. */
export function thread(post: HTMLElement): readonly ThreadEntry[] {
  const posts = conversationPosts(post);
  return posts.length > 1 ? posts.flatMap(entryOf) : [];
}

/** The row above in a list, where a line joins it to this one. */
function joinedAbove(post: HTMLElement): HTMLElement | null {
  let row = post.closest(select.cell)?.previousElementSibling;
  while (row && !row.querySelector(select.post)) row = row.previousElementSibling;
  const above = row ? findPosts(row).at(-1) : undefined;
  return above && leadsDown(above) ? above : null;
}

/** The author of the post above this one, where the page shows that this one answers it. */
export function answeredAuthor(post: HTMLElement): string | null {
  const conversation = conversationAround(post);
  const at = conversation?.posts.indexOf(post) ?? -1;
  const above = conversation && at >= 0 ? answeredIn(conversation, at) : joinedAbove(post);
  return above ? (readAuthor(above)?.handle ?? null) : null;
}

/** Above the main post each answers the one before; below it, the one a line leads from, else the main post. */
function answeredIn({ posts, main }: Conversation, at: number): HTMLElement | null {
  const before = posts[at - 1] ?? null;
  if (at <= main || !before || leadsDown(before)) return before;
  return posts[main] ?? null;
}
