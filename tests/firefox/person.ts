import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';

/** What a person does with Sosiego in Firefox, through what she sees. */

const button = 'button, [role="tab"], [role="switch"], [role="radio"]';

/** What a control is called: its label, else its words. */
const named = (element: Element): string => {
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const labels = [
    ...ids.map((id) => document.getElementById(id)),
    ...((element as HTMLInputElement).labels ?? []),
  ];
  const words = labels.map((label) => label?.innerText ?? '').join(' ');
  return element.getAttribute('aria-label') ?? (words || (element as HTMLElement).innerText);
};

export function control(place: Page | Frame, name: RegExp): Promise<ElementHandle> {
  return eventually(`control ${name}`, async () => {
    for (const each of await place.$$(button)) {
      if (name.test(await each.evaluate(named)) && (await each.isVisible())) return each;
    }
    return undefined;
  });
}

export async function press(place: Page | Frame, name: RegExp): Promise<void> {
  await (await control(place, name)).click();
}

/** Waits for words in sight, and gives all of them. */
export const shows = (place: Page | Frame, words: RegExp): Promise<string> =>
  eventually(`${words} in sight`, async () => {
    const text = await place.evaluate(() => document.body.innerText);
    return words.test(text) ? text : undefined;
  });

/** Marks stand in closed shadow roots, which WebDriver does not look into: the mark of a post is clicked where it stands. */
export async function clickMark(page: Page, place: number): Promise<void> {
  const mark = await eventually(`mark ${place}`, async () => (await page.$$('sosiego-mark'))[place]);
  await mark.click();
}

/** Where it would cover the box the sidebar has folded to its launcher after the insertion: opens it again. */
export async function unfold(page: Page): Promise<void> {
  const inSight = await page.$eval('sosiego-panel', (panel) => {
    const { left, width } = panel.getBoundingClientRect();
    return width > 0 && left < window.innerWidth && getComputedStyle(panel).visibility !== 'hidden';
  });
  if (!inSight) await (await page.waitForSelector('sosiego-launcher'))?.click();
}

/** Takes the direct suggestion into the editor; gives the draft. */
export async function takeSuggestion(sidebar: Frame): Promise<string> {
  await press(sidebar, /^(Resolver|Resolve)/);
  await press(sidebar, /Directa|Direct/);
  return eventually('draft', () =>
    sidebar.$eval('[role="textbox"], textarea', (box) => (box as HTMLElement).innerText.trim() || undefined),
  );
}

/** The site's own boxes and what stands in them. */
export const boxTexts = (page: Page): Promise<readonly string[]> =>
  page.$$eval('[contenteditable="true"]', (boxes) =>
    boxes.map((box) => (box as HTMLElement).innerText.trim()),
  );

/** What the site noticed: whether anything but the person pressed Send. */
export const sendsOf = (page: Page): Promise<readonly { readonly trusted: boolean }[]> =>
  page.evaluate(() => [
    ...(window as unknown as { fixture: { sends: { trusted: boolean }[] } }).fixture.sends,
  ]);

/** What Sosiego noted as failed. */
export const errorsOf = (ours: Page): Promise<readonly unknown[]> =>
  ours.evaluate(async () => {
    const { storage } = (globalThis as unknown as { browser: typeof chrome }).browser;
    const { errors = [] } = await storage.local.get('errors');
    return errors as unknown[];
  });
