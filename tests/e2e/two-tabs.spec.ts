import type { BrowserContext, ElementHandle, Frame } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { rows } from './kept.ts';
import { openSidebar } from './person.ts';
import { findButton } from './pierce.ts';
import { facebookId, facebookPost } from './sites.ts';

test('the same post in two tabs, both log it at once: one case, and both marks show it', async ({
  start,
}) => {
  const context = await start();
  const sidebars = await openInTabs(context, 'Marta Gil Robledo', [
    'https://x.com/home',
    'https://x.com/search?q=norte&f=live',
  ]);
  await logAtOnce(sidebars);
  await bothSayCase(context, 'Marta Gil Robledo');
  expect(await rows(context, 'cases')).toHaveLength(1);
});

test('on Facebook a post without an id in one tab and with it in the other is one case under both', async ({
  start,
}) => {
  const context = await start();
  const [feed, own] = ['https://www.facebook.com/', facebookPost('hannah_reed_d', 3)];
  const sidebars = await openInTabs(context, 'Hannah Reed', [feed, own]);
  await logAtOnce(sidebars);
  await bothSayCase(context, 'Hannah Reed');
  const cases = await rows(context, 'cases');
  expect(cases).toHaveLength(1);
  expect(cases[0]?.aliases).toEqual(
    expect.arrayContaining([`facebook:${facebookId(3)}`, expect.stringMatching(/^facebook:h:/)]),
  );
});

test('logged where the page shows no id, a post is known again once the page shows it', async ({ start }) => {
  const context = await start();
  const [sidebar] = await openInTabs(context, 'Hannah Reed', ['https://www.facebook.com/']);
  await logAtOnce(sidebar ? [sidebar] : []);
  await expect.poll(async () => (await rows(context, 'cases')).map(({ id }) => id)).toHaveLength(1);
  const [before] = await rows(context, 'cases');
  expect(before?.id).toMatch(/^facebook:h:/);

  const page = await context.newPage();
  await page.goto(facebookPost('hannah_reed_d', 3));
  await findButton(page, /^Caso.*Hannah Reed/);
  const again = await openSidebar(page, 'Hannah Reed');
  await expect(again.getByText(/^Registrado /).first()).toBeVisible();
  expect(await rows(context, 'cases')).toHaveLength(1);
});

/** One tab each with the sidebar open on that author's post. */
async function openInTabs(
  context: BrowserContext,
  author: string,
  urls: readonly string[],
): Promise<readonly Frame[]> {
  const sidebars: Frame[] = [];
  for (const url of urls) {
    const page = await context.newPage();
    await page.goto(url);
    sidebars.push(await openSidebar(page, author));
    await expect(logButton(sidebars.at(-1) as Frame)).toBeEnabled();
  }
  return sidebars;
}

const logButton = (sidebar: Frame) => sidebar.getByRole('button', { name: /^Registrar caso/ });

/**
 * A press in every tab in the same moment: only one of them can be in front. Every button is in hand before the first
 * press: the tab that logs turns the other tab's button into "logged", and whoever still looks for it waits for ever.
 */
async function logAtOnce(sidebars: readonly Frame[]): Promise<void> {
  const buttons = await Promise.all(
    sidebars.map((sidebar) => logButton(sidebar).elementHandle() as Promise<ElementHandle<HTMLElement>>),
  );
  await Promise.all(buttons.map((button) => button.evaluate((element) => element.click())));
  for (const sidebar of sidebars) await expect(sidebar.getByText('Caso registrado').first()).toBeAttached();
}

async function bothSayCase(context: BrowserContext, author: string): Promise<void> {
  for (const page of context.pages().filter((each) => /x\.com|facebook\.com/.test(each.url()))) {
    await page.bringToFront();
    await findButton(page, new RegExp(`^Caso.*${author}`));
  }
}
