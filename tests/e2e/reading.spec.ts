import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser, BrowserContext, Download, Frame, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { wrong } from './axe-rules.ts';
import { expect, test } from './fixtures.ts';
import { rows } from './kept.ts';
import { extensionOrigin, extensionWorker, launch } from './launch.ts';
import { chooseSuggestion, openSidebar, putIntoReply } from './person.ts';
import { practiceBrand, welcomePage } from './practice-brand.ts';

const author = 'Marta Gil Robledo';
/** A brand that wants every reply read first. */
const careful = {
  brands: [{ ...practiceBrand, limits: { needsReview: ['product', 'delivery', 'staff-service', 'other'] } }],
};
const hers = 'Marta, lo miro yo ahora mismo y hoy te escribo con la fecha. –Ana';

test('a reading asked for in one browser, read in another by its extension and once by the bare page, comes back and is put in', async ({
  start,
}, testInfo) => {
  const file = (name: string) => testInfo.outputPath(name);
  const context = await start({ settings: careful });
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  const sidebar = await openSidebar(page, author);
  const draft = await chooseSuggestion(sidebar);

  await test.step('a risky reply is read first', async () => {
    await sidebar.getByRole('button', { name: 'Poner en la respuesta' }).click();
    await expect(sidebar.getByRole('dialog', { name: 'Que la lea alguien antes' })).toBeVisible();
    await sidebar.getByRole('button', { name: 'Pedir una lectura' }).click();
  });

  const { passphrase, request, bare } = await test.step('what goes into the file is shown, then sealed', () =>
    ask(page, sidebar, draft, file));
  await expect(sidebar.getByText(/^Lectura pedida/).first()).toBeVisible();

  const byExtension = await test.step('a colleague with Sosiego', () =>
    readInExtension(file('profile'), request, passphrase, file('answer.sosiego')));
  const byPage = await test.step('a colleague without it', () => readInPage(bare, passphrase, draft));

  await test.step('an answer that was cut says so', async () => {
    writeFileSync(file('cut.sosiego'), byPage.slice(0, 300));
    await sidebar.getByRole('button', { name: 'Abrir respuesta' }).click();
    await chooseFile(page, sidebar, file('cut.sosiego'));
    await expect(sidebar.getByText(/El archivo está cortado o dañado/)).toBeVisible();
  });
  await test.step('the answer opens without typing, and its text is taken', async () => {
    await chooseFile(page, sidebar, byExtension);
    await expect(sidebar.getByRole('heading', { name: 'Irene pide cambios' })).toBeVisible();
    await expect(sidebar.getByText('Demasiado largo.')).toBeVisible();
    await sidebar.getByRole('button', { name: 'Usar su texto' }).click();
    await expect(sidebar.getByRole('textbox', { name: 'Tu respuesta' })).toHaveText(hers);
  });
  await test.step('the text she left is read: it goes in at once', () => putIntoReply(page, sidebar, hers));
  const events = await rows(context, 'events');
  const facts = events.map(({ fact }) => fact as { type: string; reader?: string; verdict?: string });
  expect(facts.map(({ type }) => type)).toEqual(expect.arrayContaining(['reading-asked', 'inserted']));
  expect(facts.filter(({ type }) => type === 'reviewed')).toMatchObject([
    { reader: 'Irene', verdict: 'changes', how: 'answer', text: hers },
  ]);

  await test.step('the other answer finds its case by itself', async () => {
    const reading = await context.newPage();
    await reading.goto(`${await extensionOrigin(context)}/reading.html`);
    await reading.getByText('O pega aquí el texto').first().click();
    await reading.getByRole('textbox').fill(byPage);
    await reading.getByRole('button', { name: 'Abrir lo pegado' }).click();
    await expect(reading.getByRole('heading', { name: 'Bruno la da por buena' })).toBeVisible();
    await reading.getByRole('button', { name: /Dejar el mío|Anotarlo en el caso/ }).click();
    await expect(reading.getByText('Anotado en el caso.')).toBeVisible();
  });
  await expect
    .poll(async () =>
      (await rows(context, 'events'))
        .map(({ fact }) => fact as { type: string; reader?: string })
        .filter(({ type }) => type === 'reviewed')
        .map(({ reader }) => reader),
    )
    .toEqual(['Irene', 'Bruno']);
});

test('whoever had it read says by whom, and the case keeps it', async ({ start }) => {
  const context = await start({ settings: careful });
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  const sidebar = await openSidebar(page, author);
  const draft = await chooseSuggestion(sidebar);
  await sidebar.getByRole('button', { name: 'Poner en la respuesta' }).click();
  await sidebar.getByRole('textbox', { name: '¿Quién la ha leído?' }).fill('Rosa');
  await sidebar.getByRole('button', { name: 'Ya la han leído, ponerla' }).click();
  await expect(sidebar.getByText('Está en la caja de respuesta. Tú pulsas Enviar.').first()).toBeAttached();
  await expect
    .poll(async () => (await rows(context, 'events')).map(({ fact }) => fact))
    .toContainEqual(
      expect.objectContaining({ type: 'reviewed', reader: 'Rosa', how: 'said', text: draft.trim() }),
    );
});

interface Asked {
  readonly passphrase: string;
  readonly request: string;
  readonly bare: string;
}

async function ask(
  page: Page,
  sidebar: Frame,
  draft: string,
  file: (name: string) => string,
): Promise<Asked> {
  const dialog = sidebar.getByRole('dialog', { name: 'Pedir una lectura' });
  await expect(dialog.getByText(draft.slice(0, 30)).first()).toBeVisible();
  await dialog.getByRole('textbox', { name: '¿En qué debe fijarse?' }).fill('¿Suena a excusa?');
  await dialog.getByRole('button', { name: 'Sellar' }).click();
  const passphrase = await dialog.getByText(/^[a-z]+(-[a-z]+){5}$/).innerText();
  const request = file('request.sosiego');
  await saved(page, () => dialog.getByRole('button', { name: 'Guardar archivo' }).click(), request);
  const bare = file('request.html');
  await saved(page, () => dialog.getByRole('button', { name: 'Guardar página' }).click(), bare);
  for (const each of [request, bare]) {
    const text = readFileSync(each, 'utf8');
    for (const secret of [draft.slice(0, 20), passphrase, 'martagil', author])
      expect(text).not.toContain(secret);
  }
  await dialog.getByRole('button', { name: 'Listo' }).click();
  return { passphrase, request, bare };
}

async function saved(page: Page, act: () => Promise<void>, path: string): Promise<void> {
  const downloading: Promise<Download> = page.waitForEvent('download');
  await act();
  await (await downloading).saveAs(path);
}

async function chooseFile(page: Page, place: Page | Frame, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await place.getByRole('button', { name: 'Elegir archivo' }).click();
  await (await chooser).setFiles(path);
}

/** Another profile, without network: marks a sentence, writes her version, asks for changes. */
async function readInExtension(
  profile: string,
  request: string,
  passphrase: string,
  answer: string,
): Promise<string> {
  const context = await launch({ profile });
  try {
    await extensionWorker(context);
    await (await welcomePage(context)).close();
    await context.setOffline(true);
    const page = await context.newPage();
    await page.goto(`${await extensionOrigin(context)}/reading.html`);
    await chooseFile(page, page, request);
    await page.getByRole('textbox', { name: 'Contraseña' }).fill('no es esta');
    await page.getByRole('button', { name: 'Abrir', exact: true }).click();
    await expect(page.getByText('Con esa contraseña no se abre.')).toBeVisible();
    // As one hears it by telephone.
    await page
      .getByRole('textbox', { name: 'Contraseña' })
      .fill(passphrase.replaceAll('-', ' ').toUpperCase());
    await page.getByRole('button', { name: 'Abrir', exact: true }).click();
    await expect(page.getByText('¿Suena a excusa?')).toBeVisible();
    await expect(page.getByText(author)).toHaveCount(0);
    expect(await wrong(page)).toEqual([]);
    await page.getByRole('list').getByRole('button').first().click();
    await page.getByRole('textbox', { name: 'Qué dirías de esta frase' }).fill('Demasiado largo.');
    await page.getByRole('switch', { name: 'Escribir mi versión' }).check();
    await page.getByRole('textbox', { name: 'Mi versión' }).fill(hers);
    await page.getByRole('textbox', { name: 'Tu nombre' }).fill('Irene');
    await page.getByRole('button', { name: 'Pedir cambios' }).click();
    await saved(page, () => page.getByRole('button', { name: 'Guardar respuesta' }).click(), answer);
    return answer;
  } finally {
    await context.close();
  }
}

/** A browser without any extension opens the file itself; the answer is copied as text. */
async function readInPage(path: string, passphrase: string, draft: string): Promise<string> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium was found.');
  const browser: Browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const context: BrowserContext = await browser.newContext({ offline: true, locale: 'en-GB' });
    const page = await context.newPage();
    const asked: string[] = [];
    const faults: string[] = [];
    page.on('request', (each) => asked.push(each.url()));
    page.on('console', (each) => each.type() === 'error' && faults.push(each.text()));
    page.on('pageerror', (each) => faults.push(String(each)));
    await page.goto(`file://${path}`);
    // In the asker's language, whatever this browser's is.
    await page.getByRole('textbox', { name: 'Contraseña' }).fill(passphrase);
    await page.getByRole('button', { name: 'Abrir', exact: true }).click();
    await expect(page.getByText(draft.slice(0, 30)).first()).toBeVisible();
    expect(await wrong(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Tu nombre' }).fill('Bruno');
    await page.getByRole('button', { name: 'Darla por buena' }).click();
    await page.evaluate(() => {
      document.addEventListener('copy', () => {
        const field = document.activeElement;
        document.title = field instanceof HTMLTextAreaElement ? field.value : '';
      });
    });
    await page.getByRole('button', { name: 'Copiar como texto' }).click();
    await expect(page.getByText('Copiada. Pégala en un mensaje.')).toBeVisible();
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(faults).toEqual([]);
    return await page.title();
  } finally {
    await browser.close();
  }
}
