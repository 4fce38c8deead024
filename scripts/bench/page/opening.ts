import type { BrowserContext } from '@playwright/test';
import { complaintMark } from '../../../tests/e2e/person.ts';
import { clickButton } from '../../../tests/e2e/pierce.ts';
import { practiceBrand } from '../../../tests/e2e/practice-brand.ts';
import { serveSites } from '../../../tests/fixtures/sites/serve.ts';
import { firstPaint } from '../desk/felt.ts';
import { inBrowser } from '../desk/profile.ts';

export interface Openings {
  /** ms from the click on a mark to the frame in which the sidebar names the author. */
  readonly sidebar: readonly number[];
  /** ms from the navigation to the frame with the popup's first row. */
  readonly popup: readonly number[];
}

interface Clock {
  pressedAt?: number;
  shownAt?: number;
}

/** Both with the cases of that profile in the database; each opening in a new tab. */
export async function openings(profile: string, times: number): Promise<Openings> {
  return inBrowser(profile, '', async (page, context, origin) => {
    await page.evaluate(
      (brand) => chrome.storage.local.set({ settings: { brands: [brand] }, settings$: { v: 1 } }),
      practiceBrand,
    );
    await serveSites(context, { posts: 200 });
    await context.addInitScript(noteTimes);
    const [sidebar, popup]: [number[], number[]] = [[], []];
    for (let turn = 0; turn < times; turn++) {
      sidebar.push(await openSidebarOnce(context));
      popup.push(await firstPaint(context, `${origin}/popup.html`, 'ul > li'));
    }
    return { sidebar, popup };
  });
}

/** Runs in every document: the site's notes the click, the sidebar's the frame after its post stands there. */
function noteTimes(): void {
  const clock = globalThis as Clock;
  const now = (at: number): number => performance.timeOrigin + at;
  const look = (): void => {
    if (!document.querySelector('h1 bdi')) return void requestAnimationFrame(look);
    requestAnimationFrame(() => {
      clock.shownAt = now(performance.now());
    });
  };
  if (location.pathname === '/sidebar.html') look();
  else
    addEventListener(
      'click',
      (event) => {
        clock.pressedAt = now(event.timeStamp);
      },
      { capture: true },
    );
}

async function openSidebarOnce(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  try {
    await page.goto('https://x.com/home');
    const [frame] = await Promise.all([
      page.waitForEvent('framenavigated', (each) => each.url().includes('/sidebar.html')),
      clickButton(page, complaintMark),
    ]);
    const shown = await frame.waitForFunction(() => (globalThis as Clock).shownAt);
    const pressed = await page.evaluate(() => (globalThis as Clock).pressedAt);
    return ((await shown.jsonValue()) as number) - (pressed as number);
  } finally {
    await page.close();
  }
}
