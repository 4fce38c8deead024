import type { BrowserContext, Page } from '@playwright/test';

/**
 * What the person feels in the real desk: from the hand's event, as the page receives it, to the frame after what it
 * asked for is there. All in milliseconds.
 */
const row = '[role="option"]';
/** The open case's name. */
const detail = 'main h2';

interface Watched {
  /** What changes when it is done. */
  readonly sign: string;
  readonly event: 'input' | 'click' | 'keydown';
}

/** Begins with the next such event and ends with the frame in which the sign has another text than before. */
async function fromEvent(page: Page, { sign, event }: Watched, act: () => Promise<void>): Promise<number> {
  await page.evaluate(
    ([selector, type]) => {
      const text = (): string => document.querySelector(selector)?.textContent ?? '';
      const before = text();
      const measured = Promise.withResolvers<number>();
      let from = 0;
      const look = (): void => {
        if (text() === before || text() === '') return void requestAnimationFrame(look);
        requestAnimationFrame(() => measured.resolve(performance.now() - from));
      };
      addEventListener(
        type,
        () => {
          from = performance.now();
          requestAnimationFrame(look);
        },
        { capture: true, once: true },
      );
      Object.assign(globalThis, { measured: measured.promise });
    },
    [sign, event] as const,
  );
  await act();
  return page.evaluate(() => (globalThis as unknown as { measured: Promise<number> }).measured);
}

async function deskPage(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/desk.html`);
  await page.locator(row).first().waitFor();
  // The last touched stand there at first; when all cases are listed they are more than a window holds.
  await page.waitForFunction(
    () => (document.querySelector('[role="listbox"] > *')?.clientHeight ?? 0) > 20_000,
  );
  return page;
}

/** Letters that were typed last, until the list is another one. */
export async function typing(
  context: BrowserContext,
  origin: string,
  texts: readonly string[],
): Promise<readonly number[]> {
  const page = await deskPage(context, origin);
  const times: number[] = [];
  const field = page.getByRole('searchbox');
  for (const text of texts) {
    await field.fill('');
    await page.waitForFunction(() => !location.hash.includes('text='));
    await field.focus();
    times.push(
      await fromEvent(page, { sign: 'main > section', event: 'input' }, () => page.keyboard.insertText(text)),
    );
  }
  await page.close();
  return times;
}

/** A click on a row, until its case stands beside the list. */
export async function opening(
  context: BrowserContext,
  origin: string,
  count: number,
): Promise<readonly number[]> {
  const page = await deskPage(context, origin);
  const times: number[] = [];
  for (let index = 0; index < count; index++) {
    const at = page.locator(row).nth(1 + (index % 8));
    times.push(
      await fromEvent(page, { sign: detail, event: 'click' }, () =>
        at.click({ position: { x: 200, y: 12 } }),
      ),
    );
  }
  await page.close();
  return times;
}

/**
 * Until nothing is left to do of what stood there before: all our pages share one process, and a person opens the next
 * one when the last has long come to rest. Five idle moments in a row of as good as the browser's longest.
 */
export const rested = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let idle = 0; idle < 5; ) {
      const { promise, resolve } = Promise.withResolvers<number>();
      requestIdleCallback((deadline) => resolve(deadline.timeRemaining()));
      idle = (await promise) > 40 ? idle + 1 : 0;
    }
  });

/** ms from the navigation to the frame after the first of these is there. */
export async function firstPaint(context: BrowserContext, url: string, selector: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript((wanted) => {
    const look = (): void => {
      if (!document.querySelector(wanted)) return void requestAnimationFrame(look);
      requestAnimationFrame(() => Object.assign(globalThis, { painted: performance.now() }));
    };
    look();
  }, selector);
  await page.goto(url);
  const handle = await page.waitForFunction(() => (globalThis as { painted?: number }).painted, null, {
    timeout: 30_000,
  });
  const painted = (await handle.jsonValue()) as number;
  await page.close();
  return painted;
}
