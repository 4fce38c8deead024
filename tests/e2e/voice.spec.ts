import type { Frame, Page } from '@playwright/test';
import { sendActivations } from '../fixtures/sites/hooks.ts';
import { expect, test } from './fixtures.ts';
import { errorCodes, rows } from './kept.ts';
import { extensionOrigin } from './launch.ts';
import { chooseSuggestion, goTo, openSidebar, putIntoReply } from './person.ts';
import { errorsOf } from './sites.ts';

const home = 'https://x.com/home';
const strategies = [/Directa/, /Cercana/, /Breve/];

async function suggestionsFor(page: Page, author: string): Promise<readonly string[]> {
  await page.goto(home);
  const sidebar = await openSidebar(page, author);
  await goTo(sidebar, 'resolve');
  const texts: string[] = [];
  for (const strategy of strategies) texts.push(await chooseSuggestion(sidebar, strategy));
  return texts;
}

/** Takes the first suggestion that greets, and leaves the greeting out. */
async function answerWithoutGreeting(page: Page, author: string): Promise<void> {
  const [name = ''] = author.split(' ');
  const texts = await suggestionsFor(page, author);
  const at = texts.findIndex((text) => text.startsWith(`${name}, `));
  expect(at).toBeGreaterThanOrEqual(0);
  const sidebar = page.frames().find((frame) => frame.url().includes('/sidebar.html')) as Frame;
  const draft = await chooseSuggestion(sidebar, strategies[at]);
  const bare = draft.slice(name.length + 2);
  const own = bare.charAt(0).toUpperCase() + bare.slice(1);
  await sidebar
    .getByRole('textbox', { name: /respuesta/i })
    .first()
    .fill(own);
  await putIntoReply(page, sidebar, own);
}

test('a greeting that was taken out three times is left out of the next suggestion, and comes back with undo', async ({
  start,
}) => {
  const context = await start();
  const page = await context.newPage();
  const errors = errorsOf(page);
  const greeted = await suggestionsFor(page, 'Tomás Quiroga');
  expect(greeted.some((text) => text.startsWith('Tomás, '))).toBe(true);
  for (const author of ['Marta Gil Robledo', 'Hannah Reed', 'Inés Valdivia']) {
    const before = await rows(context, 'voiceLessons');
    await answerWithoutGreeting(page, author);
    await expect.poll(async () => (await rows(context, 'voiceLessons')).length).toBe(before.length + 1);
  }
  const kept = JSON.stringify(await rows(context, 'voiceLessons'));
  expect(kept).not.toMatch(/Marta|lámpara|48213|Hannah|bookshelf|norte/i);

  const bare = await suggestionsFor(page, 'Tomás Quiroga');
  expect(bare.filter((text) => text.includes('Tomás'))).toEqual([]);

  const settings = await context.newPage();
  await settings.goto(`${await extensionOrigin(context)}/options.html`);
  await expect(settings.getByText('No saludo por el nombre.')).toBeVisible();
  const list = settings.getByRole('list', { name: 'De qué lo he aprendido, lo último primero' });
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await list
    .getByRole('button', { name: /^Deshacer/ })
    .first()
    .click();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await expect(settings.getByText('No saludo por el nombre.')).toBeHidden();

  await page.bringToFront();
  const again = await suggestionsFor(page, 'Tomás Quiroga');
  expect(again.map((text) => text.startsWith('Tomás, '))).toEqual(
    greeted.map((text) => text.startsWith('Tomás, ')),
  );
  expect(await sendActivations(page)).toEqual([]);
  expect(errors).toEqual([]);
  expect(await errorCodes(context)).toEqual([]);
});
