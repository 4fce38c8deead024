import { youtubeAdapter as adapter } from '../../lib/platforms/youtube/adapter.ts';

export { readPage } from '../../scripts/scan-in-page.ts';

const comments = () => adapter.findPosts(document);
const comment = (index: number): HTMLElement => comments()[index] as HTMLElement;

export function health() {
  const found = comments();
  return { candidates: found.length, readable: found.filter((root) => adapter.extract(root)).length };
}

/** The node of one comment is given another's data, as sorting and navigation do. */
export function recycle(index: number, source: number) {
  const node = comment(index);
  const print = adapter.fingerprint(node);
  const before = adapter.extract(node)?.postId;
  node.replaceChildren(...comment(source).cloneNode(true).childNodes);
  return { before, after: adapter.extract(node)?.postId, changed: adapter.fingerprint(node) !== print };
}

export const places = () =>
  comments().map((root) => ({
    anchor: adapter.markAnchor(root)?.id,
    reply: adapter.replyButton(root)?.tagName,
    draft: adapter.composer(root)?.draft ?? null,
  }));

export const threads = () =>
  comments().map((root) =>
    adapter
      .thread(root)
      .map(({ author }) => author.handle)
      .join(' '),
  );

export const modalId = (): string | null => adapter.modal(document)?.id ?? null;

export const expected = (urls: readonly string[]): readonly boolean[] =>
  urls.map((url) => adapter.expectsPosts(new URL(url)));
