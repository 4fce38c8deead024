import type { Page } from '@playwright/test';
import { customerAnswers } from '../fixtures/sites/hooks.ts';
import { expect, test } from './fixtures.ts';
import { errorCodes, rows } from './kept.ts';
import { extensionOrigin } from './launch.ts';
import { openSidebar } from './person.ts';
import { accessibleNodes, findButton } from './pierce.ts';
import { errorsOf, xId, xPost } from './sites.ts';

const marta = 'Marta Gil Robledo';
const copied =
  '@norte cuarta semana esperando la lámpara que pagué el día 2. Cada vez que llamo me dicen «mañana» y no llega nada. Pedido 48213. ¿Me la mandan o me devuelven el dinero?';
const unlike = '@norte la silla llegó rota y el chat cierra mi reclamación sin contestar.';

const complaints = async (page: Page): Promise<readonly string[]> => {
  const names = (await accessibleNodes(page, 'button')).map(({ name }) => name);
  return names.flatMap((name) => /^(?:Queja|Urgente), ([^,]+)/.exec(name)?.[1]?.trim() ?? []);
};

test('one correction: the marks of posts like it go at once, those of others stay, and undoing brings them back', async ({
  start,
}) => {
  const context = await start();
  const page = await context.newPage();
  const errors = errorsOf(page);
  await page.goto(xPost('martagil_demo', 1));
  await customerAnswers(page, xId(1), copied, 'gus_arrieta_d');
  await customerAnswers(page, xId(1), unlike, 'owen_blake_d');
  await page.reload();
  await findButton(page, /^(Queja|Urgente), Gus Arrieta/);
  await findButton(page, /^(Queja|Urgente), Owen/);
  const before = await complaints(page);
  const alike = (name: string) => name.startsWith(marta) || name.startsWith('Gus');
  expect(before.filter(alike).length).toBeGreaterThanOrEqual(2);

  const sidebar = await openSidebar(page, marta);
  await sidebar.getByRole('button', { name: 'No es una queja' }).click();
  await expect(sidebar.getByText('Dijiste que no es una queja.')).toBeVisible();
  await expect.poll(async () => (await complaints(page)).some((name) => name.startsWith('Gus'))).toBe(false);
  expect((await complaints(page)).some((name) => name.startsWith('Owen'))).toBe(true);
  const kept = await rows(context, 'corrections');
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toMatch(/lámpara|48213|martagil|norte/i);

  const settings = await context.newPage();
  await settings.goto(`${await extensionOrigin(context)}/options.html`);
  const list = settings.getByRole('list', { name: 'Correcciones, la última primero' });
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await expect(list).toContainText('No es una queja');
  await list.getByRole('button', { name: /^Deshacer/ }).click();
  await expect(settings.getByText(/Aún no has corregido nada/)).toBeVisible();
  await page.bringToFront();
  await expect.poll(() => complaints(page)).toEqual(before);
  expect(await rows(context, 'corrections')).toEqual([]);
  expect(errors).toEqual([]);
  expect(await errorCodes(context)).toEqual([]);
});
