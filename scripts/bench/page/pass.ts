import type { CDPSession, Page } from '@playwright/test';
import { type Gait, type Scrolled, scrollFeed } from './scroll.ts';
import type { Subject } from './subjects.ts';

/** One pass over the feed. Times are processor time of the page's main thread, in ms: a busy machine adds none. */
export interface Pass extends Scrolled {
  /** All of the thread's work, the site's own included. */
  readonly thread: number;
  /** The turns of the extension's content script, and the longest of them. */
  readonly own: number;
  readonly longestTurn: number;
  /** Bytes that are still held when it is over. */
  readonly heap: number;
  readonly calls: number;
}

interface TraceEvent {
  readonly name: string;
  /** Processor time of the thread, in µs. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Where the content scripts of all subjects lie; our worker and pages lie elsewhere. */
export const contentScript = /^chrome-extension:\/\/[^/]+\/content/;

/** Shows the feed in a new tab, scrolls it at that gait under that throttling, and closes the tab. */
export async function onePass(subject: Subject, gait: Gait, throttling: number): Promise<Pass> {
  const page = await subject.context.newPage();
  try {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await openFeed(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
    const calls = await subject.calls();
    const [before, turns] = [await threadTime(session), await traceTurns(session)];
    const scrolled = await page.evaluate(scrollFeed, gait);
    const [times, thread] = [await turns(), (await threadTime(session)) - before];
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return {
      ...scrolled,
      thread,
      own: times.reduce((sum, time) => sum + time, 0),
      longestTurn: Math.max(0, ...times),
      heap: await heldBytes(session),
      calls: (await subject.calls()) - calls,
    };
  } finally {
    await page.close();
  }
}

/** The feed's first posts stand there, and each extension has had its first look. */
export async function openFeed(page: Page): Promise<void> {
  await page.goto('https://x.com/home');
  await page.locator('[data-testid="tweet"]').first().waitFor();
  await page.evaluate(async () => {
    for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame);
  });
}

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
}

/** Begins to trace; the answer ends it and gives the turns of content scripts. */
async function traceTurns(session: CDPSession): Promise<() => Promise<readonly number[]>> {
  const turns: number[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, args, tdur } of value as unknown as readonly TraceEvent[]) {
      const isTurn = name === 'FunctionCall' && contentScript.test(args?.data?.url ?? '');
      if (isTurn && tdur !== undefined) turns.push(tdur / 1_000);
    }
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    return turns;
  };
}

/** What the tab's scripts and documents hold once the rubbish is gone: script heap, document heap and buffers. */
async function heldBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
