import { type Browser, chromium, type Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { findChromium } from './find-chromium.mjs';

const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A headless Chromium; throws with advice where there is none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium found. Set CHROMIUM_PATH, or run npm start once.');
  // Chromium refuses its sandbox to root, and to nobody else.
  return chromium.launch({ executablePath, args: flags, chromiumSandbox: process.getuid?.() !== 0 });
}

/** A module and all it imports as one classic script, for evaluation in a page. Nothing is written to disk. */
export async function bundleForPage(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'import.meta.env.BROWSER': '"chrome"', 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry, formats: ['iife'], name: 'sosiegoInPage' },
    },
  });
  const [result] = Array.isArray(output) ? output : [output as Rolldown.RolldownOutput];
  const chunk = (result as Rolldown.RolldownOutput).output[0];
  return chunk.code;
}

/**
 * Shows `html` at `url`, under that real origin. None of its own scripts runs and nothing else is fetched:
 * what is read is what was saved.
 */
export async function showPage(page: Page, html: string, url: string): Promise<void> {
  const address = new URL(url);
  address.hash = '';
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({
          body: html,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
        })
      : route.abort(),
  );
  await page.goto(address.href, { waitUntil: 'domcontentloaded' });
}
