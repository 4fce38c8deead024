import type { Browser, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { VIDEO } from '../fixtures/sites/data/youtube-comments.ts';
import { eventually } from './eventually.ts';
import { firefoxPath, launchFirefox, openSite, sidebarOf, welcomePage } from './firefox.ts';
import { rows } from './kept.ts';
import {
  boxTexts,
  clickMark,
  control,
  errorsOf,
  press,
  sendsOf,
  shows,
  takeSuggestion,
  unfold,
} from './person.ts';

const sites = [
  {
    name: 'YouTube',
    url: `https://www.youtube.com/watch?v=${VIDEO}`,
    author: '@martagil_demo',
    key: 'youtube:UgwNorteDemo001',
    send: /^Enviar respuesta/,
  },
  {
    name: 'LinkedIn',
    url: 'https://www.linkedin.com/feed/',
    author: 'Marta Gil Robledo',
    key: 'linkedin:activity:7400000000000010001',
    send: /^Publicar comentario/,
  },
] as const;

const ours = (page: Page) =>
  page.$$eval('sosiego-mark, sosiego-launcher, sosiego-panel', (found) => found.length);

const normalised = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

describe.skipIf(!firefoxPath)('sites that are asked for, in Firefox (skipped where none is found)', () => {
  let browser: Browser;
  beforeEach(async () => {
    // WebDriver cannot answer the browser's question: it is not put, and the request is granted as by a "yes".
    browser = await launchFirefox({ 'extensions.webextOptionalPermissionPrompts': false });
  });
  afterEach(() => browser.close());

  it.each(sites)('$name: silent, switched on, the whole journey, switched off', async (site) => {
    const settings = await welcomePage(browser);
    const { page, refused } = await openSite(browser, site.url);
    await shows(page, new RegExp(site.author));
    const toggle = new RegExp(`^${site.name}`);
    expect(await isOn(settings, toggle)).toBe(false);
    expect(await ours(page)).toBe(0);

    // The tab that was open before is read without a reload.
    await settings.bringToFront();
    await press(settings, toggle);
    await eventually('switch that is on', async () => (await isOn(settings, toggle)) || undefined);
    await page.bringToFront();
    await clickMark(page, 0);
    const sidebar = await sidebarOf(page, site.author);
    await press(sidebar, /^(Registrar caso|Log case)/);
    await shows(sidebar, /Caso registrado|Case logged/);
    const draft = normalised(await takeSuggestion(sidebar));
    await press(sidebar, /Poner en la respuesta|Put into reply/);
    await eventually('draft in the box', async () =>
      (await boxTexts(page)).find((text) => normalised(text) === draft),
    );
    expect(await sendsOf(page)).toEqual([]);

    // The site noticed as it notices typing: its own button is awake, and the person presses it.
    await press(page, site.send);
    expect(await sendsOf(page)).toEqual([{ trusted: true, via: 'click' }]);
    await unfold(page);
    await shows(await sidebarOf(page, site.author), /Respuesta enviada|Reply sent|Sí, enviada|Yes, sent/);
    expect((await rows(settings, 'cases')).map(({ id }) => id)).toEqual([site.key]);

    await settings.bringToFront();
    await press(settings, toggle);
    await page.bringToFront();
    await eventually('page without us', async () => (await ours(page)) === 0 || undefined);
    expect(await errorsOf(settings)).toEqual([]);
    expect(refused).toEqual([]);
  });
});

const isOn = async (settings: Page, name: RegExp): Promise<boolean> =>
  (await control(settings, name)).evaluate(
    (each) => (each as HTMLInputElement).checked || each.getAttribute('aria-checked') === 'true',
  );
