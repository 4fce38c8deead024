import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { deskAt, seedCase } from './seeded-cases.ts';

/** Opens the palette, types, and takes the first of what is left. */
async function choose(desk: Page, typed: string, named: RegExp): Promise<void> {
  const palette = desk.getByRole('dialog', { name: '¿Qué quieres hacer?' });
  // Its list is that of the moment it opens, and what a page has just begun to show may come a moment later.
  await expect(async () => {
    if (await palette.isVisible()) await desk.keyboard.press('Escape');
    await desk.keyboard.press('Control+k');
    await palette.getByRole('combobox').fill(typed, { timeout: 1_000 });
    await expect(palette.getByRole('option', { selected: true })).toHaveText(named, { timeout: 500 });
  }).toPass();
  await desk.keyboard.press('Enter');
  await expect(palette).toBeHidden();
}

test('from the palette: to a part of the desk, to a list, and everything that the open case offers', async ({
  start,
}) => {
  const context = await start();
  const desk = await deskAt(context, 'cases');
  await seedCase(desk, 'k1', { post: { text: 'La estufa vino sin tornillos' } });

  await choose(desk, 'perso', /^Ir a Personas/);
  await expect(desk).toHaveURL(/#\/people$/);
  await choose(desk, 'ver todo', /Ver la lista «Todos/);
  await expect(desk).toHaveURL(/#\/cases$/);

  const row = desk.getByRole('option', { name: /sin tornillos/ });
  await row.click();
  await expect(desk.getByRole('heading', { name: 'Rosa Prueba', exact: true }).first()).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Prometer novedades' })).toBeVisible();

  await choose(desk, 'nota', /^Escribir una nota/);
  await expect(desk.getByRole('textbox', { name: /nota/i }).first()).toBeFocused();
  await choose(desk, 'parche', /^Anotar una solución provisional/);
  await expect(desk.getByRole('button', { name: 'Solución provisional' })).toHaveAttribute(
    'aria-expanded',
    'true',
  );
  await choose(desk, 'arreglado', /^Anotar que está resuelto/);
  // What is said of it says whose case it is.
  await expect(desk.getByText('Rosa Prueba · Caso resuelto.')).toBeVisible();
  await choose(desk, 'reabrir', /^Reabrir este caso/);
  await expect(desk.getByRole('dialog', { name: 'Reabrir el caso' })).toBeVisible();
  await desk.keyboard.press('Escape');
  await choose(desk, 'volver a la', /^Volver a la lista/);
  await expect(desk).toHaveURL(/#\/cases$/);
});
