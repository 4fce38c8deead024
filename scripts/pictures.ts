import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, ElementHandle, Frame, Page } from '@playwright/test';
import sharp from 'sharp';
import { extensionOrigin, extensionWorker, launch } from '../tests/e2e/launch.ts';
import { chooseSuggestion, goTo, logCase, openPopup, openSidebar } from '../tests/e2e/person.ts';
import { findButton } from '../tests/e2e/pierce.ts';
import { fillInBrand } from '../tests/e2e/practice-brand.ts';
import { serveSites } from '../tests/fixtures/sites/serve.ts';

/** `npm run pictures`, after `npm run build`: what README and stores show, taken from the practice feed. All invented. */
const assets = fileURLToPath(new URL('../assets/', import.meta.url));
const hour = 3_600_000;

const reasons = {
  es: ['Escribir con la fecha de entrega', 'Confirmar el reembolso', 'Ver si ya funciona'],
  en: ['Write with the delivery date', 'Confirm the refund', 'See whether it works now'],
} as const;

const authors = ['Marta Gil Robledo', 'Owen Blake', 'Tomás Quiroga'] as const;
/** Logged beside them, so that the desk has something to list. */
const others = ['Hannah Reed', 'Radio Portal', 'Truth Hammer'] as const;
/** Whose complaint the sidebar shows: one that the reader of that README can read. */
const shownAuthor = { es: authors[0], en: authors[1] } as const;
/** Whose case the desk shows; nobody is in danger there, so that it begins with the usual next step. */
const deskAuthor = { es: authors[0], en: others[0] } as const;
/** Overdue, later today, later on. */
const dues = [-hour, 2 * hour, 50 * hour] as const;

/** A browser of its own on the practice feed, for as long as `work` takes. */
async function onTheFeed(
  options: { readonly language: 'es' | 'en'; readonly theme: 'light' | 'dark'; readonly height: number },
  work: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const { language, theme, height } = options;
  const profile = mkdtempSync(join(tmpdir(), 'sosiego-pictures-'));
  const context = await launch({ profile, language, theme, viewport: { width: 1280, height } });
  try {
    await extensionWorker(context);
    await serveSites(context, { lang: language, theme });
    await fillInBrand(context);
    const page = await context.newPage();
    await page.goto('https://x.com/home');
    await work(page, context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

const takeForReadme = (language: 'es' | 'en', theme: 'light' | 'dark'): Promise<void> =>
  onTheFeed({ language, theme, height: 640 }, async (page, context) => {
    for (const author of authors) {
      await findButton(page, new RegExp(`, ${author}`));
      await logCase(await openSidebar(page, author));
    }
    // The toasts of the logging above are no part of what the picture tells.
    await page.reload();
    await findButton(page, new RegExp(`, ${shownAuthor[language]}`));
    const sidebar = await openSidebar(page, shownAuthor[language]);
    if (theme === 'light') await takeListen(sidebar, language);
    await chooseSuggestion(sidebar);
    // Without the site's own navigation, which says nothing and weighs.
    const clip = { x: 284, y: 0, width: 996, height: 640 };
    await picture(page, `readme/sidebar-${language}${theme === 'dark' ? '-dark' : ''}`, clip);
    if (theme === 'light') {
      await takePopup(context, language);
      await takeDesk(context, page, language);
    }
  });

/** Whole windows of 1,280 × 800, as both stores want them; before anything is logged. */
const takeForStores = (language: 'es' | 'en'): Promise<void> =>
  onTheFeed({ language, theme: 'light', height: 800 }, async (page) => {
    await findButton(page, new RegExp(`, ${shownAuthor[language]}`));
    const sidebar = await openSidebar(page, shownAuthor[language]);
    await picture(page, `store/1-listen-${language}`);
    await goTo(sidebar, 'resolve');
    await sidebar
      .getByRole('button', { name: /Directa|Direct/ })
      .first()
      .waitFor();
    await picture(page, `store/2-resolve-${language}`);
  });

/** One picture, in a palette of its own colours: a third of the bytes, and the eye finds no difference. */
async function picture(
  shown: Page | ElementHandle,
  name: string,
  clip?: { x: number; y: number; width: number; height: number },
): Promise<void> {
  const taken = await shown.screenshot({ scale: 'css', ...(clip && { clip }) });
  await sharp(taken)
    .png({ palette: true, effort: 10 })
    .toFile(join(assets, `${name}.png`));
}

/** The sidebar alone, where the words that decided are underlined. */
async function takeListen(sidebar: Frame, language: 'es' | 'en'): Promise<void> {
  await goTo(sidebar, 'listen');
  const frame = await sidebar.frameElement();
  await picture(frame, `readme/listen-${language}`);
}

async function takePopup(context: BrowserContext, language: 'es' | 'en'): Promise<void> {
  const popup = await openPopup(context);
  const wishes = dues.map((due, index) => ({ dueIn: due, reason: reasons[language][index] ?? '' }));
  await setFollowUps(popup, wishes);
  await popup.getByRole('listitem').nth(2).waitFor();
  await picture(popup, `readme/popup-${language}`);
}

/** The desk with a case open beside its list. */
async function takeDesk(context: BrowserContext, page: Page, language: 'es' | 'en'): Promise<void> {
  for (const author of others) await logCase(await openSidebar(page, author));
  const desk = await context.newPage();
  await desk.setViewportSize({ width: 1200, height: 660 });
  await desk.goto(`${await extensionOrigin(context)}/desk.html`);
  await desk.getByRole('listbox').getByRole('option', { name: deskAuthor[language] }).click();
  await desk.getByRole('heading', { name: deskAuthor[language] }).first().waitFor();
  // The case's own steps come after its row.
  await desk.locator('[data-step]').first().waitFor();
  await picture(desk, `readme/desk-${language}`);
}

/** Follow-ups of the logged cases, set as the sidebar sets them; `dueIn` in ms from now. */
async function setFollowUps(
  ours: Page,
  wishes: readonly { readonly dueIn: number; readonly reason: string }[],
): Promise<void> {
  await ours.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('sosiego');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const ids = await new Promise<IDBValidKey[]>((resolve, reject) => {
      const reading = database.transaction('cases').objectStore('cases').getAllKeys();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
    database.close();
    for (const [index, { dueIn, reason }] of wanted.entries()) {
      const dueAt = Date.now() + dueIn;
      await chrome.runtime.sendMessage({
        sosiego: 'command',
        command: 'followUp.set',
        input: {
          commandId: crypto.randomUUID(),
          caseId: ids[index],
          dueAt,
          reason,
          kind: 'promise',
          untilAnswer: false,
          survivesReply: false,
        },
      });
    }
  }, wishes);
}

for (const language of ['es', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) await takeForReadme(language, theme);
  await takeForStores(language);
}
