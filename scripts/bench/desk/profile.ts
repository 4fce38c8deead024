import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { extensionFolder, extensionOrigin, launch } from '../../../tests/e2e/launch.ts';
import { bundleForPage } from '../../real-browser.ts';
import type { Bench } from './in-page.ts';

const root = join(import.meta.dirname, '../../..');
const cache = join(root, '.cache/bench-desk');

declare const bench: Bench;

/** The product's code with the bench around it, as one script for a page. */
export const pageScript = (): Promise<string> => bundleForPage(join(import.meta.dirname, 'in-page.ts'));

/** Opens an empty page of the extension in a new browser, with the bench in it; the browser ends afterwards. */
export async function inBrowser<T>(
  profile: string,
  script: string,
  work: (page: Page, context: BrowserContext, origin: string) => Promise<T>,
): Promise<T> {
  const context = await launch({ profile });
  try {
    const origin = await extensionOrigin(context);
    const page = await context.newPage();
    // A picture of ours: the origin, and nothing that reads the database.
    await page.goto(`${origin}/icons/128.png`);
    await page.evaluate(script);
    return await work(page, context, origin);
  } finally {
    await context.close();
  }
}

/** A copy of a profile with so many cases, which is made once for this schema and seeder. */
export async function seededProfile(cases: number, script: string): Promise<string> {
  const files = [
    'lib/db/migrations/v7.ts',
    'lib/db/index/postings.ts',
    'lib/db/index/write-postings.ts',
    'lib/db/index/facets.ts',
    'lib/db/queries/index-status.ts',
    'lib/desk/columns.ts',
    'scripts/bench/desk/invented.ts',
    'scripts/bench/desk/seed.ts',
    'scripts/bench/desk/settle.ts',
  ];
  // An extension's id, and with it its database, comes from the folder it is loaded from.
  const hash = createHash('sha256').update(extensionFolder);
  for (const file of files) hash.update(readFileSync(join(root, file)));
  const kept = join(cache, `${hash.digest('hex').slice(0, 16)}-${cases}`);
  if (!existsSync(kept)) {
    const making = `${kept}.making`;
    rmSync(making, { recursive: true, force: true });
    mkdirSync(making, { recursive: true });
    await seed(making, cases, script);
    cpSync(making, kept, { recursive: true });
    rmSync(making, { recursive: true });
  }
  const copy = `${kept}.copy`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(kept, copy, { recursive: true });
  // The browser keeps the worker of the build that seeded: what is measured is today's.
  rmSync(join(copy, 'Default/Service Worker'), { recursive: true, force: true });
  return copy;
}

async function seed(profile: string, cases: number, script: string): Promise<void> {
  const started = Date.now();
  process.stdout.write(`Seeding ${cases} cases; kept in .cache/bench-desk for the next time.\n`);
  await inBrowser(profile, script, async (page) => {
    const step = 10_000;
    for (let from = 0; from < cases; from += step) {
      const to = Math.min(cases, from + step);
      await page.evaluate(([a, b, now]) => bench.seed(a, b, now), [from, to, started] as const);
    }
  });
  await inBrowser(profile, script, (page) => page.evaluate(() => bench.settle()));
  process.stdout.write(`Seeded in ${Math.round((Date.now() - started) / 1000)} s.\n`);
}
