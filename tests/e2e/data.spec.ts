import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { body, choose, eraseAll, exported, optionsPage, part } from './data-page.ts';
import { expect, test } from './fixtures.ts';
import { command, errorCodes, rows } from './kept.ts';
import { extensionOrigin, extensionWorker } from './launch.ts';
import { errorsOf } from './sites.ts';

const passphrase = 'abeja-noria-trigo-lima-faro-topo';

async function logCases(page: Page, count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const author = { name: `Rosa ${n}`, handle: `rosa_${n}`, profileUrl: null };
    const post = postOf({ postId: `9${n}`, author });
    const input = { commandId: crypto.randomUUID(), post, assessment: assessmentOf(), brandId: 'default' };
    expect(await command(page, 'case.open', input)).toMatchObject({ ok: true });
  }
}

/** Backups every day into a folder that a test can choose without a window of the system. */
async function backUpDaily(page: Page) {
  await page.evaluate(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  const backup = part(page, 'Copias cifradas');
  await backup.getByRole('textbox', { name: 'Contraseña' }).fill(passphrase);
  await backup.getByRole('button', { name: 'Usar esta contraseña' }).click();
  await backup.getByRole('combobox', { name: 'Dónde' }).selectOption('folder');
  await backup.getByRole('combobox', { name: 'Cada cuánto' }).selectOption('day');
  await expect(backup.getByRole('combobox', { name: 'Cada cuánto' })).toHaveValue('day');
  await expect(backup.getByRole('combobox', { name: 'Dónde' })).toHaveValue('folder');
  return backup;
}

/** What the worker does once a day. */
async function keepHouse(context: BrowserContext): Promise<void> {
  const worker = await extensionWorker(context);
  await worker.evaluate(() =>
    (chrome.alarms.onAlarm as unknown as { dispatch: (alarm: object) => void }).dispatch({
      name: 'housekeeping',
      scheduledTime: Date.now(),
    }),
  );
}

const filesIn = (page: Page) =>
  page.evaluate(async () => {
    const found: { name: string; bytes: number[] }[] = [];
    const folder = (await navigator.storage.getDirectory()) as unknown as {
      values: () => AsyncIterable<FileSystemFileHandle>;
    };
    for await (const handle of folder.values())
      found.push({
        name: handle.name,
        bytes: [...new Uint8Array(await (await handle.getFile()).arrayBuffer())],
      });
    return found;
  });

/** As a browser does that was started again: it asks, and only at a click. */
function forgetPermissions(): void {
  let state = 'prompt';
  Object.assign(FileSystemHandle.prototype, {
    queryPermission: async () => state,
    requestPermission: async () => {
      if (navigator.userActivation?.isActive) state = 'granted';
      return state;
    },
  });
}

test('what is exported, erased and imported is the same file again; a broken one changes nothing', async ({
  start,
}) => {
  const context = await start();
  const page = await optionsPage(context);
  const errors = errorsOf(page);
  await logCases(page, 3);
  await expect(part(page, 'Qué hay').getByText(/^Casos: 3 /)).toBeVisible();
  const before = await exported(page);

  const broken = Buffer.from(before.toString('utf8').replace('"clock":1,', '"clock":-1,'));
  await choose(page, 'rota.jsonl', broken);
  const report = part(page, 'Importar o restaurar').getByRole('alert');
  await expect(report).toContainText('El archivo está dañado. No se ha cambiado nada.');
  await expect(report).toContainText('Línea 2, clock: no tiene la forma esperada');
  expect(await rows(context, 'cases')).toHaveLength(3);

  await eraseAll(page);
  expect(await rows(context, 'cases')).toEqual([]);
  expect(await rows(context, 'events')).toEqual([]);

  await choose(page, 'copia.jsonl', before);
  await expect(page.getByText('3 casos, 3 por añadir')).toBeVisible();
  expect(await rows(context, 'cases')).toEqual([]);
  await page.getByRole('button', { name: 'Poner en lugar de lo que hay' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Poner en lugar de lo que hay' }).click();
  await expect(page.getByText('Importado. Ahora hay estos casos: 3.')).toBeVisible();
  await expect(part(page, 'Qué hay').getByText(/^Casos: 3 /)).toBeVisible();
  expect(body(await exported(page))).toBe(body(before));

  // What the restore had put aside comes back, and gives way again.
  const store = part(page, 'Qué hay');
  const back = async () => {
    await store.getByRole('button', { name: 'Volver a lo de antes' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Volver a lo de antes' }).click();
  };
  await back();
  await expect(store.getByText('Todavía no hay ningún caso.')).toBeVisible();
  await back();
  await expect(store.getByText(/^Casos: 3 /)).toBeVisible();
  expect(body(await exported(page))).toBe(body(before));

  // Our own table changes nothing of the cases it was made of.
  const saving = page.waitForEvent('download');
  await part(page, 'Exportar').getByRole('button', { name: 'Exportar tabla' }).click();
  const table = readFileSync(await (await saving).path());
  const edited = table.toString('utf8').replaceAll(';open;', ';closed;');
  expect(edited).not.toBe(table.toString('utf8'));
  await choose(page, 'casos.csv', Buffer.from(edited));
  await expect(page.getByText('3 casos, 0 por añadir')).toBeVisible();
  await expect(page.getByText(/3 casos ya están aquí o los quitaste/)).toBeVisible();
  await expect(page.getByText('Línea 2, closed_at: falta la fecha del final.')).toBeVisible();
  await page.getByRole('button', { name: 'Añadir a lo que hay' }).click();
  await expect(page.getByText('Importado. Casos nuevos: 0.')).toBeVisible();
  expect(body(await exported(page))).toBe(body(before));

  // A table of somebody else's, added to what is here.
  await choose(page, 'quejas.csv', Buffer.from('network;text;name\nx;"No llega; nadie contesta";Leo\n'));
  await expect(page.getByText('1 caso, 1 por añadir')).toBeVisible();
  await page.getByRole('button', { name: 'Añadir a lo que hay' }).click();
  await expect(part(page, 'Qué hay').getByText(/^Casos: 4 /)).toBeVisible();
  expect(errors).toEqual([]);
  expect(await errorCodes(context)).toEqual([]);
});

test('a backup makes itself into the chosen folder, and a fresh profile restores it with its passphrase alone', async ({
  start,
}) => {
  const context = await start();
  const page = await optionsPage(context);
  await logCases(page, 2);
  const backup = await backUpDaily(page);
  await expect(backup.getByText('Todavía no hay ninguna.')).toBeVisible();
  await keepHouse(context);
  await expect(backup.getByText(/^La última: /)).toBeVisible();
  const files = await filesIn(page);
  expect(files).toHaveLength(1);
  expect(files[0]?.name).toMatch(/^sosiego-[\d-]+\.sosiego-backup$/);
  const sealed = Buffer.from(files[0]?.bytes ?? []);
  expect(sealed.includes('Rosa')).toBe(false);

  // As on another computer: nothing of the first is left.
  await eraseAll(page);
  await page.reload();
  await choose(page, 'copia.sosiego-backup', sealed);
  const asked = page.getByRole('textbox', { name: 'Contraseña de la copia' });
  await asked.fill('abeja-noria-trigo-lima-faro-oso');
  await page.getByRole('button', { name: 'Abrir', exact: true }).click();
  await expect(page.getByText('Esa no es la contraseña de esta copia.')).toBeVisible();
  await asked.fill(passphrase);
  await page.getByRole('button', { name: 'Abrir', exact: true }).click();
  await expect(page.getByText('2 casos, 2 por añadir')).toBeVisible();
  await page.getByRole('button', { name: 'Añadir a lo que hay' }).click();
  await expect(part(page, 'Qué hay').getByText(/^Casos: 2 /)).toBeVisible();
  expect(await errorCodes(context)).toEqual([]);
});

test('a folder whose permission the browser has taken back is asked for on the desk, by a click', async ({
  start,
}) => {
  const context = await start();
  const page = await optionsPage(context);
  await logCases(page, 1);
  await backUpDaily(page);
  await (await extensionWorker(context)).evaluate(forgetPermissions);
  await context.addInitScript(forgetPermissions);
  await keepHouse(context);
  await expect(
    part(page, 'Copias cifradas').getByText('El navegador pide permiso otra vez para esa carpeta.'),
  ).toBeVisible();
  const said = /Las copias esperan a que el navegador permita otra vez su carpeta/;
  const popup = await context.newPage();
  await popup.goto(`${await extensionOrigin(context)}/popup.html`);
  await expect(popup.getByText(said)).toBeVisible();
  const opening = context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Permitir en la mesa de casos' }).click();
  const desk = await opening;
  await expect(desk.getByText(said)).toBeVisible();
  expect(await filesIn(page)).toEqual([]);
  await desk.getByRole('button', { name: 'Permitir', exact: true }).click();
  await expect(desk.getByText(said)).toBeHidden();
  const [file] = await filesIn(page);
  expect(file?.name).toMatch(/^sosiego-[\d-]+\.sosiego-backup$/);
  expect(file?.bytes.length).toBeGreaterThan(100);
  expect(await errorCodes(context)).toEqual([]);
});
