import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Browser, test as base, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../../scripts/find-chromium.mjs';

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

/**
 * Serves the files on this machine. Answering the browser's requests through Playwright would be shorter,
 * but sends megabytes through its protocol with every state that is shown, and nothing would be cached.
 */
async function serve(files: Files): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
    const body = files.get(path);
    if (body === undefined) return response.writeHead(404).end();
    const contentType = types[path.split('.').at(-1) as keyof typeof types] ?? 'application/octet-stream';
    const headers = { 'content-type': `${contentType}; charset=utf-8`, 'cache-control': 'max-age=3600' };
    return response.writeHead(200, headers).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
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

async function galleryOn(browser: Browser, address: string, look: Look) {
  const context = await browser.newContext({
    viewport: look.viewport,
    colorScheme: look.theme,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Madrid',
    locale: look.language === 'en' ? 'en-GB' : 'es-ES',
  });
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
      const server = await serve(await builtGallery());
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
      const look: Look = { language: 'es', theme: 'light', viewport: { width: 800, height: 600 } };
      await use({
        open: (wanted) => galleryOn(browser, address, wanted),
        states: async () => {
          const { page } = await galleryOn(browser, address, look);
          await page.goto(address);
          const names = await page.locator('li a:first-child').allInnerTexts();
          await page.context().close();
          return names;
        },
      });
      await browser.close();
      server.close();
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
