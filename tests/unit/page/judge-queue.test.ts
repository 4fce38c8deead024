import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Post } from '../../../lib/domain/post.ts';
import { type Ask, createJudgeQueue } from '../../../lib/page/judge-queue.ts';

const post = (id: string, text = 'Hola'): Post => ({
  platform: 'x',
  postId: id,
  aliases: [],
  url: null,
  kind: 'post',
  author: { name: 'Ana', handle: 'ana', profileUrl: null },
  text,
  postedAt: null,
  truncated: false,
  extractor: 'x@1',
});

type Answer = 'ok' | 'unexpected' | 'timeout' | 'bad-input' | 'orphaned';

function queueWith(answer: (posts: readonly Post[]) => Answer) {
  const sent: Post[][] = [];
  const events: string[] = [];
  const controller = new AbortController();
  let running = 0;
  const ask = (async (_command: string, { posts }: { posts: Post[] }) => {
    running += 1;
    if (running > 1) events.push('two at once');
    await new Promise((resolve) => setTimeout(resolve, 10));
    running -= 1;
    sent.push(posts);
    const code = answer(posts);
    return code === 'ok' ? { ok: true, value: { marks: [], words: {} } } : { ok: false, code };
  }) as unknown as Ask;
  const queue = createJudgeQueue({
    ask,
    url: () => 'https://x.com/home',
    onMarks: () => {},
    onOrphaned: () => events.push('orphaned'),
    onRefused: () => events.push('refused'),
    signal: controller.signal,
  });
  return { queue, sent, events, controller };
}

describe('createJudgeQueue', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('sends at most fifty at a time, one batch after the other', async () => {
    const { queue, sent, events } = queueWith(() => 'ok');
    for (let id = 0; id < 120; id += 1) queue.add(`x:${id}`, post(String(id)));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent.map((batch) => batch.length)).toEqual([50, 50, 20]);
    expect(events).toEqual([]);
  });

  test('a batch that failed goes again until the worker is back', async () => {
    let failures = 4;
    const { queue, sent } = queueWith(() => (failures-- > 0 ? 'unexpected' : 'ok'));
    queue.add('x:1', post('1'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent).toHaveLength(5);
    expect(queue.waiting).toBe(0);
  });

  test('the newest reading of a post wins, also over one that failed', async () => {
    let failures = 1;
    const { queue, sent } = queueWith(() => (failures-- > 0 ? 'timeout' : 'ok'));
    queue.add('x:1', post('1', 'corto'));
    await vi.advanceTimersByTimeAsync(65);
    queue.add('x:1', post('1', 'entero'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent.map(([each]) => each?.text)).toEqual(['corto', 'entero']);
  });

  test('one post that the worker refuses does not hold up the others', async () => {
    const { queue, sent, events } = queueWith((posts) =>
      posts.some(({ postId }) => postId === '7') ? 'bad-input' : 'ok',
    );
    for (let id = 0; id < 20; id += 1) queue.add(`x:${id}`, post(String(id)));
    await vi.advanceTimersByTimeAsync(5_000);
    const accepted = sent.filter((batch) => batch.every(({ postId }) => postId !== '7')).flat();
    expect(new Set(accepted.map(({ postId }) => postId)).size).toBe(19);
    expect(events).toEqual(['refused']);
    expect(queue.waiting).toBe(0);
  });

  test('stops for good when the extension was updated under the tab', async () => {
    const { queue, sent, events, controller } = queueWith(() => 'orphaned');
    queue.add('x:1', post('1'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(events).toEqual(['orphaned']);
    controller.abort();
    queue.add('x:2', post('2'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
  });
});
