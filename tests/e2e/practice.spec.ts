import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { errorCodes, keptLocally, rows } from './kept.ts';
import { extensionOrigin, extensionWorker } from './launch.ts';
import { chooseSuggestion, goTo, logCase, openSidebar } from './person.ts';
import { boxOf, findButton } from './pierce.ts';

const tables = [
  'cases',
  'events',
  'followUps',
  'people',
  'muted',
  'corrections',
  'voiceLessons',
  'drafts',
] as const;

const answers = {
  es: {
    author: 'Elena Cobos',
    good: 'Dos desayunos con la encimera encharcada: normal que escribas. Que gotee a las dos semanas es cosa nuestra. Nuria, de la tienda, te la cambia mañana a las 10; te vale el cargo de la tarjeta. –Ana',
    other: 'Íñigo Larrea',
    bad: 'La culpa es de la mensajería. Te respondemos en breve.',
    passed: 'Hace lo que tiene que hacer.',
    notYet: 'Aún no. Esto es lo que falta.',
    mistake: /Echar la culpa a la mensajería/,
  },
  en: {
    author: 'Joan Whitlow',
    good: 'Two breakfasts with a flooded worktop: no wonder you wrote. A kettle that leaks after two weeks is on us. Nuria, at the shop, will swap it tomorrow at 10; your card charge is enough. –Ana',
    other: 'Marcus Hale',
    bad: 'That is the courier’s fault. We will reply shortly.',
    passed: 'It does what it has to do.',
    notYet: 'Not yet. This is what is missing.',
    mistake: /Blaming the courier/,
  },
} as const;

const practise = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`${await extensionOrigin(context)}/practice.html`);
  return page;
};

const post = (page: Page, name: string) => page.getByRole('article', { name });

async function publish(page: Page, name: string, text: string): Promise<void> {
  const exercise = post(page, name);
  await exercise.getByRole('button', { name: /^(Responder|Reply)$/ }).click();
  await exercise.getByRole('textbox').fill(text);
  await exercise.getByRole('button', { name: /^(Publicar aquí|Publish here)$/ }).click();
}

for (const language of ['es', 'en'] as const) {
  test(`practising without a network, ${language}: one exercise is passed, another is not, and says why`, async ({
    start,
  }) => {
    const context = await start({ language });
    await context.setOffline(true);
    const foreign: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith('chrome-extension:')) foreign.push(request.url());
    });
    const { author, good, other, bad, passed, notYet, mistake } = answers[language];
    const page = await practise(context);
    await publish(page, author, good);
    await expect(post(page, author).getByRole('status')).toHaveText(passed);
    await publish(page, other, bad);
    await expect(post(page, other).getByRole('status')).toHaveText(notYet);
    await expect(post(page, other).getByText(mistake).last()).toBeVisible();
    expect(foreign).toEqual([]);
  });
}

test('a mark stays with its publication when an answer opens above it', async ({ start }) => {
  const context = await start();
  const page = await practise(context);
  const [above, below] = ['Elena Cobos', 'Íñigo Larrea'] as const;
  await findButton(page, new RegExp(`^[^,]+, ${below}`));
  const placed = async () => {
    const mark = await boxOf(page, await findButton(page, new RegExp(`^[^,]+, ${below}`)));
    const box = await post(page, below).boundingBox();
    return { fromTop: Math.round(mark.y - (box?.y ?? 0)), top: Math.round(box?.y ?? 0) };
  };
  const before = await placed();
  await post(page, above).getByRole('button', { name: 'Responder' }).click();
  await expect(post(page, above).getByRole('textbox')).toBeVisible();
  const after = await placed();
  expect(after.top).toBeGreaterThan(before.top);
  expect(after.fromTop).toBe(before.fromTop);
});

test('everything works in the practice feed, and nothing of it reaches what is real', async ({ start }) => {
  const context = await start();
  // A fresh worker sets its daily alarm when it has looked at the history once.
  await expect.poll(async () => (await real(context)).shown.alarms).toContain('housekeeping');
  const before = await real(context);
  const page = await practise(context);
  const author = 'Íñigo Larrea';
  await findButton(page, new RegExp(`^[^,]+, ${author}`));
  const sidebar = await openSidebar(page, author);
  await logCase(sidebar);
  const draft = await chooseSuggestion(sidebar);
  await sidebar.getByRole('button', { name: 'Poner en la respuesta' }).click();
  const box = post(page, author).getByRole('textbox');
  await expect(box).toHaveValue(draft);
  await post(page, author).getByRole('button', { name: 'Publicar aquí' }).click();
  await expect(post(page, author).getByRole('status')).toBeVisible();
  // The reply that stands in the feed goes into the practice case.
  await goTo(sidebar, 'listen');
  await expect(sidebar.getByText('Respuesta vista en la página').first()).toBeAttached();
  await expect.poll(() => practised(context)).toBe(1);

  expect(await real(context)).toEqual(before);
  expect(await errorCodes(context)).toEqual([]);

  await page.getByRole('button', { name: 'Empezar de cero' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Empezar de cero' }).click();
  await expect(page.getByText('Todo está como al principio.')).toBeVisible();
  await expect.poll(() => practised(context)).toBe(0);
  await expect(post(page, author).getByRole('status')).toHaveCount(0);
});

/** All that practising must leave alone. */
async function real(context: BrowserContext) {
  const worker = await extensionWorker(context);
  const [database, stored, shown, session] = await Promise.all([
    Promise.all(tables.map(async (table) => [table, await rows(context, table)])),
    keptLocally(context),
    worker.evaluate(async () => ({
      alarms: (await chrome.alarms.getAll()).map(({ name }) => name),
      badge: await chrome.action.getBadgeText({}),
      notifications: Object.keys((await chrome.notifications.getAll()) as object),
    })),
    worker.evaluate(() =>
      chrome.storage.session.get(['seen', 'viewed', 'followers', 'heavy-threads', 'lead-to']),
    ),
  ]);
  return {
    database,
    stored,
    shown,
    session,
  };
}

/** Cases in the practice database. */
async function practised(context: BrowserContext): Promise<number> {
  const worker = await extensionWorker(context);
  return worker.evaluate(async () => {
    const made = await indexedDB.databases();
    if (!made.some(({ name }) => name === 'sosiego-practice')) return 0;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('sosiego-practice');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const count = await new Promise<number>((resolve, reject) => {
      const counting = database.transaction('cases').objectStore('cases').count();
      counting.onsuccess = () => resolve(counting.result);
      counting.onerror = () => reject(counting.error);
    });
    database.close();
    return count;
  });
}
