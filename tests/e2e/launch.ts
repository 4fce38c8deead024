import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../../scripts/find-chromium.mjs';

export const extensionFolder =
  process.env.SOSIEGO_BUILT ?? fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** How long our worker may take to appear: a browser that ignores `--load-extension` never shows one. */
const workerLimit = 10_000;

export interface LaunchOptions {
  /** Where the browser keeps everything; the same folder again is a restart of the same browser. */
  readonly profile: string;
  readonly headless?: boolean;
  /** The browser's own language, which decides the interface's where none is chosen. */
  readonly language?: 'es' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The folder of another extension than ours, to compare with; null = none. */
  readonly extension?: string | null;
  /** The port of a proxy on this machine that all requests go through, to this machine too. */
  readonly proxy?: number;
}

const loaded = (folder: string | null): readonly string[] =>
  folder === null ? [] : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];

/** A quiet Chromium with the built extension in it. */
export async function launch(options: LaunchOptions): Promise<BrowserContext> {
  const executablePath = await findChromium();
  if (!executablePath)
    throw new Error('No Chromium was found. Install one, or set CHROMIUM_PATH to the program.');
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath,
    headless: options.headless ?? true,
    viewport: options.viewport ?? { width: 1280, height: 860 },
    colorScheme: options.theme ?? 'light',
    // The test runner's own default would be American English, and the profile would remember it.
    locale: options.language === 'en' ? 'en-GB' : 'es-ES',
    // Debian's build takes its language from here alone; `--lang` and `locale` change nothing. And `timezoneId` is that
    // of pages only: for an hour each night the worker would live in another day than they.
    env: { ...process.env, LANGUAGE: options.language ?? 'es', TZ: 'Europe/Madrid' } as Record<
      string,
      string
    >,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      ...loaded(options.extension === undefined ? extensionFolder : options.extension),
      ...(options.proxy === undefined
        ? []
        : [`--proxy-server=http://127.0.0.1:${options.proxy}`, '--proxy-bypass-list=<-loopback>']),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  return context;
}

/** Our service worker, awake. Says so in a sentence when the browser has not loaded the extension. */
export async function extensionWorker(context: BrowserContext): Promise<Worker> {
  const running = context.serviceWorkers()[0];
  if (running) return running;
  try {
    return await context.waitForEvent('serviceworker', { timeout: workerLimit });
  } catch {
    throw new Error(
      'The browser did not load the extension: no worker of ours in 10 s. Branded Chrome ignores --load-extension; use Chromium (CHROMIUM_PATH).',
    );
  }
}

export async function extensionOrigin(context: BrowserContext): Promise<string> {
  const { protocol, host } = new URL((await extensionWorker(context)).url());
  return `${protocol}//${host}`;
}

/** Kills the worker as the browser does when it has been idle: the next message must wake a new one. */
export async function killWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.length > 0 && versions.every((version) => version.runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
