import type { BrowserContext } from '@playwright/test';
import { customerAnswers } from '../fixtures/sites/hooks.ts';
import { expect, test } from './fixtures.ts';
import { errorCodes, keptLocally } from './kept.ts';
import { extensionWorker } from './launch.ts';
import { goTo, openPopup, openSidebar } from './person.ts';
import { findButton } from './pierce.ts';
import { xId, xPost } from './sites.ts';

const slogan = 'Dais asco @norte, sois lo peor de toda esta ciudad y de las demás';
const copiers = ['gus_arrieta_d', 'truth_hammer_d', 'dan_whitlock_d'] as const;
const complaints = {
  tomas_quiroga_d: '@norte llevo tres semanas esperando el pedido y nadie contesta, quiero mi dinero.',
  ines_valdivia_d: '@norte me habéis cobrado dos veces la misma tetera, devolvedme el dinero.',
  rubenocampo_d: '@norte la mesa llegó rota y en la tienda pasan de mí. Pésima atención.',
  lucia_ferrer_d: '@norte dos horas al teléfono para que me cuelguen. Una vergüenza.',
  hannah_reed_d: '@norte my order never arrived and nobody answers my emails. I want a refund.',
  owen_blake_d: '@norte the chair broke on the second day, terrible quality, I want my money back.',
  priya_nair_d: '@norte cancelasteis mi compra sin avisar y sigo sin el dinero. Fatal.',
  sofia_lindt_d: '@norte prometisteis montaje gratis y ahora queréis cobrarme 60 euros. Mentira.',
} as const;

/** Ten days of 40 posts viewed with 3 complaints, as earlier days would have left them. */
async function rememberUsualDays(context: BrowserContext): Promise<void> {
  const worker = await extensionWorker(context);
  await worker.evaluate(async () => {
    const days = Array.from({ length: 10 }, (_, index) => ({
      day: new Date(Date.now() - (index + 1) * 86_400_000).toLocaleDateString('sv'),
      viewed: 40,
      complaints: 3,
      alarmed: false,
      dismissed: false,
    }));
    await chrome.storage.local.set({ 'day-counts': { default: days } });
  });
}

test('a crisis on the page: copies are an attack, the banner says the numbers, and one click puts it away', async ({
  start,
}) => {
  const context = await start();
  await rememberUsualDays(context);
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 2400 });
  await page.goto(xPost('martagil_demo', 1));
  await findButton(page, /^(Queja|Urgente), Marta Gil Robledo/);
  for (const who of copiers) await customerAnswers(page, xId(1), slogan, who);
  // The first of them was marked before anybody could know.
  for (const name of ['Gus Arrieta', 'Truth Hammer', 'Dan Whitlock'])
    await findButton(page, new RegExp(`^Ataque, ${name}`));
  for (const [who, text] of Object.entries(complaints)) await customerAnswers(page, xId(1), text, who);

  const popup = await openPopup(context);
  const banner = popup.getByRole('region', { name: 'Aviso de hoy' });
  await expect(banner).toContainText(/\d+ de \d+ publicaciones sobre ti, vistas en una hora, son quejas/);
  await expect(banner).toContainText('3 cuentas han escrito casi lo mismo en una hora.');
  await expect(banner).toContainText(/Solo sé lo que has visto: hoy, \d+ publicaciones sobre ti/);

  await page.bringToFront();
  const sidebar = await openSidebar(page, 'Gus Arrieta');
  await expect(sidebar.getByRole('region', { name: 'Aviso de hoy' })).toContainText(
    'Más quejas de lo habitual',
  );
  await expect(
    sidebar.getByText('3 cuentas han escrito casi lo mismo en una hora', { exact: true }),
  ).toBeVisible();
  await goTo(sidebar, 'resolve');
  await expect(sidebar.getByText(/^Campaña: una sola declaración/).first()).toBeVisible();

  const kept = await keptLocally(context);
  expect(
    ['asco', 'tetera', 'quiroga', 'arrieta', 'Tomás', xId(1)].filter((word) => kept.includes(word)),
  ).toEqual([]);
  expect(kept).toContain('"alarmed":true');

  await sidebar.getByRole('button', { name: 'No mostrar más hoy' }).click();
  await expect(sidebar.getByRole('region', { name: 'Aviso de hoy' })).toBeHidden();
  await expect(banner).toBeHidden();
  await popup.reload();
  await expect(popup.getByRole('tab', { name: /Vistas sin atender/ })).toBeVisible();
  await expect(banner).toBeHidden();
  expect(await errorCodes(context)).toEqual([]);
});

test('the same posts again, after a reload and in a second tab, are counted once', async ({ start }) => {
  const context = await start();
  const counted = async () => {
    const worker = await extensionWorker(context);
    return worker.evaluate(async () => {
      const { 'day-counts': counts } = await chrome.storage.local.get('day-counts');
      return JSON.stringify((counts as Record<string, unknown> | undefined)?.default ?? null);
    });
  };
  const page = await context.newPage();
  await page.goto(xPost('martagil_demo', 1));
  const mark = /^(Queja|Urgente), Marta Gil Robledo/;
  await findButton(page, mark);
  await expect.poll(counted).toContain('"viewed":');
  const once = await counted();
  await page.reload();
  await findButton(page, mark);
  const second = await context.newPage();
  await second.goto(xPost('martagil_demo', 1));
  await findButton(second, mark);
  expect(await counted()).toBe(once);
});
