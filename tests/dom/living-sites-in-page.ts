import { facebookAdapter } from '../../lib/platforms/facebook/adapter.ts';
import { xAdapter } from '../../lib/platforms/x/adapter.ts';

const adapter = location.hostname.endsWith('facebook.com') ? facebookAdapter : xAdapter;

export interface PostSeen {
  readonly id: string;
  readonly kind: string;
  readonly by: string;
  readonly text: string;
  readonly postedAt: number | null;
  readonly truncated: boolean;
  readonly promoted: boolean;
  readonly canReply: boolean;
  readonly hasAnchor: boolean;
}

export function posts(): readonly PostSeen[] {
  return adapter.findPosts(document).flatMap((element) => {
    const post = adapter.extract(element);
    if (!post) return [];
    return {
      id: post.postId,
      kind: post.kind,
      by: post.author.name,
      text: post.text,
      postedAt: post.postedAt,
      truncated: post.truncated,
      promoted: post.promoted ?? false,
      canReply: adapter.replyButton(element) !== null,
      hasAnchor: adapter.markAnchor(element) !== null,
    };
  });
}

/** For each post, who speaks in the conversation around it. */
export const conversations = (): readonly (readonly string[])[] =>
  adapter.findPosts(document).map((post) => adapter.thread(post).map(({ author }) => author.handle));
