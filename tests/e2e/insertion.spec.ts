import type { BrowserContext, Frame, Page } from '@playwright/test';
import { sendActivations } from '../fixtures/sites/hooks.ts';
import type { ServeOptions } from '../fixtures/sites/serve.ts';
import { expect, test } from './fixtures.ts';
import { chooseSuggestion, openSidebar, putIntoReply, replyBox } from './person.ts';

const author = 'Marta Gil Robledo';
const began = 'Ya lo estoy mirando.';

const sites = [
  {
    name: 'X',
    home: 'https://x.com/home',
    openBox: (page: Page, by: string) =>
      page.getByTestId('tweet').filter({ hasText: by }).first().getByTestId('reply').click(),
  },
  {
    name: 'Facebook',
    home: 'https://www.facebook.com/',
    openBox: (page: Page, by: string) =>
      page
        .locator('.post')
        .filter({ has: page.locator('.post-head', { hasText: by }) })
        .first()
        .locator('[data-ad-rendering-role="comment_button"]')
        .click(),
  },
] as const;

for (const { name, home, openBox } of sites) {
  test(`${name}: what the person has begun is kept or continued as she says`, async ({ start }) => {
    const { page, sidebar, draft } = await withDraft(await start(), home);
    await openBox(page, author);
    await replyBox(page).pressSequentially(began);
    await expect.poll(() => inBox(page)).toBe(began);
    const dialog = sidebar.getByRole('dialog', { name: 'La caja ya tiene texto' });

    await insert(sidebar);
    await dialog.getByRole('button', { name: 'Cancelar' }).click();
    await expect(dialog).toBeHidden();
    expect(await inBox(page)).toBe(began);

    await insert(sidebar);
    await dialog.getByRole('button', { name: 'Añadir detrás' }).click();
    await expect.poll(() => inBox(page)).toBe(oneLine(`${began} ${draft}`));

    expect(await sendActivations(page)).toEqual([]);
  });

  test(`${name}: what the person has begun is replaced when she says so`, async ({ start }) => {
    const { page, sidebar, draft } = await withDraft(await start(), home);
    await openBox(page, author);
    // It ends as the suggestion does, and is another text all the same. Enter alone would send it on Facebook.
    await replyBox(page).pressSequentially(began);
    await page.keyboard.press('Shift+Enter');
    await replyBox(page).pressSequentially(oneLine(draft));
    await insert(sidebar);
    await sidebar.getByRole('button', { name: 'Sustituirlo' }).click();
    await expect.poll(() => inBox(page)).toBe(oneLine(draft));
    expect(await sendActivations(page)).toEqual([]);
  });

  test(`${name}: where the site ignores the paste, the text is copied and a sentence says so`, async ({
    start,
  }) => {
    for (const guardClipboard of [false, true]) {
      const context = await start({ sites: { guardClipboard } satisfies ServeOptions });
      const { page, sidebar, draft } = await withDraft(context, home);
      await page.evaluate(() => window.fixture.ignorePaste(true));
      await insert(sidebar);
      await expect(sidebar.getByText(`No pude ponerlo en la caja de ${name}. Está copiado`)).toBeVisible();
      expect(await inBox(page)).toBe('');
      // The person does as she was told.
      await page.evaluate(() => window.fixture.ignorePaste(false));
      await replyBox(page).click();
      await page.keyboard.press('Control+V');
      await expect.poll(() => inBox(page)).toBe(oneLine(draft));
      expect(await sendActivations(page)).toEqual([]);
    }
  });

  test(`${name}: a box that belongs to another post stays empty`, async ({ start }) => {
    const { page, sidebar } = await withDraft(await start(), home);
    await openBox(page, 'Hannah Reed');
    await expect(replyBox(page)).toBeVisible();
    await insert(sidebar);
    await expect(sidebar.getByText('La caja abierta es de otra publicación.')).toBeVisible();
    expect(await inBox(page)).toBe('');
    expect(await sendActivations(page)).toEqual([]);
  });
}

test('the text of several lines stands in both editors as it was written', async ({ start }) => {
  const context = await start();
  for (const { home } of sites) {
    const page = await context.newPage();
    await page.goto(home);
    const sidebar = await openSidebar(page, author);
    await chooseSuggestion(sidebar);
    const lines = 'Marta, lo miro ahora.\n\nTe escribo hoy antes de las 18:00.\nAna';
    await sidebar.getByRole('textbox', { name: 'Tu respuesta' }).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type(lines);
    await putIntoReply(page, sidebar, 'Marta, lo miro ahora.');
    await expect
      .poll(async () => (await replyBox(page).innerText()).replaceAll(/\n+/g, '\n').trim())
      .toBe(lines.replaceAll(/\n+/g, '\n'));
    expect(await sendActivations(page)).toEqual([]);
  }
});

async function withDraft(
  context: BrowserContext,
  home: string,
): Promise<{ page: Page; sidebar: Frame; draft: string }> {
  const page = await context.newPage();
  await page.goto(home);
  const sidebar = await openSidebar(page, author);
  return { page, sidebar, draft: await chooseSuggestion(sidebar) };
}

const insert = (sidebar: Frame): Promise<void> =>
  sidebar.getByRole('button', { name: 'Poner en la respuesta' }).click();

const inBox = async (page: Page): Promise<string> => oneLine(await replyBox(page).innerText());

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
