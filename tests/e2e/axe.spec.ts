import { wrong } from './axe-rules.ts';
import { expect, test } from './fixtures.ts';
import { focusedName, framePage, hasKeys, tabTo } from './keyboard.ts';
import { extensionOrigin } from './launch.ts';
import { complaintMark, logCase, openSidebar } from './person.ts';
import { type Accessible, accessibleNodes, findButton } from './pierce.ts';

const languages = ['es', 'en'] as const;
const themes = ['light', 'dark'] as const;
const author = 'Marta Gil Robledo';

/** Buttons that assistive technology could not tell apart or explain. */
const nameless = (buttons: readonly Accessible[]): readonly Accessible[] =>
  buttons.filter(({ name }) => name.trim() === '');

for (const language of languages) {
  for (const theme of themes) {
    test(`the built extension, ${language}, ${theme}: nothing for axe to say`, async ({ start }) => {
      const context = await start({ language, theme, sites: { lang: language, theme } });
      const site = await context.newPage();
      await site.goto('https://x.com/home');
      await logCase(await openSidebar(site, author));
      const origin = await extensionOrigin(context);
      const found: Record<string, readonly string[]> = {};
      for (const name of ['popup', 'options', 'desk', 'sidebar', 'practice']) {
        const page = await context.newPage();
        await page.goto(`${origin}/${name}.html`);
        await page.locator('#root :is(h1, h2)').first().waitFor();
        if (name === 'desk') await page.getByRole('listbox').getByRole('option').first().click();
        found[name] = await wrong(page);
        await page.close();
      }
      expect(found).toEqual({ popup: [], options: [], desk: [], sidebar: [], practice: [] });
    });
  }
}

test('marks and launcher have role, name and description, and a nameless button among them would be found', async ({
  start,
}) => {
  const context = await start();
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  await findButton(page, complaintMark);
  const buttons = await accessibleNodes(page, 'button');
  const marks = buttons.filter(({ name }) => complaintMark.test(name));
  expect(marks.length).toBeGreaterThan(3);
  expect(marks.filter(({ description }) => description.trim() === '')).toEqual([]);
  expect(buttons.filter(({ name }) => /Sosiego/.test(name))).toHaveLength(1);
  expect(nameless(buttons)).toEqual([]);

  await page.evaluate(() => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(document.createElement('button'));
    document.documentElement.append(host);
  });
  expect(nameless(await accessibleNodes(page, 'button'))).toHaveLength(1);
});

test('by keyboard alone: Tab to a mark, Enter, the steps by arrows, Escape closes', async ({ start }) => {
  const context = await start();
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  const mark = await findButton(page, complaintMark);
  const focused = () => focusedName(page);
  await tabTo(page, mark.name);
  await page.keyboard.press('Enter');
  const tabs = (await framePage(page)).getByRole('tab');
  await expect(tabs.first()).toBeVisible();
  const isThere = () => tabs.first().evaluate((tab) => tab === document.activeElement);
  await expect
    .poll(
      async () => {
        if (!(await isThere())) await page.keyboard.press('Tab');
        return isThere();
      },
      { intervals: [0], timeout: 20_000 },
    )
    .toBe(true);
  for (const place of [1, 2]) {
    await page.keyboard.press('ArrowRight');
    await expect(tabs.nth(place)).toBeFocused();
    await expect(tabs.nth(place)).toHaveAttribute('aria-selected', 'true');
  }
  const panel = page.locator('sosiego-panel');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect.poll(focused).toBe(mark.name);

  // From the mark and back, without a Tab or a click to get into the frame.
  await page.keyboard.press('Enter');
  await expect(panel).toBeVisible();
  await hasKeys(page);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect.poll(focused).toBe(mark.name);
});

test('by keyboard: the first opening gives the keys to the sidebar, and Escape gives them back', async ({
  start,
}) => {
  const context = await start();
  const page = await context.newPage();
  for (const url of ['https://x.com/home', 'https://www.facebook.com/']) {
    await page.goto(url);
    const mark = await findButton(page, complaintMark);
    const focused = () => focusedName(page);
    await tabTo(page, mark.name);
    await page.keyboard.press('Enter');
    await hasKeys(page);
    await page.keyboard.press('Escape');
    await expect(page.locator('sosiego-panel')).toBeHidden();
    await expect.poll(focused).toBe(mark.name);
  }
});
