import type { ThreadEntry } from '../../domain/post.ts';
import { isComment } from './comments.ts';
import { type Clock, entryOf } from './extract.ts';
import { postOfComment, unitsIn } from './find-posts.ts';
import * as select from './selectors.ts';

/** Where the comments of a post stand: inside it, or beside it in the dialog that shows it alone. */
function conversationOf(post: HTMLElement): readonly HTMLElement[] {
  const dialog = post.closest(select.dialog);
  const units = unitsIn(dialog ?? post);
  const posts = units.filter((element) => !isComment(element));
  return posts.length <= 1 ? units : units.filter((element) => post.contains(element));
}

/** The post and its comments in page order, the one asked about among them; empty where it stands alone. */
export function thread(unit: HTMLElement, clock: Clock): readonly ThreadEntry[] {
  const post = isComment(unit) ? postOfComment(unit) : unit;
  if (!post) return [];
  const units = conversationOf(post);
  return units.length > 1 ? units.flatMap((element) => entryOf(element, clock)) : [];
}
