import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { errorCodes } from './kept.ts';
import { extensionWorker } from './launch.ts';
import { complaintMark } from './person.ts';
import { findButton } from './pierce.ts';
import { errorsOf } from './sites.ts';

/** ms of processor time that a task of ours may hold the page's thread. */
const TASK = 50;

test('2,000 posts flung through: every complaint that was painted is judged, with no long task of ours, and the page throws nothing', async ({
  start,
}) => {
  const context = await start({ sites: { posts: 2000 } });
  const judged = await judgedIds(context);
  const page = await context.newPage();
  const errors = errorsOf(page);
  await page.goto('https://x.com/home');
  await findButton(page, complaintMark);
  const tasks = await traced(page, async () => {
    const painted = await page.evaluate(fling);
    expect(painted.length).toBeGreaterThan(400);
    await expect
      .poll(async () => {
        const known = new Set(await judged());
        return painted.filter((id) => !known.has(id));
      })
      .toEqual([]);
  });
  expect(tasks.length).toBeGreaterThan(100);
  expect(Math.max(...tasks)).toBeLessThan(TASK);
  expect(errors).toEqual([]);
  expect(await errorCodes(context)).toEqual([]);
});

/**
 * Runs `work` and gives the processor time of each of our content script's turns meanwhile, in ms. What else the
 * machine does then does not count, so a busy one cannot fail us.
 */
async function traced(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  const tasks: number[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, args, tdur } of value as unknown as readonly TraceEvent[]) {
      const isOurs = name === 'FunctionCall' && args?.data?.url?.includes('/content-scripts/');
      if (isOurs && tdur !== undefined) tasks.push(tdur / 1_000);
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return tasks;
}

interface TraceEvent {
  readonly name: string;
  /** Processor time of the thread, in µs. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Listens in the worker to what the pages send to be judged; returns their ids so far. */
async function judgedIds(context: BrowserContext): Promise<() => Promise<readonly string[]>> {
  const worker = await extensionWorker(context);
  await worker.evaluate(() => {
    const judged: string[] = [];
    Object.assign(globalThis, { judged });
    chrome.runtime.onMessage.addListener((message) => {
      if (message?.command !== 'page.judge') return;
      for (const { postId } of message.input.posts) judged.push(postId);
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { judged: string[] }).judged);
}

/** Flings to the end; gives the ids of the complaints that stood there in two frames, so were really painted. */
function fling(): Promise<readonly string[]> {
  const painted = new Set<string>();
  let before = new Set<string>();
  const shown = () =>
    new Set(
      [...document.querySelectorAll('[data-testid="tweet"]')]
        .filter((post) => /nadie contesta desde|Nothing came/.test(post.textContent ?? ''))
        .map(
          (post) => post.querySelector('a[href*="/status/"]')?.getAttribute('href')?.split('/').at(-1) ?? '',
        ),
    );
  return new Promise((resolve) => {
    let still = 0;
    const step = (): void => {
      const now = shown();
      for (const id of now) if (before.has(id)) painted.add(id);
      before = now;
      const from = scrollY;
      scrollBy(0, innerHeight * 0.8);
      still = scrollY === from ? still + 1 : 0;
      if (still > 20) resolve([...painted]);
      else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}
