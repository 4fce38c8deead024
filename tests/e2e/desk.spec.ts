import type { BrowserContext, Page } from '@playwright/test';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { expect, test } from './fixtures.ts';
import { extensionOrigin } from './launch.ts';

const texts = [
  'La freidora llegó rota y nadie contesta',
  'Otra vez cobrado dos veces en la tarjeta',
  'Prometido para el lunes y es jueves: ni rastro del pedido',
];

async function openDesk(context: BrowserContext, address = ''): Promise<Page> {
  const desk = await context.newPage();
  await desk.goto(`${await extensionOrigin(context)}/desk.html${address}`);
  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
  return desk;
}

/** Logs invented posts as the sidebar would. */
async function log(desk: Page, some: readonly string[]): Promise<void> {
  const posts = some.map((text, place) => ({
    post: postOf({
      postId: `d${place}`,
      url: `https://x.com/cliente${place}/status/d${place}`,
      text,
      author: { name: `Clienta ${place}`, handle: `cliente${place}`, profileUrl: null },
    }),
    assessment: assessmentOf({ cause: place === 1 ? 'billing' : 'delivery' }),
  }));
  const codes = await desk.evaluate(async (all) => {
    const wrong: unknown[] = [];
    for (const each of all) {
      const input = { commandId: crypto.randomUUID(), brandId: 'default', ...each };
      const answer = await chrome.runtime.sendMessage({ sosiego: 'command', command: 'case.open', input });
      if (!answer.ok) wrong.push(answer.code);
    }
    return wrong;
  }, posts);
  expect(codes).toEqual([]);
}

const row = (desk: Page, name: string) =>
  desk.getByRole('listbox').getByRole('option', { name: new RegExp(name) });

test('by keyboard alone: look for a case, open it, note something, undo it, and back to the list', async ({
  start,
}) => {
  const context = await start();
  const desk = await openDesk(context);
  await expect(desk.getByText(/^Aún no hay casos/)).toBeVisible();
  await log(desk, texts);
  await expect(desk.getByRole('listbox').getByRole('option')).toHaveCount(3);

  await desk.keyboard.press('/');
  await desk.keyboard.type('tarjeta cobr');
  await expect(desk.getByRole('listbox').getByRole('option')).toHaveCount(1);
  await expect(desk).toHaveURL(/#\/cases\?text=tarjeta\+cobr$/);
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('heading', { name: 'Clienta 1', exact: true }).first()).toBeVisible();
  await expect(desk.getByRole('tab', { name: /Escuchar/ })).toBeVisible();

  await desk.keyboard.press('m');
  await desk.keyboard.type('Llamó por teléfono: quiere el abono hoy');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Nota guardada.')).toBeVisible();
  // And it stands in the history, beside the steps.
  await expect(desk.getByRole('tabpanel').getByText('Llamó por teléfono: quiere el abono hoy')).toBeVisible();
  // A note is found like everything that was said.
  await desk.keyboard.press('Escape');
  await desk.keyboard.press('Escape');
  await expect(desk).toHaveURL(/#\/cases\?text=/);
  await desk.keyboard.press('/');
  await desk.keyboard.press('Control+A');
  await desk.keyboard.type('ABONO');
  await expect(row(desk, 'Clienta 1')).toBeVisible();
  await desk.getByRole('button', { name: 'Deshacer' }).click();
  await expect(desk.getByText('Ningún caso coincide.')).toBeVisible();
});

test('a case on paper is whole: no button, no empty field, its dates in full, on as many pages as it needs', async ({
  start,
}) => {
  const desk = await openDesk(await start());
  await log(desk, texts.slice(0, 1));
  await row(desk, 'Clienta 0').click();
  await expect(desk.getByRole('tab', { name: 'Escuchar' })).toBeVisible();
  await desk.emulateMedia({ media: 'print' });
  await desk.setViewportSize({ width: 794, height: 400 });
  await expect(desk.getByText(/^Registrado: .+ 20\d\d.+ Impreso: .+ 20\d\d/)).toBeVisible();
  await expect(desk.getByRole('button')).toHaveCount(0);
  await expect(desk.getByRole('textbox')).toHaveCount(0);
  // What scrolls in itself is cut by paper.
  const { height, scrolling } = await desk.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    scrolling: [...document.querySelectorAll('body *')]
      .filter((each) => /auto|scroll/.test(getComputedStyle(each).overflowY))
      .filter((each) => each.scrollHeight > each.clientHeight + 1)
      .map(({ className }) => className),
  }));
  expect(scrolling).toEqual([]);
  expect(height).toBeGreaterThan(2 * 400);
});

test('two desks both stay true, and Back and Forward lead through what was open', async ({ start }) => {
  const context = await start();
  const one = await openDesk(context);
  await log(one, texts);
  const other = await openDesk(context, '#/cases?status=open');
  await expect(other.getByRole('listbox').getByRole('option')).toHaveCount(3);

  await one.bringToFront();
  await row(one, 'Clienta 0').click();
  await expect(one.getByRole('heading', { name: 'Clienta 0', exact: true }).first()).toBeVisible();
  await row(one, 'Clienta 2').click();
  await expect(one.getByRole('heading', { name: 'Clienta 2', exact: true }).first()).toBeVisible();
  await one.goBack();
  await expect(one.getByRole('heading', { name: 'Clienta 0', exact: true }).first()).toBeVisible();
  await one.goForward();
  await expect(one.getByRole('heading', { name: 'Clienta 2', exact: true }).first()).toBeVisible();
  await one.goBack();
  await one.goBack();
  await expect(one.getByRole('button', { name: 'Volver a la lista' })).toHaveCount(0);

  await one.getByRole('listbox').focus();
  await one.keyboard.press('Control+A');
  await expect(one.getByText('3 seleccionados')).toBeVisible();
  await one.getByRole('button', { name: 'Cerrar casos' }).click();
  await one.getByRole('textbox', { name: 'Motivo' }).fill('Del lunes, ya hablado');
  await one.getByRole('dialog').getByRole('button', { name: 'Cerrar casos' }).click();
  await expect(one.getByText('3 casos cerrados.')).toBeVisible();
  await expect(other.getByText('Ningún caso coincide.')).toBeVisible();
  await one.getByRole('button', { name: 'Deshacer' }).click();
  await expect(other.getByRole('listbox').getByRole('option')).toHaveCount(3);
});

test('the steps of the sidebar work on the desk; words for a box are copied and its page opens', async ({
  start,
}) => {
  const context = await start();
  const desk = await openDesk(context);
  await log(desk, texts.slice(0, 1));
  await row(desk, 'Clienta 0').click();
  await desk.getByRole('tab', { name: /Resolver/ }).click();
  await desk
    .getByRole('textbox', { name: /respuesta/i })
    .first()
    .fill('Sentimos la freidora rota. Hoy antes de las 18 h te escribimos.');
  const opens = context.waitForEvent('page');
  await desk.getByRole('button', { name: 'Poner en la respuesta' }).click();
  const page = await opens;
  await expect.poll(() => page.url()).toContain('/cliente0/status/d0');
  await expect(desk.getByText(/Se abre la página de la publicación/)).toBeAttached();
});
