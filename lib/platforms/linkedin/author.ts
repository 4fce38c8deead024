import type { Author } from '../../domain/post.ts';
import { profileIn } from './links.ts';
import { everyOwn, own, wordsOf } from './parts.ts';
import * as select from './selectors.ts';

/** Names are written twice, for the eye and for screen readers; what follows them says how one knows the person. */
function firstWords(link: Element): string {
  const walker = link.ownerDocument.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode.nodeValue?.replace(/\s+/g, ' ').trim();
    if (words) return words;
  }
  return '';
}

/** Above an author may stand who liked or commented: their name is not written twice. */
function authorLink(item: Element): HTMLElement | null {
  for (const selector of select.author) {
    const named = own(item, selector);
    if (named) return named;
  }
  const words = wordsOf(item);
  const links = everyOwn(item, select.profile).filter(
    (link) => !words?.contains(link) && firstWords(link) !== '',
  );
  return (
    links.find((link) => link.querySelector('[aria-hidden="true"]')?.textContent?.trim()) ?? links[0] ?? null
  );
}

const authorAt = (link: Element | null): Author | null => {
  const profile = profileIn(link?.getAttribute('href') ?? null);
  return link && profile ? { name: firstWords(link), handle: profile.handle, profileUrl: profile.url } : null;
};

/** null where no profile is linked. */
export const readAuthor = (item: Element): Author | null => authorAt(authorLink(item));

/** The name on what a post shares; '' where none is linked. */
export const sharedAuthor = (box: Element): string => {
  const links = [...box.querySelectorAll(select.profile)];
  return links.map(firstWords).find((name) => name !== '') ?? '';
};
