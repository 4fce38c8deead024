import type { PlatformAdapter } from '../../lib/platforms/adapter.ts';
import { editorText } from '../../lib/platforms/editor-text.ts';
import { openComposer } from '../../lib/platforms/open-composer.ts';
import { adapterFor } from '../../lib/platforms/registry/adapters.ts';
import { readText } from '../../lib/platforms/text.ts';

/** What the tests do as a content script does: in a world of its own, with the adapters alone. */

const adapter = adapterFor(new URL(location.href)) as PlatformAdapter;

function postWith(words: string): HTMLElement {
  const post = adapter.findPosts(document).find((element) => adapter.extract(element)?.text.includes(words));
  if (!post) throw new Error(`No post with "${words}" on ${location.href}`);
  return post;
}

export interface BoxReading {
  readonly draft: string;
  readonly text: string;
  readonly label: string;
  /** Left, top, right, bottom of the region; the Send button stands inside if `holdsSend`. */
  readonly region: readonly [number, number, number, number];
  readonly holdsSend: boolean;
}

/** The box that is open for that post now; null = none. */
export function boxOf(words: string): BoxReading | null {
  const composer = adapter.composer(postWith(words));
  if (!composer) return null;
  const region = adapter.composerRegion(composer);
  const { left, top, right, bottom } = region.getBoundingClientRect();
  const send = region.querySelector('[data-testid^="tweetButton"], .send, #submit-button');
  return {
    draft: composer.draft,
    text: adapter.id === 'youtube' ? readText(composer.element) : editorText(composer.element),
    label: composer.element.getAttribute('aria-label') ?? '',
    region: [left, top, right, bottom],
    holdsSend: send !== null,
  };
}

/** Opens the box of that post and puts the text in. */
export async function reply(
  words: string,
  text: string,
  how: 'append' | 'replace' = 'append',
): Promise<string> {
  const composer = await openComposer(adapter, postWith(words));
  return composer ? adapter.insert(composer, text, how) : 'no-box';
}

/** As `reply`, pressed twice at once. */
export async function replyTwiceAtOnce(words: string, text: string): Promise<readonly string[]> {
  const composer = await openComposer(adapter, postWith(words));
  if (!composer) return ['no-box'];
  return Promise.all([adapter.insert(composer, text, 'append'), adapter.insert(composer, text, 'append')]);
}

/** The box goes away between finding it and putting the text in. */
export async function replyIntoRemoved(words: string, text: string): Promise<string> {
  const composer = await openComposer(adapter, postWith(words));
  if (!composer) return 'no-box';
  adapter.composerRegion(composer).closest('[role="dialog"], [data-testid="cellInnerDiv"], form')?.remove();
  return adapter.insert(composer, text, 'append');
}
