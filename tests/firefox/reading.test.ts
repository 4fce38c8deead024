import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firefoxPath, launchFirefox, openOurs, openSite, sidebarOf, welcomePage } from './firefox.ts';
import { fillInBrand } from './kept.ts';
import { clickMark, dialog, errorsOf, press, shows, takeSuggestion, type } from './person.ts';
import { saved, savingTo } from './saved.ts';

const author = 'Marta Gil Robledo';

/** A brand that wants every reply read first. */
const careful = { limits: { needsReview: ['product', 'delivery', 'staff-service', 'other'] } };

describe.skipIf(!firefoxPath)('a reading in Firefox (skipped where none is found)', () => {
  let folder: string;
  let browser: Browser;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sosiego-firefox-reading-'));
    browser = await launchFirefox(savingTo(join(folder, 'downloads')));
  });
  afterEach(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is asked for in a sealed page, read in it without us, and its sealed answer is opened by the asker', async () => {
    const settings = await welcomePage(browser);
    await fillInBrand(settings, careful);
    const { page, refused } = await openSite(browser, 'https://x.com/home');
    await clickMark(page, 0);
    const sidebar = await sidebarOf(page, author);
    const draft = await takeSuggestion(sidebar);
    await press(sidebar, /^Poner en la respuesta/);
    await press(await dialog(sidebar, /^Que la lea alguien antes/), /^Pedir una lectura/);
    const asking = await dialog(sidebar, /^Pedir una lectura/);
    await type(asking, /¿En qué debe fijarse\?/, '¿Suena a excusa?');
    await press(asking, /^Sellar/);
    const passphrase = /[a-z]+(?:-[a-z]+){5}/.exec(await shows(sidebar, /[a-z]+(?:-[a-z]+){5}/))?.[0] ?? '';
    const sealed = await saved(join(folder, 'downloads'), () => press(sidebar, /^Guardar página/));
    expect(sealed.includes(draft.slice(0, 20))).toBe(false);

    // Opened as a file, as one that came by mail: with Firefox's own cryptography at an address of the disk.
    const path = join(folder, 'request.html');
    writeFileSync(path, sealed);
    const bare = await browser.newPage();
    await bare.goto(`file://${path}`);
    await type(bare, /^Contraseña/, 'no es esta ni lo parece');
    await press(bare, /^Abrir$/);
    await shows(bare, /Con esa contraseña no se abre/);
    await type(bare, /^Contraseña/, passphrase.replaceAll('-', ' ').toUpperCase());
    await press(bare, /^Abrir$/);
    await shows(bare, /¿Suena a excusa\?/);
    await type(bare, /^Tu nombre/, 'Bruno');
    await press(bare, /^Darla por buena/);
    const answer = await saved(join(folder, 'downloads'), () => press(bare, /^Guardar respuesta/));

    const reading = await openOurs(browser, '/reading.html');
    await reading.bringToFront();
    const given = join(folder, 'answer.sosiego');
    writeFileSync(given, answer);
    expect(readFileSync(given).includes('Bruno')).toBe(false);
    await (await reading.$('input[type=file]'))?.uploadFile(given);
    // Firefox gives a frame in a site no memory that other pages share: the words are typed here.
    await type(reading, /^Contraseña/, passphrase);
    await press(reading, /^Abrir$/);
    await shows(reading, /Bruno la da por buena/);
    expect(await errorsOf(settings)).toEqual([]);
    expect(refused).toEqual([]);
  });
});
