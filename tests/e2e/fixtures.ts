import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect } from '@playwright/test';
import { type ServeOptions, serveSites } from '../fixtures/sites/serve.ts';
import { allowedBefore } from './allowed-before.ts';
import { extensionWorker, type LaunchOptions, launch } from './launch.ts';
import { fillInBrand, welcomePage } from './practice-brand.ts';
import { recordingProxy } from './recording-proxy.ts';

interface StartOptions extends Omit<LaunchOptions, 'profile'> {
  readonly sites?: ServeOptions;
  /** The settings that differ from the practice brand's; null = a fresh install. */
  readonly settings?: object | null;
  /** Sites that the browser will not ask the person for again; only at a restart. */
  readonly allowed?: readonly string[];
  /** Hosts of pages that the test serves itself. */
  readonly visits?: readonly string[];
  /** What befell the profile while the browser was closed; only at a restart. */
  readonly harm?: (profile: string) => void;
}

interface Fixtures {
  /** Starts the browser with the extension and the practice sites; again = a restart with the same profile. */
  readonly start: (options?: StartOptions) => Promise<BrowserContext>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for off this pattern
  start: async ({}, use, testInfo) => {
    const outside = await recordingProxy();
    const profile = mkdtempSync(join(tmpdir(), 'sosiego-e2e-'));
    let context: BrowserContext | undefined;
    let isFirst = true;
    const visited: string[] = [];
    await use(async ({ sites = {}, settings = {}, visits = [], allowed, harm, ...options } = {}) => {
      visited.push(...visits);
      await context?.close();
      if (allowed) allowedBefore(profile, allowed);
      harm?.(profile);
      context = await launch({ ...options, profile, proxy: outside.port });
      await extensionWorker(context);
      await serveSites(context, sites);
      if (isFirst && settings) await fillInBrand(context, settings);
      else if (isFirst) await (await welcomePage(context)).close();
      isFirst = false;
      return context;
    });
    if (testInfo.status !== testInfo.expectedStatus) {
      for (const [index, page] of (context?.pages() ?? []).entries()) {
        await page.screenshot({ path: testInfo.outputPath(`page-${index}.png`) });
      }
    }
    await context?.close();
    await outside.close();
    rmSync(profile, { recursive: true, force: true });
    const asked = outside.asked().filter((host) => !visited.includes(host));
    expect(asked, 'Nothing leaves this machine, in no test.').toEqual([]);
  },
});

export { expect } from '@playwright/test';
