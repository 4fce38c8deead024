import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { customerAnswers } from '../fixtures/sites/hooks.ts';
import { expect, test } from './fixtures.ts';
import { changeSettings, errorCodes } from './kept.ts';
import { complaintMark, openSidebar } from './person.ts';
import { accessibleNodes, findButton } from './pierce.ts';
import { errorsOf, facebookPost, xId, xPost } from './sites.ts';

const marta = 'Marta Gil Robledo';

test('X: home, search, one post, a profile and back, without a new document: each post one mark', async ({
  start,
}) => {
  const page = await (await start()).newPage();
  const errors = errorsOf(page);
  await page.goto('https://x.com/home');
  await marked(page, marta, 1);
  await page.getByTestId('AppTabBar_Explore_Link').click();
  await expect(page).toHaveURL(/\/search/);
  await marked(page, marta);
  await page
    .getByTestId('tweet')
    .filter({ hasText: 'Pedido 48213' })
    .first()
    .getByTestId('tweetText')
    .click();
  await expect(page).toHaveURL(xPost('martagil_demo', 1));
  await marked(page, marta);
  await page.getByTestId('User-Name').getByRole('link').first().click();
  await expect(page).toHaveURL('https://x.com/martagil_demo');
  await marked(page, marta);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/\/search/);
  await marked(page, marta);
  expect(errors).toEqual([]);
});

test('Facebook: feed, group, a dialog over it: no doubles while the dialog stands', async ({ start }) => {
  const page = await (await start()).newPage();
  const errors = errorsOf(page);
  await page.goto('https://www.facebook.com/');
  await marked(page, marta, 1);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /Vecinos del Ensanche/ })
    .click();
  await expect(page).toHaveURL(/\/groups\//);
  await marked(page, marta, 1);
  await page.goBack();
  await marked(page, marta, 1);
  await page.locator('[data-ad-rendering-role="comment_button"]').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await marked(page, marta, 1);
  await page.getByRole('dialog').getByRole('button', { name: 'Cerrar' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await marked(page, marta, 1);
  expect(errors).toEqual([]);
});

test('the older and other addresses of both sites are read too', async ({ start }) => {
  const context = await start();
  for (const url of ['https://twitter.com/home', 'https://web.facebook.com/']) {
    const page = await context.newPage();
    await page.goto(url);
    await marked(page, marta, 1);
    await openSidebar(page, marta);
  }
});

test('markup, reversed, endless and stacked letters in posts: text and nothing else', async ({ start }) => {
  const context = await start();
  const complaint = '@norte nadie contesta y mi pedido llegó roto.';
  const hostile = [
    `<script>window.harmed = 1</script><img src=x onerror="window.harmed = 1"> ${complaint}`,
    `\u202e${complaint}\u202c \u2066derecha\u2069`,
    `${complaint} ${'¡Vergüenza! '.repeat(850)}`,
    [...complaint].map((letter) => `${letter}\u0301\u0316\u0353\u0322\u0489`).join(''),
    ' \u200b\u2060 ',
  ];
  for (const [url, to] of [
    [xPost('martagil_demo', 1), xId(1)],
    [facebookPost('hannah_reed_d', 3), '7788100000003'],
  ] as const) {
    const page = await context.newPage();
    const errors = errorsOf(page);
    await page.goto(url);
    for (const text of hostile) await customerAnswers(page, to, text, 'gus_arrieta_d');
    await page.reload();
    const mark = await findButton(page, /^(Queja|Urgente|¿Queja\?), Gus Arrieta/);
    expect(mark.name).not.toContain('\u202e');
    const sidebar = await openSidebar(page, 'Gus Arrieta');
    await expect(sidebar.getByText(/harmed|nadie contesta|Vergüenza/).first()).toBeVisible();
    for (const world of [page.mainFrame(), sidebar]) {
      expect(await world.evaluate(() => 'harmed' in window)).toBe(false);
    }
    expect(errors).toEqual([]);
  }
  expect(await errorCodes(context)).toEqual([]);
});

test('a site that changed its page: nothing is marked and nothing thrown', async ({ start }) => {
  const context = await start();
  for (const [url, path] of [
    ['https://x.com/home', '../fixtures/x/selectors-gone.html'],
    ['https://www.facebook.com/', '../fixtures/facebook/selectors-gone-en.html'],
  ] as const) {
    const body = readFileSync(new URL(path, import.meta.url), 'utf8');
    await context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    const page = await context.newPage();
    const errors = errorsOf(page);
    await page.goto(url);
    await findButton(page, /^Abrir Sosiego/);
    const names = (await accessibleNodes(page, 'button')).map(({ name }) => name);
    expect(names.filter((name) => /^(Queja|Urgente|¿Queja|Caso|Elogio|Ataque)/.test(name))).toEqual([]);
    expect(errors).toEqual([]);
  }
  expect(await errorCodes(context)).toEqual([]);
});

test('a site that was switched off in the settings is left alone after a reload', async ({ start }) => {
  const context = await start();
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  await findButton(page, complaintMark);
  await changeSettings(context, { sites: { x: false, facebook: true } });
  await page.reload();
  // The other site is read meanwhile: what should come would have come.
  const other = await context.newPage();
  await other.goto('https://www.facebook.com/');
  await findButton(other, complaintMark);
  await expect(page.getByText(marta).first()).toBeVisible();
  expect(await page.evaluate(() => document.querySelectorAll('sosiego-mark, sosiego-launcher').length)).toBe(
    0,
  );
});

/** Waits for a mark of that author's; with a count until there are exactly so many. Never two with one name and reason. */
async function marked(page: Page, author: string, count?: number): Promise<void> {
  const name = new RegExp(`^(Queja|Urgente|¿Queja\\?|Caso[^,]*), ${author}`);
  const found = async () => (await accessibleNodes(page, 'button')).filter((each) => name.test(each.name));
  if (count === undefined) await expect.poll(async () => (await found()).length).toBeGreaterThan(0);
  else await expect.poll(async () => (await found()).length).toBe(count);
  const told = (await found()).map((each) => `${each.name} ${each.description}`);
  expect(new Set(told).size).toBe(told.length);
}
