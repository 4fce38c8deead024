import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { firefoxPath, launchFirefox, openOurs, openSite, sidebarOf, welcomePage } from './firefox.ts';
import { fillInBrand, rows } from './kept.ts';
import {
  boxTexts,
  clickMark,
  control,
  dialog,
  errorsOf,
  part,
  press,
  saySent,
  shows,
  type,
} from './person.ts';

const author = 'Marta Gil Robledo';
const hostile = 'Gracias por tu amable comentario, Marta. Menudo ignorante.';
const promising = 'Sentimos el retraso, Marta. Mañana a las 10 te llamo. –Ana';

describe.skipIf(!firefoxPath)('answering in Firefox (skipped where none is found)', () => {
  let browser: Browser;
  let settings: Page;
  beforeAll(async () => {
    browser = await launchFirefox();
    settings = await welcomePage(browser);
    await fillInBrand(settings);
  });
  afterAll(() => browser.close());

  async function sidebarAt(url: string): Promise<{ readonly page: Page; readonly sidebar: Frame }> {
    const { page } = await openSite(browser, url);
    await clickMark(page, 0);
    return { page, sidebar: await sidebarOf(page, author) };
  }

  it('“not a complaint” is learned without a word of the post, and undone in the settings', async () => {
    const { page, sidebar } = await sidebarAt('https://x.com/home');
    await press(sidebar, /^No es una queja/);
    await shows(sidebar, /Dijiste que no es una queja/);
    const kept = await eventually('correction', async () => (await rows(settings, 'corrections'))[0]);
    expect(JSON.stringify(kept)).not.toMatch(/marta|norte|lámpara/i);
    await settings.bringToFront();
    await press(settings, /^Deshacer/);
    await shows(settings, /Aún no has corregido nada/);
    expect(await rows(settings, 'corrections')).toEqual([]);
    await page.close();
  });

  it('a hostile draft rests: it does not go into the box', async () => {
    const { page, sidebar } = await sidebarAt('https://x.com/home');
    await press(sidebar, /^Resolver/);
    await type(sidebar, /^Tu respuesta/, hostile);
    await shows(sidebar, /Menudo ignorante/);
    await press(sidebar, /^Poner en la respuesta/);
    await press(await dialog(sidebar, /^Un respiro antes de usarla/), /^Reposar/);
    await shows(sidebar, /Este borrador reposa/);
    const put = await control(sidebar, /^Poner en la respuesta/);
    expect(await put.evaluate((each) => each.getAttribute('aria-disabled'))).toBe('true');
    expect((await rows(settings, 'followUps')).map(({ kind }) => kind)).toEqual(['draft']);
    expect((await boxTexts(page)).filter((text) => text.includes('ignorante'))).toEqual([]);
    await page.close();
  });

  it('what a reply promises becomes a reminder in one click', async () => {
    const { page, sidebar } = await sidebarAt('https://www.facebook.com/');
    await press(sidebar, /^Resolver/);
    await type(sidebar, /^Tu respuesta/, promising);
    await press(sidebar, /^Poner en la respuesta/);
    await eventually('draft in the box', async () =>
      (await boxTexts(page)).find((text) => text.includes('te llamo')),
    );
    const again = await saySent(page, author);
    await press(await part(again, /Cuándo lo miras/), /10:00/);
    await shows(again, /Aviso puesto para/);
    const reminders = (await rows(settings, 'followUps')).filter(({ kind }) => kind === 'promise');
    expect(reminders.map(({ dueAt }) => new Date(Number(dueAt)).getHours())).toEqual([10]);
  });

  it('the practice feed judges an answer, and its cases stay apart', async () => {
    const before = await rows(settings, 'cases');
    const practice = await openOurs(browser, '/practice.html');
    await practice.bringToFront();
    await press(practice, /^Responder/);
    await type(practice, /respuesta|Elena/i, 'La culpa es de la mensajería. Te respondemos en breve.');
    await press(practice, /^Publicar aquí/);
    await shows(practice, /Aún no. Esto es lo que falta/);
    expect(await rows(settings, 'cases')).toEqual(before);
    expect(await errorsOf(settings)).toEqual([]);
  });
});
