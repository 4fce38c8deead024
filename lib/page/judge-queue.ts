import type { Mark, PageWords } from '../domain/mark.ts';
import type { Post } from '../domain/post.ts';
import type { ask } from '../messaging/ask.ts';
import { after } from './lifetime.ts';

export type Ask = typeof ask;

const BATCH = 50;
/** ms between a first post and its batch: a screenful comes in together. */
const GATHER = 60;
/** ms from one batch to the next while posts keep coming, in scrolling: each message costs the page as much as five posts. */
const RHYTHM = 300;
const RETRY = { first: 500, most: 30_000 } as const;

export interface JudgeQueueOptions {
  readonly ask: Ask;
  readonly url: () => string;
  readonly onMarks: (marks: readonly Mark[], words: PageWords) => void;
  readonly onOrphaned: () => void;
  /** A post that the worker refuses even alone. */
  readonly onRefused?: () => void;
  readonly signal: AbortSignal;
}

export interface JudgeQueue {
  /** The newest reading of a post replaces one that still waits. */
  add(key: string, post: Post): void;
  readonly waiting: number;
}

/**
 * Sends posts to the worker, one batch at a time: while it works, the rest waits here and nothing piles up
 * on its side. A batch that failed goes again, so a dead worker or a lost message loses nothing.
 */
export function createJudgeQueue(options: JudgeQueueOptions): JudgeQueue {
  const waiting = new Map<string, Post>();
  let busy = false;
  let most = BATCH;
  let pause: number = RETRY.first;

  async function send(): Promise<void> {
    const batch = [...waiting].slice(0, most);
    for (const [key] of batch) waiting.delete(key);
    const posts = batch.map(([, post]) => post);
    const sentAt = performance.now();
    const answer = await options.ask('page.judge', { posts, url: options.url() });
    if (options.signal.aborted) return;
    if (answer.ok) {
      pause = RETRY.first;
      most = Math.min(BATCH, most * 2);
      options.onMarks(answer.value.marks, answer.value.words);
      return next(waiting.size < most ? sentAt + RHYTHM - performance.now() : 0);
    }
    if (answer.code === 'orphaned') return options.onOrphaned();
    if (answer.code === 'bad-input' && batch.length === 1) {
      options.onRefused?.();
      return next(0);
    }
    for (const [key, post] of batch) if (!waiting.has(key)) waiting.set(key, post);
    // One post that the worker cannot read must not hold up the forty-nine others.
    if (answer.code === 'bad-input') {
      most = Math.ceil(batch.length / 2);
      return next(0);
    }
    next(pause);
    pause = Math.min(RETRY.most, pause * 2);
  }

  function next(ms: number): void {
    busy = waiting.size > 0;
    if (!busy) return;
    after(ms, () => void send().catch(() => next(pause)), options.signal);
  }

  return {
    add(key, post) {
      waiting.set(key, post);
      if (!busy) next(GATHER);
    },
    get waiting() {
      return waiting.size;
    },
  };
}
