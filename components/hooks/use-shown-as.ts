import { useRef } from 'react';
import type { Post } from '../../lib/domain/post.ts';
import { postKeys, sharesKey } from '../../lib/domain/post-key.ts';

export interface ShownAs {
  /** The key it was first shown under: stays when the site gives a better id. */
  readonly key: string;
  /** Every key it has gone by on this screen, the present one first. */
  readonly keys: readonly string[];
}

/** Under which names the post on screen is known: a better id does not make it another post. */
export function useShownAs(post: Post | null): ShownAs | null {
  const shown = useRef<ShownAs | null>(null);
  shown.current = post && shownAs(shown.current, postKeys(post));
  return shown.current;
}

function shownAs(before: ShownAs | null, keys: readonly [string, ...string[]]): ShownAs {
  if (!before || !sharesKey(before.keys, keys)) return { key: keys[0], keys };
  const all = [...new Set([...keys, ...before.keys])];
  const isSame = all.length === before.keys.length && all[0] === before.keys[0];
  return isSame ? before : { key: before.key, keys: all };
}
