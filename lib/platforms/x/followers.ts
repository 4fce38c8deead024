import type { PlatformReader } from '../adapter.ts';
import { followersShown } from '../followers-shown.ts';
import { followersOf } from './links.ts';
import * as select from './selectors.ts';
import { readWords } from './words.ts';

const longest = 300;

/** From the profile header and the hover card; the tabs of a followers page link there too, without a number. */
export const authorsShown: PlatformReader['authorsShown'] = (root) => {
  const authors = followersShown(root, select.followers, (link) => followersOf(link.getAttribute('href')));
  const bios = new Map([...root.querySelectorAll(select.bio)].map((bio) => [ownerOf(bio), readWords(bio)]));
  return authors.map((author) => {
    const bio = bios.get(author.handle)?.slice(0, longest);
    return bio ? { ...author, bio } : author;
  });
};

/** Whose words they are says the nearest link to followers, within the same card; null = nothing near says it. */
function ownerOf(bio: Element): string | null {
  for (let around = bio.parentElement; around; around = around.parentElement) {
    const link = around.querySelector(select.followers);
    if (link) return followersOf(link.getAttribute('href'));
    if (around.matches(select.hoverCard)) return null;
  }
  return null;
}
