// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BoxSurroundings, PlatformAdapter } from '../../../lib/platforms/adapter.ts';
import { linkedinBoxSurroundings } from '../../../lib/platforms/linkedin/composer.ts';
import { openComposer } from '../../../lib/platforms/open-composer.ts';
import { plainForm } from '../../../lib/platforms/plain-form.ts';
import { xBoxSurroundings } from '../../../lib/platforms/x/composer.ts';
import { youtubeBoxSurroundings } from '../../../lib/platforms/youtube/composer.ts';

/** A site of one post: its reply button may make a box appear. */
function site(change: { opens?: boolean; control?: string; surroundings?: BoxSurroundings } = {}) {
  document.body.innerHTML = `<article data-id="1">${change.control ?? '<button class="reply">Reply</button>'}</article>`;
  const post = document.querySelector('article') as HTMLElement;
  const control = post.querySelector<HTMLElement>('.reply');
  const pressed = vi.fn(() => {
    if (change.opens ?? true) setTimeout(() => document.body.append(makeBox('1')), 50);
  });
  control?.addEventListener('click', pressed);
  const adapter = {
    surroundings: change.surroundings ?? plainForm,
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
    ['a submit button', plainForm, '<button type="submit" class="reply">Reply</button>'],
    [
      'X’s Send button',
      xBoxSurroundings,
      '<button type="button" class="reply" data-testid="tweetButtonInline"></button>',
    ],
    [
      'the inside of YouTube’s Send button',
      youtubeBoxSurroundings,
      '<div id="submit-button"><button type="button" class="reply"></button></div>',
    ],
    [
      'a control beside YouTube’s box',
      youtubeBoxSurroundings,
      '<div id="reply-dialog"><div contenteditable></div><button type="button" class="reply"></button></div>',
    ],
    [
      'LinkedIn’s Send button',
      linkedinBoxSurroundings,
      '<button type="button" class="reply comments-comment-box__submit-button--cr"></button>',
    ],
    [
      'a control beside LinkedIn’s box',
      linkedinBoxSurroundings,
      '<div class="comments-comment-box"><div contenteditable="true"></div><a class="reply"></a></div>',
    ],
    [
      'a control beside a box',
      xBoxSurroundings,
      '<form><div contenteditable="true"></div><div class="reply"></div></form>',
    ],
  ])(
    'never presses %s, even when an adapter takes it for the reply control',
    async (_, surroundings, control) => {
      const { adapter, post, pressed } = site({ control, surroundings });
      expect(await openComposer(adapter, post)).toBeNull();
      expect(pressed).not.toHaveBeenCalled();
    },
  );

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
