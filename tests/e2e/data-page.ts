import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { extensionOrigin } from './launch.ts';

/** What a person does in the data section of the settings, step by step. */

export async function optionsPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${await extensionOrigin(context)}/options.html`);
  await expect(page.getByRole('heading', { name: 'Datos', exact: true })).toBeVisible();
  return page;
}

export const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

export async function exported(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await part(page, 'Exportar').getByRole('button', { name: 'Exportar todo' }).click();
  return readFileSync(await (await download).path());
}

export const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

export async function eraseAll(page: Page): Promise<void> {
  await part(page, 'Borrar todo').getByRole('button', { name: 'Borrar todo' }).click();
  const dialog = page.getByRole('dialog');
  const erase = dialog.getByRole('button', { name: 'Borrar todo ahora' });
  await expect(erase).toBeDisabled();
  await dialog.getByRole('textbox').fill('borrar todo');
  await erase.click();
  await expect(page.getByText(/Sosiego está como recién instalado/)).toBeVisible();
}

/** All but the first line, which says when it was written. */
export const body = (file: Buffer): string => file.toString('utf8').split('\n').slice(1).join('\n');
