import type { Browser, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { firefoxPath, launchFirefox, openSite, sidebarOf, welcomePage } from './firefox.ts';
import { rows } from './kept.ts';
import { boxTexts, clickMark, errorsOf, press, saySent, sendsOf, shows, takeSuggestion } from './person.ts';

const author = 'Marta Gil Robledo';

/** Firefox ends our event page by itself as soon as it has nothing to do; the next message must make a new one. */
const ended = (ours: Page) =>
  eventually('end of the event page', () =>
    ours.evaluate(() => {
      const { extension } = (globalThis as unknown as { browser: typeof chrome }).browser;
      const background = extension
        .getViews()
        .some(({ location }) => location.pathname.includes('background'));
      return background ? undefined : true;
    }),
  );

describe.skipIf(!firefoxPath)(
  'the event page ends between every two steps, in Firefox (skipped where none is found)',
  () => {
    let browser: Browser;
    beforeEach(async () => {
      browser = await launchFirefox({ 'extensions.background.idle.timeout': 500 });
    });
    afterEach(() => browser.close());

    it('and the whole journey goes on as if it had not', async () => {
      const ours = await welcomePage(browser);
      const { page } = await openSite(browser, 'https://x.com/home');
      await page.waitForSelector('sosiego-mark');
      await ended(ours);
      await clickMark(page, 0);
      const sidebar = await sidebarOf(page, author);
      await ended(ours);
      await press(sidebar, /^(Registrar caso|Log case)/);
      await shows(sidebar, /Caso registrado|Case logged/);
      await ended(ours);
      const draft = await takeSuggestion(sidebar);
      await ended(ours);
      await press(sidebar, /Poner en la respuesta|Put into reply/);
      await eventually('draft in the box', async () =>
        (await boxTexts(page)).find((text) => text.includes(draft)),
      );
      expect(await sendsOf(page)).toEqual([]);
      await ended(ours);
      const again = await saySent(page, author);
      await shows(again, /Respuesta enviada|Reply sent/);
      await ended(ours);
      expect(await rows(ours, 'cases')).toHaveLength(1);
      expect(await errorsOf(ours)).toEqual([]);
    });
  },
);
