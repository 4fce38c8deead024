import { xAdapter } from '../../lib/platforms/x/adapter.ts';

export { readPage } from '../../scripts/scan-in-page.ts';

const posts = () => xAdapter.findPosts(document);
const post = (index: number): HTMLElement => posts()[index] as HTMLElement;

export function health() {
  const found = posts();
  return { candidates: found.length, readable: found.filter((root) => xAdapter.extract(root)).length };
}

/** Gives the node of one post the content of another, as the virtual list does. */
export function recycle(index: number, source: number) {
  const node = post(index);
  const before = { print: xAdapter.fingerprint(node), id: xAdapter.extract(node)?.postId };
  node.replaceChildren(...post(source).cloneNode(true).childNodes);
  return {
    sameElement: posts()[index] === node,
    sameFingerprint: xAdapter.fingerprint(node) === before.print,
    before: before.id,
    after: xAdapter.extract(node)?.postId,
  };
}

/** What "Show more" does where it unfolds in place. */
export function unfold(index: number) {
  const node = post(index);
  const print = xAdapter.fingerprint(node);
  const stable = xAdapter.fingerprint(node) === print;
  node.querySelector('[data-testid="tweet-text-show-more-link"]')?.remove();
  return {
    stable,
    changed: xAdapter.fingerprint(node) !== print,
    truncated: xAdapter.extract(node)?.truncated,
  };
}

export function places() {
  return posts().map((root) => {
    const line = xAdapter.markAnchor(root);
    return {
      holdsName: line?.querySelector('[data-testid="User-Name"]') !== null,
      holdsMenu: line?.querySelector('[data-testid="caret"]') !== null,
      holdsText: line?.querySelector('[data-testid="tweetText"]') !== null,
      reply: xAdapter.replyButton(root)?.dataset.testid,
    };
  });
}

export const modalLabel = (): string | null =>
  xAdapter.modal(document)?.getAttribute('aria-labelledby') ?? null;
