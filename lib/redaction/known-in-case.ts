import type { NamedRecord } from '../domain/named-record.ts';
import type { Post } from '../domain/post.ts';

/**
 * Everything that names somebody in a case: names, handles and addresses, of bystanders too.
 * @param staff the brand's own people, as the settings name them: customers name them too
 */
export function knownInCase(record: NamedRecord, staff: readonly string[] = []): readonly string[] {
  const { author, post, posts, aliases, owner, alsoCalled = [] } = record;
  const own = [author.name, author.handle, author.profileUrl ?? '', owner, ...alsoCalled];
  const all = [
    ...own,
    ...staff,
    ...aliases,
    ...[post, ...posts.map((each) => each.post)].flatMap(knownInPost),
  ];
  return [...new Set(all.filter((each) => each.trim() !== ''))];
}

export function knownInPost({ author, url, quoted, replyTo, thread, postId }: Post): readonly string[] {
  const said = (thread ?? []).flatMap((entry) => [entry.author.name, entry.author.handle]);
  return [
    author.name,
    author.handle,
    author.profileUrl ?? '',
    url ?? '',
    postId,
    quoted?.author ?? '',
    ...(replyTo ?? []),
    ...said,
  ];
}
