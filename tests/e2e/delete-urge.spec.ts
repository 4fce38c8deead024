import type { Page } from '@playwright/test';
import { customerAnswers, menuChoices, sendActivations } from '../fixtures/sites/hooks.ts';
import { expect, test } from './fixtures.ts';
import { errorCodes, rows } from './kept.ts';
import { accessibleNodes, clickButton, findButton } from './pierce.ts';
import { facebookPost, xId, xPost } from './sites.ts';

const card = /^Antes de (quitarlo|borrar lo tuyo)$/;
const cards = async (page: Page): Promise<readonly string[]> =>
  (await accessibleNodes(page, 'region')).map(({ name }) => name).filter((name) => card.test(name));

/** The ⋯ of the post or comment with these words, then the item, as a person presses them. */
async function choose(page: Page, words: string, item: string): Promise<void> {
  const box = page
    .locator('article, .comment, .card.post')
    .filter({ hasText: words })
    .filter({ visible: true })
    .last();
  await box.locator('[aria-haspopup="menu"]').first().click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('X: who hides a complaint reads why that makes it worse, once, and can keep it first', async ({
  start,
}) => {
  const context = await start();
  const page = await context.newPage();
  await page.goto(xPost('rubenocampo_d', 18));
  await findButton(page, /^(Queja|Urgente), Rubén/);
  await choose(page, 'aquí no ha llamado nadie', 'Ocultar respuesta');
  // The site's own item has done what it does, whether or not we have anything to say.
  await expect(page.getByText('aquí no ha llamado nadie')).toBeHidden();
  expect(await menuChoices(page)).toEqual([{ item: 'Ocultar respuesta', trusted: true }]);
  await expect.poll(() => cards(page)).toEqual(['Antes de quitarlo']);

  expect(await rows(context, 'cases')).toEqual([]);
  await clickButton(page, /^Guardarlo antes como caso$/);
  await expect.poll(async () => (await rows(context, 'cases')).map(({ id }) => id)).toEqual([`x:${xId(22)}`]);
  await clickButton(page, /^Cerrar$/);
  await expect.poll(() => cards(page)).toEqual([]);

  // Once a page.
  await choose(page, 'se cerró sola con ella sentada', 'Ocultar respuesta');
  await expect.poll(async () => (await menuChoices(page)).length).toBe(2);
  await findButton(page, /Sosiego/);
  expect(await cards(page)).toEqual([]);
  expect(await sendActivations(page)).toEqual([]);
  expect(await errorCodes(context)).toEqual([]);
});

test('X: a threat goes without a word, our own post is asked about otherwise', async ({ start }) => {
  const context = await start();
  const page = await context.newPage();
  await page.goto(xPost('rubenocampo_d', 18));
  await findButton(page, /^(Queja|Urgente), Rubén/);
  const threat = '@norte como no contestéis os voy a quemar la tienda.';
  await customerAnswers(page, xId(18), threat, 'gus_arrieta_d');
  await findButton(page, /, Gus Arrieta/);
  await choose(page, 'os voy a quemar', 'Ocultar respuesta');
  await expect(page.getByText('os voy a quemar')).toBeHidden();
  await choose(page, 'hoy mismo la recogemos', 'Eliminar');
  await expect.poll(() => cards(page)).toEqual(['Antes de borrar lo tuyo']);
  expect((await menuChoices(page)).map(({ item }) => item)).toEqual(['Ocultar respuesta', 'Eliminar']);
  expect(await rows(context, 'cases')).toEqual([]);
});

test('Facebook: a comment under our post, and not the "hide" that only tidies one’s own feed', async ({
  start,
}) => {
  const context = await start();
  const page = await context.newPage();
  await page.goto(facebookPost('norte', 2));
  await findButton(page, /^(Queja|Urgente), Rubén/);
  await choose(page, 'sigue sin abonarse', 'Ocultar comentario');
  await expect(page.getByText('sigue sin abonarse')).toBeHidden();
  await expect.poll(() => cards(page)).toEqual(['Antes de quitarlo']);
  await clickButton(page, /^Cerrar$/);
  expect(await menuChoices(page)).toEqual([{ item: 'Ocultar comentario', trusted: true }]);

  const feed = await context.newPage();
  await feed.goto('https://www.facebook.com/');
  await findButton(feed, /^(Queja|Urgente), Marta Gil/);
  await choose(feed, 'pedido 51177', 'Ocultar publicación');
  await expect(feed.getByText('pedido 51177')).toBeHidden();
  await findButton(feed, /Sosiego/);
  expect(await cards(feed)).toEqual([]);
});
