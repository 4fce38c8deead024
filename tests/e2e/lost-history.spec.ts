import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { choose, exported, optionsPage, part } from './data-page.ts';
import { expect, test } from './fixtures.ts';
import { errorCodes, keptLocally } from './kept.ts';
import { extensionOrigin } from './launch.ts';
import { deskAt, seedCase } from './seeded-cases.ts';

/** As Chromium does with a store that it finds damaged. */
const loseStore = (profile: string): void =>
  rmSync(join(profile, 'Default', 'IndexedDB'), { recursive: true });

const said = 'El navegador ha perdido el historial de casos.';

test('a browser that threw the history away is found out: the pages say so until it is seen, and a copy brings it back', async ({
  start,
}) => {
  let context = await start();
  let options = await optionsPage(context);
  await seedCase(options, '1');
  await seedCase(options, '2');
  const copy = await exported(options);
  await expect.poll(() => keptLocally(context)).toContain('"device"');
  const whole = await deskAt(context, 'cases');
  await expect(whole.getByRole('listbox').getByRole('option')).toHaveCount(2);
  await expect(whole.getByText(said)).toBeHidden();

  context = await start({ harm: loseStore });
  const popup = await context.newPage();
  await popup.goto(`${await extensionOrigin(context)}/popup.html`);
  await expect(popup.getByRole('alert').filter({ hasText: said })).toBeVisible();
  await expect(popup.getByText('No consta ninguna copia automática.')).toBeVisible();
  const desk = await deskAt(context, 'cases');
  await expect(desk.getByText(said)).toBeVisible();
  const opening = context.waitForEvent('page');
  await desk.getByRole('button', { name: 'Abrir los ajustes' }).click();
  options = await opening;
  await choose(options, 'sosiego.jsonl', copy);
  await expect(options.getByText('2 casos, 2 por añadir')).toBeVisible();
  await options.getByRole('button', { name: 'Añadir a lo que hay' }).click();
  await expect(part(options, 'Qué hay').getByText(/^Casos: 2 /)).toBeVisible();
  await desk.getByRole('button', { name: 'Entendido' }).click();
  await expect(desk.getByText(said)).toBeHidden();
  await expect(popup.getByText(said)).toBeHidden();
  await expect(desk.getByRole('listbox').getByRole('option')).toHaveCount(2);
  expect(await errorCodes(context)).toEqual([]);

  context = await start();
  const later = await deskAt(context, 'cases');
  await expect(later.getByRole('listbox').getByRole('option')).toHaveCount(2);
  await expect(later.getByText(said)).toBeHidden();
});
