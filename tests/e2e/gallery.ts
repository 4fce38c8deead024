import { fileURLToPath } from 'node:url';
import { type Browser, test as base, chromium, type Page, type Route } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../../scripts/find-chromium.mjs';

const address = 'http://gallery.test/';
const types = { html: 'text/html', js: 'text/javascript', css: 'text/css' } as const;

type Files = ReadonlyMap<string, string | Uint8Array>;

/** The gallery as `npm run gallery` shows it, built into memory. */
async function builtGallery(): Promise<Files> {
  const built = await build({
    configFile: fileURLToPath(new URL('../config/gallery.vite.ts', import.meta.url)),
    logLevel: 'error',
    // Test runners set NODE_ENV to "test", by which JSX would ask for React's development runtime.
    mode: 'production',
    build: { write: false, minify: false },
  });
  if (!('output' in built)) throw new Error('The gallery was not built in one piece.');
  return new Map(built.output.map((file) => [file.fileName, 'code' in file ? file.code : file.source]));
}

function answer(route: Route, files: Files): Promise<void> {
  const path = new URL(route.request().url()).pathname.slice(1) || 'index.html';
  const body = files.get(path);
  if (body === undefined) return route.fulfill({ status: 404 });
  const contentType = types[path.split('.').at(-1) as keyof typeof types] ?? 'application/octet-stream';
  return route.fulfill({ contentType: `${contentType}; charset=utf-8`, body: Buffer.from(body) });
}

export interface Look {
  readonly language: 'es' | 'en';
  readonly theme: 'light' | 'dark';
  readonly viewport: { readonly width: number; readonly height: number };
}

export interface Gallery {
  /** Every state, by its name. */
  readonly states: () => Promise<readonly string[]>;
  /** A page that shows states one after the other. */
  readonly open: (
    look: Look,
  ) => Promise<{ readonly page: Page; readonly show: (state: string) => Promise<void> }>;
}

async function galleryOn(browser: Browser, files: Files, look: Look) {
  const context = await browser.newContext({
    viewport: look.viewport,
    colorScheme: look.theme,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Madrid',
    locale: look.language === 'en' ? 'en-GB' : 'es-ES',
  });
  await context.route('**/*', (route) => answer(route, files));
  const page = await context.newPage();
  const show = async (state: string) => {
    await page.goto(`${address}?surface=${state}&lang=${look.language}&theme=${look.theme}`);
    await page.locator('#root > *').first().waitFor({ state: 'attached' });
  };
  return { page, show };
}

export const test = base.extend<object, { readonly gallery: Gallery }>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures asked for off this pattern
    async ({}, use) => {
      const executablePath = await findChromium();
      if (!executablePath) throw new Error('No Chromium was found.');
      const files = await builtGallery();
      const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
      const look: Look = { language: 'es', theme: 'light', viewport: { width: 800, height: 600 } };
      await use({
        open: (wanted) => galleryOn(browser, files, wanted),
        states: async () => {
          const { page } = await galleryOn(browser, files, look);
          await page.goto(address);
          const names = await page.locator('li a:first-child').allInnerTexts();
          await page.context().close();
          return names;
        },
      });
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
