import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { changeSettings, command, rows } from './kept.ts';
import { extensionOrigin } from './launch.ts';
import {
  badge,
  complaintMark,
  logCase,
  makeDue,
  notificationsShown,
  openPopup,
  openSidebar,
} from './person.ts';
import { findButton } from './pierce.ts';

const marta = 'Marta Gil Robledo';
const hour = 3_600_000;

test('a follow-up missed while the browser was closed is told at its next start; snooze, done and undo', async ({
  start,
}) => {
  let context = await start();
  await logWithFollowUp(context, 900);
  // Closed before its time has come.
  context = await start();
  await expect.poll(async () => Date.now() > Number((await rows(context, 'followUps'))[0]?.dueAt)).toBe(true);
  const popup = await openPopup(context);
  expect(await notificationsShown(popup)).toHaveLength(1);
  await expect.poll(() => badge(popup)).toBe('1');

  const row = popup.getByRole('listitem').filter({ hasText: marta });
  await row.getByRole('button', { name: 'Posponer' }).click();
  await popup.getByRole('menuitem').first().click();
  await expect(popup.getByText(/^Pospuesto hasta/)).toBeVisible();
  // Put off or not, the complaint still has no reply.
  await expect.poll(() => badge(popup)).toBe('1');
  const [moved] = await rows(context, 'followUps');
  expect(Number(moved?.dueAt)).toBeGreaterThan(Date.now());
  await popup.getByRole('button', { name: 'Deshacer' }).click();
  await expect.poll(() => badge(popup)).toBe('1');

  await popup.getByRole('button', { name: `Hecho lo de ${marta}` }).click();
  await expect(popup.getByText('Nada pendiente.')).toBeVisible();
  await popup.getByRole('button', { name: 'Deshacer' }).click();
  await expect(row).toBeVisible();
  expect((await rows(context, 'followUps')).map(({ status }) => status)).toEqual(['open']);
});

test('a follow-up that comes due while the browser is open is told without anybody asking', async ({
  start,
}) => {
  const context = await start();
  await logWithFollowUp(context, hour);
  const popup = await openPopup(context);
  await makeDue(popup);
  expect(await notificationsShown(popup)).toHaveLength(1);
  await expect.poll(() => badge(popup)).toBe('1');
});

test('the switcher keeps brands apart', async ({ start }) => {
  const brand = (id: string, name: string) => ({ id, name, handles: [id], signature: 'Ana' });
  const context = await start({
    settings: { brands: [brand('norte', 'Norte'), brand('sur', 'Sur')], currentBrandId: 'norte' },
  });
  await logWithFollowUp(context, hour);
  const popup = await openPopup(context);
  const row = popup.getByRole('listitem').filter({ hasText: marta });
  await expect(row).toBeVisible();
  await workFor(popup, 'Sur');
  await expect(row).toBeHidden();
  await expect(popup.getByText('Nada pendiente.')).toBeVisible();
  await workFor(popup, 'Norte');
  await expect(row).toBeVisible();
});

test('the language chosen in the settings is that of popup, marks and sidebar', async ({ start }) => {
  const context = await start();
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  await findButton(page, /^(Queja|Urgente), Marta/);
  const options = await context.newPage();
  await options.goto(`${await extensionOrigin(context)}/options.html`);
  await options.getByRole('radio', { name: 'English' }).click();
  await expect(options.getByRole('heading', { name: 'Settings' })).toBeVisible();
  const popup = await openPopup(context);
  await expect(popup.getByText('Nothing to follow up').first()).toBeVisible();
  await page.bringToFront();
  await page.reload();
  await findButton(page, /^(Complaint|Urgent), Marta/);
  const sidebar = await openSidebar(page, marta);
  await expect(sidebar.getByRole('button', { name: /^Log case/ })).toBeVisible();
  await changeSettings(context, { language: 'es' });
  await expect(sidebar.getByRole('button', { name: /^Registrar caso/ })).toBeVisible();
  await page.reload();
  await findButton(page, complaintMark);
});

async function workFor(popup: Page, brand: string): Promise<void> {
  await popup.getByLabel('Marca').selectOption({ label: brand });
}

async function logWithFollowUp(context: BrowserContext, inMs: number): Promise<void> {
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  const sidebar = await openSidebar(page, marta);
  await logCase(sidebar);
  await expect.poll(async () => (await rows(context, 'cases')).length).toBe(1);
  const [logged] = await rows(context, 'cases');
  const answer = await command(sidebar, 'followUp.set', {
    commandId: crypto.randomUUID(),
    caseId: logged?.id,
    dueAt: Date.now() + inMs,
    reason: 'Ver si ha llegado',
    kind: 'promise',
    untilAnswer: false,
    survivesReply: false,
  });
  expect(answer).toMatchObject({ ok: true });
  await page.close();
}
