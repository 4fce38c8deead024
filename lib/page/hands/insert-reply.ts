import type { PanelRequest } from '../../messaging/contract.ts';
import type { InsertOutcome, PlatformAdapter } from '../../platforms/adapter.ts';
import { openComposer } from '../../platforms/open-composer.ts';
import type { CurrentPost } from '../current-post.ts';
import type { PanelFrame } from './panel-frame.ts';

export interface InsertReplyOptions {
  readonly document: Document;
  readonly adapter: PlatformAdapter;
  readonly current: Pick<CurrentPost, 'element'>;
  readonly frame: Pick<PanelFrame, 'keepClear' | 'place'>;
  readonly signal: AbortSignal;
}

/** Puts a reply into the box of the post it answers, opened if need be. Sending stays with the person. */
export async function insertReply(
  options: InsertReplyOptions,
  request: PanelRequest & { type: 'insert' },
): Promise<InsertOutcome> {
  const { adapter, current, frame } = options;
  const post = current.element(request.postKey);
  if (!post) return 'no-composer';
  const shown = adapter.fingerprint(post);
  const modal = adapter.modal(options.document);
  if (modal && !modal.contains(post) && !adapter.composer(post)) return 'wrong-box';
  const composer = await openComposer(adapter, post, options.signal);
  if (!composer) return 'no-composer';
  const draft = composer.draft.trim();
  // The sidebar asks what is to happen, so it must not fold away from the box yet.
  if (request.how === 'ask' && draft !== '' && draft !== request.text.trim()) return 'has-draft';
  // Before anything is put there: the person is to see it happen.
  frame.keepClear(adapter.composerRegion(composer));
  const outcome = await adapter.insert(
    composer,
    request.text,
    request.how === 'ask' ? 'append' : request.how,
  );
  // Sites re-mount their boxes while they take a text.
  const again = current.element(request.postKey);
  const box = again && adapter.fingerprint(again) === shown ? adapter.composer(again) : null;
  if (box) frame.keepClear(adapter.composerRegion(box));
  // The sentence that says what to do instead stands in the sidebar.
  if (outcome !== 'inserted' && frame.place?.kind === 'folded') frame.keepClear(null);
  return outcome;
}
