import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { extensionOrigin, launch } from '../../../tests/e2e/launch.ts';
import { bundleForPage } from '../../real-browser.ts';
import { seededRandom } from '../../seeded-random.ts';
import type { KilledInPage } from './killed-in-page.ts';

export interface Killed {
  readonly times: number;
  readonly acknowledged: number;
  /** What was wrong after one of the deaths. */
  readonly faults: readonly string[];
}

declare const killed: KilledInPage;

/** ms that a browser lives at most while it writes. */
const longest = 500;
/** Cases of one life at most. */
const perLife = 10_000;

/**
 * Kills the browser (SIGKILL, all of its processes at once) at a random moment while commands are being written, starts
 * it again on the same profile, and asks whether all that was acknowledged is there and the log is whole.
 */
export async function killBrowsers(times: number): Promise<Killed> {
  const profile = mkdtempSync(join(tmpdir(), 'sosiego-killed-'));
  const script = await bundleForPage(join(import.meta.dirname, 'killed-in-page.ts'));
  const roll = seededRandom(1);
  const acknowledged: string[] = [];
  const faults: string[] = [];
  try {
    for (let time = 0; time < times; time++) {
      await dieWriting(profile, script, time, roll() * longest, (commandId) => acknowledged.push(commandId));
      const found = await withPage(profile, script, (page) =>
        page.evaluate((ids) => killed.faults(ids), acknowledged),
      );
      faults.push(...found.map((fault) => `death ${time + 1}: ${fault}`));
    }
    return { times, acknowledged: acknowledged.length, faults };
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

async function dieWriting(
  profile: string,
  script: string,
  time: number,
  after: number,
  heard: (commandId: string) => void,
): Promise<void> {
  await withPage(profile, script, async (page, context) => {
    const { promise: begun, resolve } = Promise.withResolvers<void>();
    await page.exposeFunction('acknowledged', (commandId: string) => {
      heard(commandId);
      resolve();
    });
    const tell = (commandId: string) =>
      (globalThis as unknown as { acknowledged: (id: string) => Promise<void> }).acknowledged(commandId);
    // It never ends by itself: the page goes with its browser.
    page.evaluate(`killed.work(${time * perLife}, ${tell.toString()})`).catch(() => undefined);
    await begun;
    await new Promise((done) => setTimeout(done, after));
    await kill(context);
  });
}

async function kill(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('There is no browser to kill.');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const closed = new Promise((done) => context.once('close', done));
  for (const { id } of processInfo) process.kill(id, 'SIGKILL');
  await closed;
}

async function withPage<T>(
  profile: string,
  script: string,
  work: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await launch({ profile });
  try {
    const origin = await extensionOrigin(context);
    const page = await context.newPage();
    // A picture of ours: the origin, and nothing that reads the database.
    await page.goto(`${origin}/icons/128.png`);
    await page.evaluate(script);
    return await work(page, context);
  } finally {
    await context.close();
  }
}
