import type { PanelAnswer, PanelRequest } from '../messaging/contract.ts';
import type { OpenRequest } from '../messaging/panel.ts';
import type { InsertOutcome, PlatformAdapter } from '../platforms/adapter.ts';
import { openComposer } from '../platforms/open-composer.ts';
import type { CurrentPost } from './current-post.ts';
import type { PagePosts } from './page-posts.ts';
import type { PanelFrame } from './panel-frame.ts';
import type { Theme } from './theme.ts';

export interface PanelAnswersOptions {
  readonly document: Document;
  readonly adapter: PlatformAdapter;
  readonly posts: PagePosts;
  readonly current: CurrentPost;
  readonly frame: PanelFrame;
  readonly theme: () => Theme;
  readonly openMeant: (at?: 'pointer') => void;
  readonly judgeAgain: (key: string) => void;
  readonly signal: AbortSignal;
}

type Answers = (request: PanelRequest | OpenRequest) => Promise<PanelAnswer>;

/** Answers what the sidebar, or the worker for it, asks of this page. */
export function createPanelAnswers(options: PanelAnswersOptions): Answers {
  const { adapter, posts, current, frame } = options;

  function showing(): PanelAnswer {
    const complaints = posts.complaints();
    const element = current.element();
    return {
      type: 'current',
      post: current.read(),
      thread: element ? adapter.thread(element).slice(-200) : [],
      index: complaints.findIndex(({ key }) => key === current.key) + 1,
      total: complaints.length,
      theme: options.theme(),
    };
  }

  /** The person pressed ‹ or › in the sidebar: only then does the page scroll. */
  function go(by: 1 | -1): PanelAnswer {
    const complaints = posts.complaints();
    const at = complaints.findIndex(({ key }) => key === current.key);
    const next = at < 0 ? complaints.at(by > 0 ? 0 : -1) : complaints[at + by];
    if (next) {
      current.choose(next.key, null);
      reveal(next.key);
    }
    return showing();
  }

  function reveal(key: string): void {
    const element = current.element(key);
    if (!element) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  }

  async function insert(request: PanelRequest & { type: 'insert' }): Promise<InsertOutcome> {
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

  return async (request) => {
    switch (request.type) {
      case 'open':
        options.openMeant(request.at);
        return { type: 'done' };
      case 'current':
        return showing();
      case 'go':
        return go(request.by);
      case 'insert':
        return { type: 'insert', outcome: await insert(request) };
      case 'reveal':
        reveal(request.postKey);
        return { type: 'done' };
      case 'refresh':
        options.judgeAgain(request.postKey);
        return { type: 'done' };
      case 'close':
        frame.close();
        return { type: 'done' };
    }
  };
}
