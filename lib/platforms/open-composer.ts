import type { BoxSurroundings, Composer, PlatformAdapter } from './adapter.ts';

/** The site may load its dialog's code first. */
const LIMIT_MS = 5_000;

/**
 * The reply box of that post, opened by the site's own reply control if need be.
 *
 * This is the only place of the extension that clicks anything on the site, and it clicks nothing but
 * `adapter.replyButton(post)`, once.
 *
 * @returns null when the post is gone, a dialog stands over it, there is no control, or no box came in 5 s.
 */
export async function openComposer(
  adapter: PlatformAdapter,
  post: HTMLElement,
  signal?: AbortSignal,
): Promise<Composer | null> {
  const shown = adapter.fingerprint(post);
  if (shown === null || signal?.aborted) return null;
  const open = adapter.composer(post);
  if (open) return open;
  const dialog = adapter.modal(post.ownerDocument);
  if (dialog && !dialog.contains(post)) return null;
  const control = adapter.replyButton(post);
  if (!control || belongsToBox(control, adapter.surroundings)) return null;
  const opened = composerAppears(adapter, post, shown, signal);
  control.click();
  return opened;
}

/** The controls beside a box (its Send button among them) are never ours to press. */
function belongsToBox(control: HTMLElement, { region, send }: BoxSurroundings): boolean {
  if (control.closest(`[type="submit"], ${send}`)) return true;
  return control.closest(`form, ${region}`)?.querySelector('[contenteditable]') != null;
}

function composerAppears(
  adapter: PlatformAdapter,
  post: HTMLElement,
  shown: string,
  signal: AbortSignal | undefined,
): Promise<Composer | null> {
  const { ownerDocument } = post;
  return new Promise((resolve) => {
    const end = (composer: Composer | null): void => {
      clearTimeout(limit);
      observer.disconnect();
      signal?.removeEventListener('abort', aborted);
      resolve(composer);
    };
    const aborted = (): void => end(null);
    const look = (): void => {
      const now = postAgain(adapter, post, shown);
      const composer = now && adapter.composer(now);
      if (composer) end(composer);
    };
    const observer = new MutationObserver(look);
    // Boxes appear by style as well as by insertion.
    observer.observe(ownerDocument, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['style', 'class', 'hidden', 'aria-hidden', 'contenteditable'],
    });
    const limit = setTimeout(() => end(null), LIMIT_MS);
    signal?.addEventListener('abort', aborted);
  });
}

/** Opening a box can re-mount or recycle the list: the post is where the same thing is shown. */
function postAgain(adapter: PlatformAdapter, post: HTMLElement, shown: string): HTMLElement | null {
  if (post.isConnected && adapter.fingerprint(post) === shown) return post;
  const posts = adapter.findPosts(post.ownerDocument);
  return posts.find((candidate) => adapter.fingerprint(candidate) === shown) ?? null;
}
