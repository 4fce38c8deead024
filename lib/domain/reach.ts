import type { Brand } from './brand.ts';
import type { Author } from './post.ts';

/** So many times our own followers are many, whatever the figure (method S1.15). */
const TIMES_OURS = 5;

/** Whether so many people hear this author that a reply deserves more care. Not shown is not many. */
export function isWidelyHeard(
  { followers, verified }: Pick<Author, 'followers' | 'verified'>,
  { limits, ownFollowers }: Pick<Brand, 'limits' | 'ownFollowers'>,
): boolean {
  if (verified) return true;
  if (followers === undefined) return false;
  return (
    followers >= limits.careFrom ||
    (ownFollowers !== null && followers >= TIMES_OURS * Math.max(1, ownFollowers))
  );
}

/** A public reply shows the complaint to many more than the complaint itself does (method S0.11). */
export const spreadsIt = (
  { followers }: Pick<Author, 'followers'>,
  { ownFollowers }: Pick<Brand, 'ownFollowers'>,
): boolean => followers !== undefined && ownFollowers !== null && followers < ownFollowers;
