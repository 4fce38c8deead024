// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlatformAdapter } from '../../../lib/platforms/adapter.ts';
import { openComposer } from '../../../lib/platforms/open-composer.ts';

/** A site of one post: its reply button may make a box appear. */
function site(change: { opens?: boolean; control?: string } = {}) {
  document.body.innerHTML = `<article data-id="1">${change.control ?? '<button class="reply">Reply</button>'}</article>`;
  const post = document.querySelector('article') as HTMLElement;
  const control = post.querySelector<HTMLElement>('.reply');
  const pressed = vi.fn(() => {
    if (change.opens ?? true) setTimeout(() => document.body.append(makeBox('1')), 50);
  });
  control?.addEventListener('click', pressed);
  const adapter = {
    fingerprint: (element: HTMLElement) => element.dataset.id ?? null,
    findPosts: () => [...document.querySelectorAll<HTMLElement>('article')],
    modal: () => document.querySelector<HTMLElement>('[role="dialog"]'),
    replyButton: () => control,
    composer: (element: HTMLElement) => {
      const box = document.querySelector<HTMLElement>(`[data-box="${element.dataset.id}"]`);
      return box && { element: box, draft: '' };
    },
  } as unknown as PlatformAdapter;
  return { adapter, post, pressed };
}

function makeBox(of: string): HTMLElement {
  const box = document.createElement('div');
  box.dataset.box = of;
  return box;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('openComposer', () => {
  it('presses the reply control once and waits for the box', async () => {
    const { adapter, post, pressed } = site();
    const opening = openComposer(adapter, post);
    await vi.advanceTimersByTimeAsync(200);
    expect((await opening)?.element.dataset.box).toBe('1');
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it('presses nothing where the box is open already', async () => {
    const { adapter, post, pressed } = site();
    document.body.append(makeBox('1'));
    expect(await openComposer(adapter, post)).not.toBeNull();
    expect(pressed).not.toHaveBeenCalled();
  });

  it('gives up after five seconds, having pressed once', async () => {
    const { adapter, post, pressed } = site({ opens: false });
    const opening = openComposer(adapter, post);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await opening).toBeNull();
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it('does not take the box of what the recycled node shows now', async () => {
    const { adapter, post } = site({ opens: false });
    const opening = openComposer(adapter, post);
    post.dataset.id = '2';
    document.body.append(makeBox('2'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await opening).toBeNull();
  });

  it('presses nothing under a dialog that is not the post’s', async () => {
    const { adapter, post, pressed } = site();
    document.body.insertAdjacentHTML('beforeend', '<div role="dialog"></div>');
    expect(await openComposer(adapter, post)).toBeNull();
    expect(pressed).not.toHaveBeenCalled();
  });

  it.each([
    ['a submit button', '<button type="submit" class="reply">Reply</button>'],
    [
      'the Send button by its test id',
      '<button type="button" class="reply" data-testid="tweetButtonInline"></button>',
    ],
    [
      'the inside of a button by that name',
      '<div id="submit-button"><button type="button" class="reply"></button></div>',
    ],
    [
      'a control beside a plain box',
      '<div id="reply-dialog"><div contenteditable></div><button type="button" class="reply"></button></div>',
    ],
    ['a control beside a box', '<form><div contenteditable="true"></div><div class="reply"></div></form>'],
  ])('never presses %s, even when an adapter takes it for the reply control', async (_, control) => {
    const { adapter, post, pressed } = site({ control });
    expect(await openComposer(adapter, post)).toBeNull();
    expect(pressed).not.toHaveBeenCalled();
  });

  it('stops when told to, and does not start when told before', async () => {
    const { adapter, post, pressed } = site({ opens: false });
    const stop = new AbortController();
    const opening = openComposer(adapter, post, stop.signal);
    stop.abort();
    expect(await opening).toBeNull();
    expect(await openComposer(adapter, post, stop.signal)).toBeNull();
    expect(pressed).toHaveBeenCalledTimes(1);
  });
});
