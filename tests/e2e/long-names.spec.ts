import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { deskAt, seedCase } from './seeded-cases.ts';

const long = 'María de los Ángeles Fernández-Villaverde y Goicoechea de la Torre';

async function seedLong(desk: Page): Promise<void> {
  const posts = ['facebook', 'youtube'].map((platform) => ({
    ...{ platform: platform as 'facebook' | 'youtube', url: null, text: 'La tetera gotea por el asa' },
    author: { name: long, handle: `maria_${platform}`, profileUrl: null },
  }));
  for (const [at, post] of posts.entries()) await seedCase(desk, `n${at}`, { post });
}

const widthOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('long names give way on a narrow desk: the network stays whole, nothing runs out of the window', async ({
  start,
}) => {
  const desk = await deskAt(await start({ viewport: { width: 768, height: 860 } }), 'cases');
  await seedLong(desk);
  const rows = desk.getByRole('listbox').getByRole('option');
  await expect(rows).toHaveCount(2);
  // The way to every part of the desk is one line under the heading, not a column beside it.
  const links = desk.getByRole('navigation').getByRole('link');
  const tops = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);

  await desk.setViewportSize({ width: 520, height: 860 });
  for (const network of ['Facebook', 'YouTube']) {
    const named = rows.getByText(network, { exact: true });
    const lines = await named.evaluate((word) => word.getClientRects().length);
    const { height } = (await named.boundingBox()) ?? { height: 0 };
    expect({ lines, high: height > 24 }).toEqual({ lines: 1, high: false });
  }

  await desk.setViewportSize({ width: 380, height: 860 });
  await desk.goto(desk.url().replace(/#.*/, '#/people'));
  await expect(desk.getByRole('button', { name: new RegExp(long) })).toHaveCount(2);
  expect(await widthOf(desk)).toBe(0);
});

test('a proposal on paper is its words, not a field: it may run over the page', async ({ start }) => {
  const desk = await deskAt(await start(), 'causes');
  for (const n of [1, 2, 3])
    await seedCase(desk, `p${n}`, {
      post: { text: `La tetera gotea por el asa, van ${n}` },
      facts: [{ type: 'attached', product: 'Tetera' }],
    });
  const field = desk.getByRole('textbox', { name: 'Texto de la propuesta' });
  await field.fill('Cambiar el asa de la tetera\nNuria, antes de mayo');
  await desk.emulateMedia({ media: 'print' });
  await expect(field).toBeHidden();
  await expect(desk.locator('p', { hasText: 'Nuria, antes de mayo' })).toBeVisible();
  await desk.emulateMedia({ media: 'screen' });
  await expect(field).toBeVisible();
  await expect(desk.locator('p', { hasText: 'Nuria, antes de mayo' })).toBeHidden();
});
