import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { customerAnswers } from '../fixtures/sites/hooks.ts';
import { expect, test } from './fixtures.ts';
import { changeSettings, errorCodes } from './kept.ts';
import { complaintMark, openSidebar } from './person.ts';
import { accessibleNodes, findButton } from './pierce.ts';
import { errorsOf, facebookPost, xId, xPost } from './sites.ts';

const marta = 'Marta Gil Robledo';

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

/** Waits until exactly so many marks of that author's posts are exposed. */
async function marked(page: Page, author: string, count: number): Promise<void> {
  const name = new RegExp(`^(Queja|Urgente|¿Queja\\?|Caso[^,]*), ${author}`);
  const found = async () =>
    (await accessibleNodes(page, 'button')).filter((each) => name.test(each.name)).length;
  await expect.poll(found).toBe(count);
}
