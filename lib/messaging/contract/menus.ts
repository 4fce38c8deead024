import { UrgeWords } from '../../domain/mark.ts';
import { Post } from '../../domain/post.ts';
import { z } from '../../domain/zod.ts';
import { type CommandShapes, commandId, nothing } from './shapes.ts';

/** What the third script of a page needs: it watches the site's own menus. */
export const menusContract = {
  /** The page has come to rest: puts the third script into it, before it answers. */
  'page.menus': { from: ['content'], in: nothing, out: nothing },
  /** The person used the site's own item that hides or deletes this post; null = there is nothing to say about it. */
  'page.urge': {
    from: ['content'],
    in: z.strictObject({ post: Post }),
    out: z.strictObject({ words: z.nullable(UrgeWords) }),
  },
  /** The person keeps a record of a post, from the card about hiding it. */
  'page.record': { from: ['content'], in: z.strictObject({ commandId, post: Post }), out: nothing },
} as const satisfies CommandShapes;
