/** How the feed is scrolled: px a frame, or a share of the window's height, and for how many frames. */
export interface Gait {
  readonly px: number;
  readonly windows: number;
  readonly frames: number;
}

/** What the page itself noticed while it was scrolled. */
export interface Scrolled {
  readonly posts: number;
  readonly frames: number;
  readonly seconds: number;
  readonly dropped: number;
  readonly longTasks: number;
}

/**
 * Runs in the page: scrolls by the frame, so that each pass shows the same posts however quick the machine is, and
 * then lets everything come to rest.
 */
export function scrollFeed({ px, windows, frames }: Gait): Promise<Scrolled> {
  const FRAME = 1_000 / 60;
  const REST = 30;
  const lastShown = (): number => {
    const key = [...document.querySelectorAll('[data-cell]')].at(-1)?.getAttribute('data-cell') ?? '';
    const n = Number(key.slice(-5)) - 10_000;
    // The written posts are few; the invented ones after them are numbered from 1,000.
    return n < 1_000 ? n : n - 1_000 + 18;
  };
  const from = lastShown();
  let longTasks = 0;
  const observer = new PerformanceObserver((list) => {
    longTasks += list.getEntries().length;
  });
  observer.observe({ type: 'longtask' });
  return new Promise((resolve) => {
    let count = 0;
    let dropped = 0;
    const begun = performance.now();
    let before = begun;
    const step = (at: number): void => {
      dropped += Math.max(0, Math.round((at - before) / FRAME) - 1);
      before = at;
      count += 1;
      if (count <= frames) scrollBy(0, px + innerHeight * windows);
      if (count <= frames + REST) return void requestAnimationFrame(step);
      observer.disconnect();
      const seconds = (at - begun) / 1_000;
      resolve({ posts: Math.max(1, lastShown() - from), frames: count, seconds, dropped, longTasks });
    };
    requestAnimationFrame(step);
  });
}
