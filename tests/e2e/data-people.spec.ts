import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { assessmentOf, entryOf, postOf } from '../fixtures/posts.ts';
import { choose, eraseAll, exported, optionsPage, part } from './data-page.ts';
import { expect, test } from './fixtures.ts';
import { command, errorCodes, rows } from './kept.ts';
import { extensionOrigin } from './launch.ts';
import { goTo, logCase, openSidebar } from './person.ts';

const gone = { name: 'Zoraida Peñalver', handle: 'zoraida_p', profileUrl: null };
const other = { name: 'Benito Lares', handle: 'benito_l', profileUrl: null };

/** A case of hers, and one of another in whose thread she spoke. */
async function logBoth(page: Page): Promise<void> {
  const posts = [
    postOf({ postId: '901', author: gone, text: 'La vaporera llegó abollada y nadie contesta' }),
    postOf({
      postId: '902',
      author: other,
      text: 'Tres semanas esperando la batidora',
      thread: [{ ...entryOf(gone.handle), author: gone, text: 'A mí me pasó con la vaporera' }],
    }),
  ];
  for (const post of posts) {
    const input = { commandId: crypto.randomUUID(), post, assessment: assessmentOf(), brandId: 'default' };
    expect(await command(page, 'case.open', input)).toMatchObject({ ok: true });
  }
}

/** How many rows of the desk a search finds, and how many people. */
async function found(context: BrowserContext, words: string): Promise<readonly [number, number]> {
  const origin = await extensionOrigin(context);
  const desk = await context.newPage();
  await desk.goto(`${origin}/desk.html#/cases?text=${encodeURIComponent(words)}`);
  const options = desk.getByRole('listbox').getByRole('option');
  await expect(options.first().or(desk.getByText('Ningún caso coincide.'))).toBeVisible();
  const cases = await options.count();
  await desk.goto(`${origin}/desk.html#/people`);
  await desk.getByRole('searchbox', { name: 'Buscar personas' }).fill(gone.handle);
  const people = desk.getByRole('listitem').getByRole('button', { name: new RegExp(gone.name) });
  await expect(people.first().or(desk.getByText('Nadie con esas palabras'))).toBeVisible();
  const persons = await people.count();
  await desk.close();
  return [cases, persons];
}

test('one person is given what is kept of them, and is then nowhere: search, desk, people, exports, older files', async ({
  start,
}) => {
  const context = await start();
  const page = await optionsPage(context);
  await logBoth(page);
  expect(await found(context, 'vaporera')).toEqual([1, 1]);
  const older = await exported(page);

  const erasing = part(page, 'Borrar a una persona');
  await erasing.getByRole('textbox', { name: 'Nombre o usuario' }).fill('@zoraida');
  await erasing.getByRole('button', { name: /Zoraida Peñalver/ }).click();
  await expect(
    erasing.getByText(/^Casos: 1 · .* · Casos de otras personas en que comentó: 1$/),
  ).toBeVisible();
  const saving = page.waitForEvent('download');
  await erasing.getByRole('button', { name: 'Exportar lo suyo' }).click();
  const theirs = readFileSync(await (await saving).path(), 'utf8');
  expect(theirs).toContain('La vaporera llegó abollada');
  expect(theirs).toContain(gone.handle);
  expect(theirs).not.toContain('batidora');
  expect(theirs).not.toContain(other.handle);

  await erasing.getByRole('button', { name: 'Borrar a esta persona' }).click();
  const dialog = page.getByRole('dialog', { name: '¿Borrar a Zoraida Peñalver?' });
  await dialog.getByRole('button', { name: 'Borrar a esta persona' }).click();
  await expect(erasing.getByText('Borrada.')).toBeVisible();
  await erasing.getByRole('textbox', { name: 'Nombre o usuario' }).fill('@zoraida');
  await expect(erasing.getByText('Nadie con ese nombre.')).toBeVisible();

  expect(await found(context, 'vaporera')).toEqual([0, 0]);
  expect(await found(context, 'batidora')).toEqual([1, 0]);
  expect((await exported(page)).toString('utf8')).not.toMatch(/zoraida|vaporera/i);
  const tabling = page.waitForEvent('download');
  await part(page, 'Exportar').getByRole('button', { name: 'Exportar tabla' }).click();
  const table = readFileSync(await (await tabling).path(), 'utf8');
  expect(table).toContain('batidora');
  expect(table).not.toMatch(/zoraida|vaporera/i);

  // Neither an older file nor the one they were given brings them back.
  for (const file of [older, Buffer.from(theirs)]) {
    await choose(page, 'antigua.jsonl', file);
    await expect(page.getByText('Un caso de alguien que borraste se queda fuera.')).toBeVisible();
    await page.getByRole('button', { name: 'Añadir a lo que hay' }).click();
    await expect(page.getByText('Importado. Casos nuevos: 0.')).toBeVisible();
  }
  expect(JSON.stringify([await rows(context, 'events'), await rows(context, 'people')])).not.toMatch(
    /zoraida|vaporera/i,
  );
  expect(await errorCodes(context)).toEqual([]);
});

const author = 'Marta Gil Robledo';
const asking = '¿Nos cuentas otra vez qué te ha pasado?';
const said = 'Pregunta algo que el caso ya sabe.';

const reply = async (sidebar: Frame) => {
  await goTo(sidebar, 'resolve');
  const editor = sidebar.getByRole('textbox', { name: 'Tu respuesta' });
  await editor.fill(asking);
  return editor;
};

test('a case that came with an import still knows what was told: a reply that asks it again is warned of', async ({
  start,
}) => {
  const context = await start();
  const site = await context.newPage();
  await site.goto('https://x.com/home');
  const before = await openSidebar(site, author);
  await logCase(before);
  const [logged] = await rows(context, 'cases');
  const learned = { type: 'fact-learned', fact: { text: 'El paquete está en Getafe', owner: 'Inés' } };
  const page = await optionsPage(context);
  const fact = { commandId: crypto.randomUUID(), caseId: logged?.id, facts: [learned] };
  expect(await command(page, 'case.add', fact)).toMatchObject({ ok: true });
  const file = await exported(page);
  await site.close();
  await eraseAll(page);
  expect(await rows(context, 'cases')).toEqual([]);

  await page.reload();
  await choose(page, 'casos.jsonl', file);
  await page.getByRole('button', { name: 'Poner en lugar de lo que hay' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Poner en lugar de lo que hay' }).click();
  await expect(page.getByText(/^Importado\. Ahora hay estos casos: \d+\.$/)).toBeVisible();

  const again = await context.newPage();
  await again.goto('https://x.com/home');
  const sidebar = await openSidebar(again, author);
  const editor = await reply(sidebar);
  await expect(sidebar.getByText(said).filter({ visible: true }).first()).toBeVisible();
  await editor.fill('Tengo anotado dónde está el paquete. Mañana te escribo con la hora. –Inés');
  await expect(sidebar.getByText(said).filter({ visible: true })).toHaveCount(0);
  expect(await errorCodes(context)).toEqual([]);
});
