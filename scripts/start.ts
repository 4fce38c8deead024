import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { extensionWorker, launch } from '../tests/e2e/launch.ts';
import { fillInBrand } from '../tests/e2e/practice-brand.ts';
import { serveSites } from '../tests/fixtures/sites/serve.ts';
import { playMainJob } from './main-job.ts';
import { shell } from './run.ts';

/**
 * `npm start`: the extension in Chromium on the practice feed, invented posts under the real addresses
 * of X and Facebook without network. `--live` opens the real sites instead, in a profile that is kept.
 * Without a display it plays the main job by itself and tells what it did.
 */
const live = process.argv.includes('--live');
const language = process.argv.includes('--language=en') ? 'en' : 'es';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const cache = fileURLToPath(new URL('../.cache/', import.meta.url));

function build(): void {
  console.log('Building the extension …');
  const { status, stdout, stderr } = spawnSync('wxt', ['build'], { encoding: 'utf8', shell });
  if (status === 0) return;
  console.error(stdout, stderr);
  throw new Error('The extension could not be built; the reason stands above.');
}

async function openForThePerson(context: BrowserContext): Promise<void> {
  const [first = await context.newPage()] = context.pages();
  await first.goto('https://x.com/home');
  const second = await context.newPage();
  await second.goto('https://www.facebook.com/');
  await first.bringToFront();
  console.log(
    live
      ? 'X and Facebook are open, the real ones. This profile is kept in .cache/live-profile.'
      : 'The practice feed is open: every person, brand and sentence on it is invented.',
  );
  console.log('Close the browser window to end.');
  await new Promise<void>((resolve) => context.once('close', () => resolve()));
}

async function main(): Promise<void> {
  if (live && !hasDisplay) throw new Error('There is no display here, so the real sites cannot be shown.');
  build();
  const profile = live ? join(cache, 'live-profile') : mkdtempSync(join(tmpdir(), 'sosiego-practice-'));
  mkdirSync(profile, { recursive: true });
  const context = await launch({ profile, language, headless: !hasDisplay });
  try {
    await extensionWorker(context);
    if (!live) {
      await serveSites(context, { lang: language });
      await fillInBrand(context);
    }
    if (hasDisplay) await openForThePerson(context);
    else await playMainJob(context, join(cache, 'screenshots'));
  } finally {
    await context.close();
    if (!live) rmSync(profile, { recursive: true, force: true });
  }
}

try {
  await main();
} catch (error) {
  console.error(`\nSosiego: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
