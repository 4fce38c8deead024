import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { body } from '../e2e/data-page.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { firefoxPath, launchFirefox, welcomePage } from './firefox.ts';
import { command, fillInBrand, rows } from './kept.ts';
import { choose, dialog, errorsOf, part, press, shows, type } from './person.ts';
import { saved, savingTo } from './saved.ts';

const passphrase = 'abeja-noria-trigo-lima-faro-topo';

describe.skipIf(!firefoxPath)('data in Firefox (skipped where none is found)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sosiego-firefox-data-'));
  const downloads = join(folder, 'downloads');
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchFirefox({
      ...savingTo(downloads),
      'extensions.webextOptionalPermissionPrompts': false,
    });
    page = await welcomePage(browser);
    await fillInBrand(page);
    await shows(page, /Qué hay/);
    for (const n of [0, 1, 2]) {
      const author = { name: `Rosa ${n}`, handle: `rosa_${n}`, profileUrl: null };
      const post = postOf({ postId: `9${n}`, author });
      const input = { commandId: crypto.randomUUID(), post, assessment: assessmentOf(), brandId: 'default' };
      expect(await command(page, 'case.open', input)).toMatchObject({ ok: true });
    }
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const exported = async () =>
    saved(downloads, async () => press(await part(page, /^Exportar/), /^Exportar todo/));

  async function give(name: string, content: Buffer | string): Promise<void> {
    const path = join(folder, name);
    writeFileSync(path, content);
    await ((await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
  }

  async function eraseAll(): Promise<void> {
    await press(await part(page, /^Borrar todo/), /^Borrar todo/);
    const asked = await dialog(page, /Borrar todo/);
    await type(asked, /borrar todo/i, 'borrar todo');
    await press(asked, /^Borrar todo ahora/);
    await shows(page, /Sosiego está como recién instalado/);
    // With the settings the language went back to the browser's own, which is English here.
    await shows(page, /What is here/);
    await fillInBrand(page);
    await shows(page, /Qué hay/);
  }

  it('what is exported, erased and imported is the same file again; a broken one changes nothing', async () => {
    await shows(page, /Casos: 3 /);
    const before = await exported();
    await give('rota.jsonl', before.toString('utf8').replace('"clock":1,', '"clock":-1,'));
    await shows(page, /El archivo está dañado. No se ha cambiado nada./);
    expect(await rows(page, 'cases')).toHaveLength(3);

    await eraseAll();
    expect(await rows(page, 'cases')).toEqual([]);
    await give('copia.jsonl', before);
    await shows(page, /3 casos, 3 por añadir/);
    await press(page, /^Añadir a lo que hay/);
    await shows(page, /Casos: 3 /);
    expect(body(await exported())).toBe(body(before));
    expect(await errorsOf(page)).toEqual([]);
  });

  it('a backup goes sealed to the downloads, and its passphrase alone restores it', async () => {
    const backup = await part(page, /^Copias cifradas/);
    await type(backup, /^Contraseña/, passphrase);
    await press(backup, /^Usar esta contraseña/);
    await choose(backup, /^Dónde/, 'downloads');
    const sealed = await saved(downloads, () => press(backup, /^Hacer una copia ahora/));
    expect(sealed.includes('Rosa')).toBe(false);

    await eraseAll();
    await give('copia.sosiego-backup', sealed);
    await type(page, /^Contraseña de la copia/, 'abeja-noria-trigo-lima-faro-oso');
    await press(page, /^Abrir$/);
    await shows(page, /Esa no es la contraseña de esta copia/);
    await type(page, /^Contraseña de la copia/, passphrase);
    await press(page, /^Abrir$/);
    await shows(page, /3 casos, 3 por añadir/);
    await press(page, /^Añadir a lo que hay/);
    await shows(page, /Casos: 3 /);
    expect(await errorsOf(page)).toEqual([]);
  });

  it('one person is given what is kept of them, and is then nowhere', async () => {
    const erasing = await part(page, /^Borrar a una persona/);
    await type(erasing, /^Nombre o usuario/, '@rosa_1');
    await press(erasing, /Rosa 1/);
    const theirs = await saved(downloads, () => press(erasing, /^Exportar lo suyo/));
    expect(theirs.toString('utf8')).toContain('rosa_1');
    expect(theirs.toString('utf8')).not.toContain('rosa_2');
    await press(erasing, /^Borrar a esta persona/);
    await press(await dialog(page, /^¿Borrar a Rosa 1\?/), /^Borrar a esta persona/);
    await shows(page, /Borrada\./);
    expect((await exported()).toString('utf8')).not.toMatch(/rosa_1/i);
    expect(await rows(page, 'cases')).toHaveLength(2);
    expect(await errorsOf(page)).toEqual([]);
  });
});
