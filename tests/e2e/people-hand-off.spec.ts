import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { wrong } from './axe-rules.ts';
import { expect, test } from './fixtures.ts';
import { rows } from './kept.ts';
import { extensionOrigin, extensionWorker, launch } from './launch.ts';
import { logCase, openSidebar, sidebarOf } from './person.ts';
import { clickButton } from './pierce.ts';
import { welcomePage } from './practice-brand.ts';

const author = 'Marta Gil Robledo';
const friend = 'Inés Valdivia';

test('who spoke well of the brand is kept as a supporter in two clicks', async ({ start }) => {
  const context = await start();
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  let clicks = 0;
  await clickButton(page, new RegExp(`^[^,]+, ${friend}`));
  clicks++;
  const sidebar = await sidebarOf(page, friend);
  await sidebar.getByRole('button', { name: 'Guardar como apoyo' }).click();
  clicks++;
  await expect(sidebar.getByText('Nadie le ha dado las gracias todavía.')).toBeVisible();
  expect(clicks).toBeLessThanOrEqual(2);
  await sidebar.getByRole('button', { name: 'Escribir las gracias' }).click();
  await sidebar.getByRole('button', { name: 'Usar en la respuesta' }).click();
  const draft = sidebar.getByRole('textbox', { name: 'Tu respuesta' });
  await expect(draft).toContainText(/[Gg]racias|equipo/);
  expect(await draft.innerText()).not.toMatch(/[@#?]/);
  expect(await rows(context, 'personEvents')).toHaveLength(2);
});

test('a case goes to a colleague without network, both write, and it comes back whole', async ({
  start,
}, testInfo) => {
  const file = (name: string) => testInfo.outputPath(name);
  const context = await start();
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  const sidebar = await openSidebar(page, author);
  await logCase(sidebar);
  const over = await handOver(page, sidebar, 'Pasar el caso', file('over.sosiego'), async (dialog) => {
    await dialog.getByRole('textbox', { name: 'Quién lo pasa' }).fill('Ana');
    await dialog.getByRole('textbox', { name: 'Departamento' }).fill('Envíos');
    await dialog.getByRole('switch', { name: 'Incluir quién es el cliente' }).check();
    await dialog.getByRole('switch', { name: 'Incluir las notas internas' }).check();
  });
  expect(readFileSync(file('over.sosiego'), 'utf8')).not.toContain('martagil');
  const caseId = String((await rows(context, 'cases'))[0]?.id);

  const his = await launch({ profile: file('profile') });
  try {
    await extensionWorker(his);
    await (await welcomePage(his)).close();
    await his.setOffline(true);
    const desk = await takeIn(his, file('over.sosiego'), over, 'Aceptar el caso');
    await expect(desk.getByText(author).first()).toBeVisible();
    expect(await wrong(desk)).toEqual([]);
    await note(desk, caseId, 'Llega el martes');
    await note(await ours(context), caseId, 'Ha vuelto a preguntar');
    const back = await handOver(desk, desk, 'Devolver el caso', file('back.sosiego'), async (dialog) => {
      await dialog.getByRole('textbox', { name: 'Quién lo devuelve' }).fill('Leo');
      await dialog.getByRole('switch', { name: 'Incluir quién es el cliente' }).check();
      await dialog.getByRole('switch', { name: 'Incluir las notas internas' }).check();
    });
    await takeIn(context, file('back.sosiego'), back, 'Unir con mi caso');
    const facts = (await rows(context, 'events')).map(({ fact }) => fact as { type: string; text?: string });
    expect(facts.flatMap(({ text, type }) => (type === 'noted' ? [text] : [])).sort()).toEqual([
      'Ha vuelto a preguntar',
      'Llega el martes',
    ]);
    expect(facts.map(({ type }) => type)).toEqual(expect.arrayContaining(['handed-over', 'handed-back']));
  } finally {
    await his.close();
  }
});

type Dialog = ReturnType<Page['getByRole']>;

/** Fills the dialog in, saves the file and gives the passphrase. */
async function handOver(
  page: Page,
  place: Page | Frame,
  name: string,
  path: string,
  fill: (dialog: Dialog) => Promise<void>,
): Promise<string> {
  await place.getByRole('button', { name }).filter({ visible: true }).click();
  const dialog = place.getByRole('dialog', { name });
  await fill(dialog);
  await dialog.getByRole('button', { name: 'Preparar' }).click();
  const passphrase = await dialog.getByText(/^[a-z]+(-[a-z]+){5}$/).innerText();
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Guardar archivo cifrado' }).click();
  await (await downloading).saveAs(path);
  await dialog.getByRole('button', { name: 'Listo' }).click();
  return passphrase;
}

/** Opens a file on the page for files, accepts it, and goes to the case. */
async function takeIn(
  context: BrowserContext,
  path: string,
  passphrase: string,
  accept: string,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${await extensionOrigin(context)}/reading.html`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Elegir archivo' }).click();
  await (await chooser).setFiles(path);
  await page.getByRole('textbox', { name: 'Contraseña' }).fill(passphrase);
  await page.getByRole('button', { name: 'Abrir', exact: true }).click();
  await page.getByRole('button', { name: accept }).click();
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Abrir el caso' }).click();
  return opened;
}

async function ours(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${await extensionOrigin(context)}/desk.html`);
  return page;
}

/** As a page of ours notes it. */
const note = (page: Page, caseId: string, text: string) =>
  page.evaluate(
    async ([id, said]) => {
      const input = { commandId: crypto.randomUUID(), caseId: id, facts: [{ type: 'noted', text: said }] };
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): unknown } } }
      ).chrome;
      await runtime.sendMessage({ sosiego: 'command', command: 'case.add', input });
    },
    [caseId, text] as const,
  );
