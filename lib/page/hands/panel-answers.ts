import type { PanelAnswer, PanelRequest } from '../../messaging/contract.ts';
import type { PlatformAdapter } from '../../platforms/adapter.ts';
import type { CurrentPost } from '../current-post.ts';
import type { PagePosts } from '../page-posts.ts';
import type { Theme } from '../theme.ts';
import { insertReply } from './insert-reply.ts';
import type { PanelFrame } from './panel-frame.ts';

export interface PanelAnswersOptions {
  readonly document: Document;
  readonly adapter: PlatformAdapter;
  readonly posts: PagePosts;
  readonly current: CurrentPost;
  readonly frame: Pick<PanelFrame, 'close' | 'keepClear' | 'place'>;
  readonly theme: () => Theme;
  readonly judgeAgain: (key: string) => void;
  readonly signal: AbortSignal;
}

export type PanelAnswers = (request: PanelRequest) => Promise<PanelAnswer>;

/** Answers what the sidebar, or the worker for it, asks of this page. */
export function createPanelAnswers(options: PanelAnswersOptions): PanelAnswers {
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

  return async (request) => {
    switch (request.type) {
      case 'current':
        return showing();
      case 'go':
        return go(request.by);
      case 'insert':
        return { type: 'insert', outcome: await insertReply(options, request) };
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
