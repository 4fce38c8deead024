import type { Browser } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { firefoxPath, launchFirefox, openOurs, openSite, sidebarOf, welcomePage } from './firefox.ts';
import { boxTexts, clickMark, errorsOf, press, saySent, sendsOf, shows, takeSuggestion } from './person.ts';

const author = 'Marta Gil Robledo';

describe.skipIf(!firefoxPath)(
  'in Firefox (skipped where none is found: install one, or set FIREFOX_PATH)',
  () => {
    let browser: Browser;
    beforeEach(async () => {
      browser = await launchFirefox();
    });
    afterEach(() => browser.close());

    it.each([
      ['X', 'https://x.com/home'],
      ['Facebook', 'https://www.facebook.com/'],
    ])('%s: marked, read, logged, answered in the site’s own editor, followed up', async (_, url) => {
      const ours = await welcomePage(browser);
      const { page, refused } = await openSite(browser, url);
      await clickMark(page, 0);
      const sidebar = await sidebarOf(page, author);

      await press(sidebar, /^(Registrar caso|Log case)/);
      await shows(sidebar, /Caso registrado|Case logged/);
      const draft = await takeSuggestion(sidebar);
      expect(draft).toContain('Marta');
      await press(sidebar, /Poner en la respuesta|Put into reply/);
      await eventually('draft in the box', async () =>
        (await boxTexts(page)).find((text) => text.includes(draft)),
      );
      expect(await sendsOf(page)).toEqual([]);

      const again = await saySent(page, author);
      await shows(again, /Respuesta enviada|Reply sent/);

      const desk = await openOurs(browser, '/desk.html');
      await shows(desk, new RegExp(author));
      expect(await errorsOf(ours)).toEqual([]);
      expect(refused).toEqual([]);
    });
  },
);
