import type { Page } from '@playwright/test';
import { expect, test } from './gallery.ts';

/** Every surface; of the sidebar's ninety states, each step once. */
const looked = (state: string) => !/^(sidebar|page|reading|popup|handoff)-/.test(state) || plain.test(state);
const plain =
  /^(sidebar-(listen|understand|resolve|breath|vent)|reading-(ask|reader-begun)|popup-(many|long)|handoff-(first|ready))$/;

/** Words that cannot be read where we chose the colours ourselves: nothing of the browser's mends those. */
const unreadable = (page: Page) =>
  page.evaluate(() => {
    type Rgb = readonly [number, number, number];
    const channels = (colour: string) => colour.match(/[\d.]+/g)?.map(Number) ?? [];
    const isClear = (colour: string) => channels(colour)[3] === 0;
    const luminance = ([red, green, blue]: Rgb) => {
      const [r, g, b] = [red, green, blue].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      }) as [number, number, number];
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const colour = getComputedStyle(element).backgroundColor;
      return isClear(colour) ? behind(element.parentElement) : colour;
    };
    const rgb = (colour: string) => channels(colour).slice(0, 3) as unknown as Rgb;
    const own = [...document.querySelectorAll('body *')].filter((element) => {
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent?.trim(),
      );
      return hasWords && element.checkVisibility() && getComputedStyle(element).forcedColorAdjust === 'none';
    });
    return own.flatMap((element) => {
      const tones = [getComputedStyle(element).color, behind(element)].map((colour) =>
        luminance(rgb(colour)),
      );
      const contrast = (Math.max(...tones) + 0.05) / (Math.min(...tones) + 0.05);
      return contrast < 4.5 ? [`${element.className}: ${element.textContent}, ${contrast.toFixed(1)}`] : [];
    });
  });

test('gallery, forced colours: what we colour ourselves can be read', async ({ gallery }) => {
  const { page, show } = await gallery.open({
    language: 'en',
    theme: 'light',
    viewport: { width: 700, height: 760 },
  });
  await page.emulateMedia({ forcedColors: 'active' });
  const found: Record<string, readonly string[]> = {};
  for (const state of (await gallery.states()).filter(looked)) {
    await show(state);
    const said = await unreadable(page);
    if (said.length > 0) found[state] = said;
  }
  expect(found).toEqual({});
});

/** 1,280 px seen at 400 % (WCAG 1.4.10), and a motion that nobody asked for. */
test('gallery, 400 % zoom: nothing scrolls sideways; motion reduced: nothing moves', async ({ gallery }) => {
  const { page, show } = await gallery.open({
    language: 'es',
    theme: 'light',
    viewport: { width: 320, height: 256 },
  });
  const found: Record<string, string> = {};
  for (const state of (await gallery.states()).filter(looked)) {
    await show(state);
    const { wide, moving } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      moving: document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().duration !== 0).length,
    }));
    if (wide > 0 || moving > 0) found[state] = `${wide} px too wide, ${moving} moving`;
  }
  expect(found).toEqual({});
});

/** As a reader may space them (WCAG 1.4.12). */
const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

test('gallery, text spaced as WCAG 1.4.12 asks: nothing scrolls sideways or is cut off', async ({
  gallery,
}) => {
  const { page, show } = await gallery.open({
    language: 'es',
    theme: 'light',
    viewport: { width: 400, height: 760 },
  });
  const found: Record<string, readonly string[]> = {};
  for (const state of (await gallery.states()).filter(looked)) {
    await show(state);
    await page.addStyleTag({ content: spaced });
    const wrong = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      // What is cut by lines or by an ellipsis is cut on purpose, and whole elsewhere.
      const cut = [
        ...document.querySelectorAll<HTMLElement>('button, [role="tab"], label, legend, h1, h2, h3'),
      ]
        .filter((each) => each.checkVisibility() && getComputedStyle(each).overflowY === 'hidden')
        .filter((each) => getComputedStyle(each).textOverflow !== 'ellipsis')
        .filter((each) => each.scrollHeight > each.clientHeight + 1 && each.clientHeight > 1)
        .map((each) => each.innerText);
      return [...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []), ...cut];
    });
    if (wrong.length > 0) found[state] = wrong;
  }
  expect(found).toEqual({});
});
