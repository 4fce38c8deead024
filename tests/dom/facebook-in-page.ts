import { createFacebookAdapter, facebookAdapter } from '../../lib/platforms/facebook/adapter.ts';

export { readPage } from '../../scripts/scan-in-page.ts';

const { findPosts, fingerprint, extract, markAnchor, modal, replyButton } = facebookAdapter;
const units = () => findPosts(document);
const unit = (index: number): HTMLElement => units()[index] as HTMLElement;

/** Gives the box of one post the content of another, as the virtual list does; then empties it. */
export function recycle(index: number, source: number) {
  const box = unit(index);
  const before = { print: fingerprint(box), id: extract(box)?.postId };
  box.replaceChildren(...unit(source).cloneNode(true).childNodes);
  const after = extract(box)?.postId;
  const changed = fingerprint(box) !== before.print;
  box.replaceChildren();
  return { changed, before: before.id, after, emptied: fingerprint(box), found: units().includes(box) };
}

/** What "See more" does: the control goes, more words come. */
export function unfold(index: number) {
  const box = unit(index);
  const before = { print: fingerprint(box), post: extract(box) };
  const stable = fingerprint(box) === before.print;
  const control = [...box.querySelectorAll('[data-ad-rendering-role="story_message"] [role="button"]')].at(
    -1,
  );
  control?.replaceWith(' Y aquí sigue todo lo demás que antes no se veía.');
  const post = extract(box);
  return {
    stable,
    changed: fingerprint(box) !== before.print,
    truncated: [before.post?.truncated, post?.truncated],
    sameOpening: before.post?.aliases.at(-1) === post?.aliases.at(-1),
  };
}

/** A link whose real address the site fills in when the pointer rests on it. */
export function reveal(index: number, href: string) {
  const box = unit(index);
  const before = extract(box);
  const print = fingerprint(box);
  const link = box.querySelector('a[href*="#?"]');
  link?.setAttribute('href', href);
  const after = extract(box);
  return {
    before: before?.postId,
    after: after?.postId,
    url: after?.url,
    knownBefore: after?.aliases.includes(before?.postId ?? ''),
    changed: fingerprint(box) !== print,
  };
}

export function places() {
  return units().map((root) => {
    const anchor = markAnchor(root);
    const reply = replyButton(root);
    return {
      kind: extract(root)?.kind,
      holdsName: anchor?.textContent?.includes(extract(root)?.author.name ?? '?'),
      holdsMenu: anchor?.querySelector('[aria-haspopup="menu"]') !== null,
      holdsMessage: anchor?.querySelector('[data-ad-rendering-role="story_message"]') !== null,
      holdsActions: anchor?.querySelector('ul,[data-ad-rendering-role="like_button"]') !== null,
      reply: reply?.getAttribute('aria-label') ?? reply?.textContent ?? null,
    };
  });
}

export const threads = () => units().map((root) => facebookAdapter.thread(root).map(({ postId }) => postId));

/** Every post with a clock: ages count then. */
export const agesAt = (now: number) => {
  const timed = createFacebookAdapter(() => now);
  return timed.findPosts(document).map((root) => timed.extract(root)?.postedAt ?? null);
};

export const modalLabel = (): string | null => modal(document)?.getAttribute('aria-labelledby') ?? null;

export const expected = (urls: readonly string[]) =>
  urls.map((url) => facebookAdapter.expectsPosts(new URL(url, 'https://www.facebook.com')));

/** Roots that hold one unit, or were already taken out again. */
export function inPieces(index: number) {
  const box = unit(index);
  const own = findPosts(box).includes(box);
  const slot = box.parentElement as HTMLElement;
  slot.remove();
  return { own, detached: findPosts(slot).includes(box), id: extract(box)?.postId };
}

/** ms for one look at a feed of `count` times its posts, the best of nine. */
export function timeToFind(count: number): number {
  const feed = document.querySelector('[role="feed"]') as HTMLElement;
  const slots = [...feed.children];
  for (let copy = 1; copy < count; copy++) feed.append(...slots.map((slot) => slot.cloneNode(true)));
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 9; turn++) {
    const start = performance.now();
    for (const root of units()) fingerprint(root);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The page as it would be after the site dropped these attributes. */
export function readWithout(css: string, attributes: readonly string[]): readonly (string | null)[] {
  for (const element of document.querySelectorAll(css)) {
    for (const attribute of attributes) element.removeAttribute(attribute);
  }
  return units().map((root) => {
    const post = extract(root);
    return post && [post.kind, post.author.name, post.text.replace(/\s+/g, ' ')].join(' | ');
  });
}
