import type { BrowserContext, Frame, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { keptLocally, rows } from './kept.ts';
import { extensionWorker, killWorker } from './launch.ts';
import { chooseSuggestion, goTo, makeDue, openPopup, openSidebar, putIntoReply, replyBox } from './person.ts';

const author = 'Marta Gil Robledo';
const hostile = 'Gracias por tu amable comentario, Marta. Menudo ignorante.';
const put = (sidebar: Frame) => sidebar.getByRole('button', { name: 'Poner en la respuesta' });
const editor = (sidebar: Frame) => sidebar.getByRole('textbox', { name: 'Tu respuesta' });

async function sidebarOn(context: BrowserContext): Promise<readonly [Page, Frame]> {
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  return [page, await openSidebar(page, author)];
}

test('a hostile draft rests through restart and a dead worker, comes back through the popup with its report, and goes in rewritten', async ({
  start,
}) => {
  let context = await start();
  let [page, sidebar] = await sidebarOn(context);
  await goTo(sidebar, 'resolve');
  await editor(sidebar).fill(hostile);
  // Nothing of the post is kept before the person acts.
  expect(await rows(context, 'cases')).toEqual([]);
  await expect(sidebar.getByTitle('Ir a «Menudo ignorante»')).toBeVisible();
  await put(sidebar).click();
  const breath = sidebar.getByRole('dialog', { name: 'Un respiro antes de usarla' });
  await breath.getByRole('combobox', { name: 'Cuánto' }).selectOption({ label: '30 min' });
  await breath.getByRole('button', { name: 'Reposar 30 min' }).click();
  const card = sidebar.getByRole('region', { name: /Este borrador reposa/ });
  await expect(card).toBeVisible();
  await expect(put(sidebar)).toHaveAttribute('aria-disabled', 'true');
  const [rest] = await rows(context, 'followUps');
  expect(rest).toMatchObject({ kind: 'draft', status: 'open' });
  expect(Number(rest?.dueAt) - Date.now()).toBeGreaterThan(28 * 60_000);

  context = await start();
  [page, sidebar] = await sidebarOn(context);
  await goTo(sidebar, 'resolve');
  await expect(editor(sidebar)).toContainText('Menudo ignorante');
  await killWorker(page);
  await expect(put(sidebar)).toHaveAttribute('aria-disabled', 'true');
  await put(sidebar).click({ force: true });
  expect(await page.locator('[contenteditable="true"]').allInnerTexts()).not.toContain(hostile);
  // In another tab it rests as well.
  const [otherPage, other] = await sidebarOn(context);
  await goTo(other, 'resolve');
  await expect(put(other)).toHaveAttribute('aria-disabled', 'true');
  await otherPage.close();

  const popup = await openPopup(context);
  const row = popup.getByRole('listitem').filter({ hasText: author });
  await expect(row).toContainText('El borrador reposa');
  await expect(row).toContainText('3 por resolver');
  await makeDue(popup);
  await expect(row).toContainText('El borrador ha reposado');
  await page.close();
  const opened = context.waitForEvent('page');
  await row.getByRole('button', { name: `Abrir lo de ${author}` }).click();
  page = await opened;
  // The sidebar opens by itself on the post, at the draft.
  await expect.poll(() => page.frames().some((frame) => frame.url().includes('/sidebar.html'))).toBe(true);
  sidebar = page.frames().find((frame) => frame.url().includes('/sidebar.html')) as Frame;
  await expect(sidebar.getByRole('region', { name: 'El borrador ha reposado' })).toBeVisible();
  await expect(editor(sidebar)).toContainText('Menudo ignorante');
  await expect(sidebar.getByTitle('Ir a «Menudo ignorante»')).toBeVisible();

  const draft = await chooseSuggestion(sidebar);
  await putIntoReply(page, sidebar, draft);
  expect(await page.evaluate(() => window.fixture.sends)).toEqual([]);
});

test('a rest ends early only with a reason, which the case keeps', async ({ start }) => {
  const context = await start();
  const [page, sidebar] = await sidebarOn(context);
  const draft = await chooseSuggestion(sidebar);
  await sidebar.getByRole('button', { name: 'Reposar', exact: true }).click();
  await expect(put(sidebar)).toHaveAttribute('aria-disabled', 'true');
  await sidebar.getByRole('button', { name: 'Terminar el reposo' }).click();
  const dialog = sidebar.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Terminarlo' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Por qué no espera' }).fill('Ya lo ha leído Luis');
  await dialog.getByRole('button', { name: 'Terminarlo' }).click();
  await putIntoReply(page, sidebar, draft);
  const facts = (await rows(context, 'events')).map(({ fact }) => fact);
  expect(facts).toContainEqual({ type: 'noted', text: 'Reposo interrumpido: Ya lo ha leído Luis' });
});

test('what is written in the vent pad is nowhere, while it is open and after', async ({ start }) => {
  const context = await start();
  const [page, sidebar] = await sidebarOn(context);
  await goTo(sidebar, 'resolve');
  await sidebar.getByRole('tab', { name: 'Resolver' }).press('v');
  const pad = sidebar.getByRole('dialog', { name: 'Para desahogarte' });
  const secret = 'Zurriburri de reclamaciones, que venga otro';
  await pad.getByRole('textbox').fill(secret);
  await expect(pad.getByRole('button')).toHaveText(['Cerrar y borrar']);
  const popup = await openPopup(context);
  const kept = () => everythingKept(context, [page, popup]);
  expect(await kept()).not.toContain('Zurriburri');
  await pad.getByRole('button', { name: 'Cerrar y borrar' }).click();
  await expect(sidebar.getByText('Se ha borrado.')).toBeVisible();
  await expect(editor(sidebar)).toBeEmpty();
  expect(await kept()).not.toContain('Zurriburri');
  // The search would have found it: what is typed into the reply is kept.
  await editor(sidebar).fill(secret);
  await expect.poll(kept).toContain('Zurriburri');
  await editor(sidebar).fill('');
  await sidebar.getByRole('button', { name: 'Desahogarme aparte' }).click();
  await expect(pad.getByRole('textbox')).toBeEmpty();
  expect(await replyBox(page).count()).toBe(0);
});

/** Every table, all storage of the extension, and the storage and addresses of the pages. */
async function everythingKept(context: BrowserContext, pages: readonly Page[]): Promise<string> {
  const tables = ['cases', 'events', 'followUps', 'people', 'muted', 'corrections', 'drafts'] as const;
  const stored = await Promise.all(tables.map((table) => rows(context, table)));
  const worker = await extensionWorker(context);
  const session = await worker.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
  const ofPages = await Promise.all(
    pages.map((page) => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))),
  );
  const addresses = pages.flatMap((page) => page.frames().map((frame) => frame.url()));
  return JSON.stringify([stored, await keptLocally(context), session, ofPages, addresses]);
}
