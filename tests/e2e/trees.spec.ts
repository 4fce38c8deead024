import type { Page } from '@playwright/test';
import { expect, test } from './gallery.ts';

/**
 * What a screen reader is given of each surface that a journey crosses, whole and in its order, in `trees/`. Who
 * changes a surface reads the difference as somebody would who sees nothing: is each thing named, is its state said,
 * does a figure say of what it is?
 */
const surfaces = {
  'the marks on the page': ['page-marks', 'page-launcher', 'page-reload-card'],
  'Listen, before and after a case is logged': ['sidebar-listen', 'sidebar-listen-logged'],
  Understand: ['sidebar-understand', 'sidebar-understand-claims'],
  'Resolve, and what is asked before words leave': [
    'sidebar-resolve-writing',
    'sidebar-resolve-inserted',
    'sidebar-breath',
  ],
  'what is remembered of a case': ['sidebar-resolve-promised', 'life-provisional-open'],
  'the popup': ['popup-many', 'popup-seen'],
  'the desk, its list and one case': ['desk-list', 'desk-steps'],
  people: ['people-page-chosen'],
  'causes, charts and the weekly report': ['causes-few', 'charts-few', 'report-week'],
  settings: ['options-filled'],
  practice: ['practice-answered'],
  'the crisis room': ['crisis-open', 'crisis-closed', 'crisis-list'],
  'a colleague’s reading': ['reading-ask', 'reading-hand-over', 'reading-reader-begun', 'reading-answer'],
  'the command palette': ['palette'],
} as const;

for (const [name, states] of Object.entries(surfaces)) {
  test(`gallery, as it is read aloud: ${name}`, async ({ gallery }) => {
    const { page, show } = await gallery.open({
      language: 'es',
      theme: 'light',
      viewport: { width: 1000, height: 800 },
    });
    for (const state of states) {
      await show(state);
      await leaveOutWhatRepeats(page);
      // Marks and launcher stand beside the body.
      expect.soft(await page.locator(':root').ariaSnapshot()).toMatchSnapshot(`${state}.yml`);
      expect.soft(await skippedLevels(page), state).toEqual([]);
      expect.soft(await calledOtherwise(page), state).toEqual([]);
    }
    await page.context().close();
  });
}

/** The lists of the browser's own and the later rows, posts and hours say nothing that the first do not. */
const leaveOutWhatRepeats = (page: Page) =>
  page.evaluate(() => {
    for (const option of document.querySelectorAll('option')) if (!option.selected) option.remove();
    const later =
      '[role="option"]:nth-child(n + 4), article:nth-of-type(n + 4), nav li:nth-child(n + 4), [data-mark]:nth-of-type(n + 6)';
    for (const each of document.querySelectorAll(later)) each.remove();
  });

/** What is called by another name than the words that are seen on it, which somebody would say to a machine. */
const calledOtherwise = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[aria-label]:is(a, button)')]
      .map((each) => ({ seen: each.innerText.trim(), name: each.ariaLabel ?? '' }))
      .filter(({ seen, name }) => !name.toLowerCase().startsWith(seen.toLowerCase()))
      .map(({ seen, name }) => `${seen}: ${name}`),
  );

/** Headings by which one cannot go down step by step. */
const skippedLevels = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    return headings
      .filter((heading, place) => {
        const above = headings[place - 1];
        return above !== undefined && Number(heading.tagName[1]) > Number(above.tagName[1]) + 1;
      })
      .map((heading) => `${heading.tagName} ${heading.textContent}`);
  });
