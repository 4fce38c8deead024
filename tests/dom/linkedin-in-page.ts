import { linkedinAdapter as adapter } from '../../lib/platforms/linkedin/adapter.ts';

export { readPage } from '../../scripts/scan-in-page.ts';

const items = () => adapter.findPosts(document);
const item = (index: number): HTMLElement => items()[index] as HTMLElement;

/** Posts of LinkedIn come late in nodes that are already there. */
export function recycle(index: number, source: number) {
  const node = item(index);
  const print = adapter.fingerprint(node);
  const from = item(source);
  for (const { name, value } of from.attributes) node.setAttribute(name, value);
  node.replaceChildren(...from.cloneNode(true).childNodes);
  return { id: adapter.extract(node)?.postId, changed: adapter.fingerprint(node) !== print };
}

export const places = () =>
  items().map((root) => ({
    anchored: adapter.markAnchor(root) !== null,
    reply: adapter.replyButton(root)?.textContent?.trim() ?? null,
    draft: adapter.composer(root)?.draft ?? null,
  }));

export const threads = () =>
  items().map((root) =>
    adapter
      .thread(root)
      .map(({ author }) => author.handle)
      .join(' '),
  );

export const health = () => ({
  candidates: items().length,
  readable: items().filter((root) => adapter.extract(root)).length,
});

export const expected = (urls: readonly string[]): readonly boolean[] =>
  urls.map((url) => adapter.expectsPosts(new URL(url)));
