import type { Browser } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { firefoxPath, launchFirefox, openSite, pageAt, sidebarOf, welcomePage } from './firefox.ts';
import { clickMark, errorsOf } from './person.ts';

describe.skipIf(!firefoxPath)('the palette of the sidebar in Firefox (skipped where none is found)', () => {
  let browser: Browser;
  beforeEach(async () => {
    browser = await launchFirefox();
  });
  afterEach(() => browser.close());

  it('opens the desk, although a frame in somebody’s page has not got the browser’s tabs', async () => {
    const ours = await welcomePage(browser);
    const { page } = await openSite(browser, 'https://x.com/home');
    await clickMark(page, 0);
    const sidebar = await sidebarOf(page, 'Marta Gil Robledo');
    await (await sidebar.$('h1'))?.click();
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    const field = await eventually('palette', () => sidebar.$('[role="combobox"]'));
    const isSpanish = (await sidebar.evaluate(() => document.documentElement.lang)) === 'es';
    await field.type(isSpanish ? 'abrir los casos' : 'open the cases');
    await page.keyboard.press('Enter');
    expect(await pageAt(browser, '/desk.html')).toBeDefined();
    expect(await errorsOf(ours)).toEqual([]);
  });
});
