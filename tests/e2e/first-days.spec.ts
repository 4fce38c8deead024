import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { changeSettings } from './kept.ts';
import { extensionOrigin, extensionWorker } from './launch.ts';
import { practiceBrand } from './practice-brand.ts';

const dayMs = 86_400_000;

test('readiness: each item leads to its setting and is ticked once it stands there', async ({ start }) => {
  const context = await start({ settings: { brands: [{ ...practiceBrand, handles: [], channels: [] }] } });
  const page = await context.newPage();
  await page.goto(`${await extensionOrigin(context)}/options.html`);
  const card = page.getByRole('region', { name: 'Antes de que llegue la primera queja' });
  const items = card.getByRole('listitem');
  await expect(items.first()).toBeVisible();
  const count = await items.count();
  expect(count).toBeGreaterThan(4);
  for (let at = 0; at < count; at++) {
    const link = items.nth(at).getByRole('link');
    const anchor = await link.getAttribute('href');
    await link.click();
    await expect(page.locator(anchor ?? '')).toBeInViewport();
  }
  await expect(items.getByRole('img', { name: 'listo' })).toHaveCount(0);

  // Set where the link leads, by what the person types there.
  await card.getByRole('link', { name: 'Contacto en una crisis' }).click();
  await page.getByRole('textbox', { name: /Contacto en una crisis/ }).fill('Nuria, 600 000 000');
  await page.keyboard.press('Tab');
  await expect(items.getByRole('img', { name: 'listo' })).toHaveCount(1);
  await page.reload();
  await expect(items.getByRole('img', { name: 'listo' })).toHaveCount(1);
});

test('rounds: a click opens the search in a tab, the days since are counted, and nothing opens by itself', async ({
  start,
}) => {
  const context = await start();
  await context.route(/^https:\/\/(?:www\.youtube\.com|www\.linkedin\.com)\//, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>search</title>' }),
  );
  const desk = await context.newPage();
  await desk.goto(`${await extensionOrigin(context)}/desk.html`);
  const youtube = desk.getByRole('link', { name: /YouTube/ });
  await expect(youtube).toHaveAccessibleName(/Aún no has mirado/);
  const pages = context.pages().length;
  const opened = context.waitForEvent('page');
  await youtube.click();
  expect((await opened).url()).toContain('youtube.com/results');
  await expect(youtube).toHaveAccessibleName(/Miraste hoy/);
  await expect(desk.getByRole('link', { name: /LinkedIn/ })).toHaveAccessibleName(/Aún no has mirado/);
  expect(context.pages()).toHaveLength(pages + 1);

  // Eight days later: the same look, kept as it was, is only older.
  const worker = await extensionWorker(context);
  await worker.evaluate(async (back) => {
    const { rounds } = await chrome.storage.local.get<{
      rounds: { looks: Record<string, Record<string, number>> };
    }>('rounds');
    for (const looks of Object.values(rounds.looks))
      for (const [network, at] of Object.entries(looks)) looks[network] = at - back;
    await chrome.storage.local.set({ rounds });
  }, 8 * dayMs);
  await desk.reload();
  await expect(youtube).toHaveAccessibleName(/Miraste hace 8 días/);
  expect(context.pages()).toHaveLength(pages + 1);
});

for (const [language, practice] of [
  ['es', /^Práctic|^Practicar/],
  ['en', /^Practi[cs]e/],
] as const)
  test(`practice is one click from the desk and the popup, ${language}`, async ({ start }) => {
    const context = await start({ language });
    await changeSettings(context, { language });
    const origin = await extensionOrigin(context);
    const leads = async (from: Page) => {
      const opened = context.waitForEvent('page');
      await from.getByRole('button', { name: practice }).click();
      const page = await opened;
      await expect(page).toHaveURL(`${origin}/practice.html`);
      await expect(page.getByRole('article').first()).toBeVisible();
      await page.close();
    };
    const desk = await context.newPage();
    await desk.goto(`${origin}/desk.html`);
    await leads(desk);
    const popup = await context.newPage();
    await popup.goto(`${origin}/popup.html`);
    await leads(popup);
  });
