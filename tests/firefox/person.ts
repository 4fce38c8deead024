import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';
import { sidebarOf } from './firefox.ts';

/** What a person does with Sosiego in Firefox, through what she sees. */

const button =
  'input[type="radio"], button, [role="tab"], [role="switch"], [role="radio"], [role="option"], [role="menuitem"]';
const field = 'input, textarea, select, [role="textbox"]';

/** Where she looks: a page, a frame or a part of one. */
export type Place = Page | Frame | ElementHandle;

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

async function inSight(place: Place, kind: string, name: RegExp): Promise<ElementHandle> {
  return eventually(`control ${name}`, async () => {
    for (const each of await place.$$(kind)) {
      if (name.test(await each.evaluate(named)) && (await each.isVisible())) return each;
    }
    return undefined;
  });
}

export const control = (place: Place, name: RegExp): Promise<ElementHandle> => inSight(place, button, name);

export async function press(place: Place, name: RegExp): Promise<void> {
  await (await control(place, name)).click();
}

/** Types into the field of that name, in place of what stood there. */
export async function type(place: Place, name: RegExp, text: string): Promise<void> {
  const into = await inSight(place, field, name);
  await into.click({ count: 3 });
  await into.type(text);
}

/** Takes an option of the list of that name by its value. */
export async function choose(place: Place, name: RegExp, value: string): Promise<void> {
  await (await inSight(place, field, name)).select(value);
}

/** The part of a page under that title. */
export const part = (place: Page | Frame, name: RegExp): Promise<ElementHandle> =>
  inSight(place, 'section, [role="region"]', name);

/** The dialog with that title. */
export const dialog = (place: Page | Frame, name: RegExp): Promise<ElementHandle> =>
  inSight(place, 'dialog[open]', name);

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

/** She says that she sent it. The sidebar may fold a moment after the insertion: it is opened until it asks. */
export async function saySent(page: Page, author: string): Promise<Frame> {
  const asking = await eventually('question whether it was sent', async () => {
    await unfold(page);
    const sidebar = await sidebarOf(page, author);
    for (const each of await sidebar.$$(button)) {
      if (/Sí, enviada|Yes, sent/.test(await each.evaluate(named)) && (await each.isVisible()))
        return { sidebar, each };
    }
    return undefined;
  });
  await asking.each.click();
  return asking.sidebar;
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
