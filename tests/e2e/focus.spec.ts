import type { Page } from '@playwright/test';
import { expect, test } from './gallery.ts';

/** What stands over something else: bars that stay, messages, lists that scroll in themselves. */
const looked = {
  'sidebar-listen-logged': { width: 380, height: 640 },
  'sidebar-understand': { width: 380, height: 640 },
  'sidebar-resolve-writing': { width: 380, height: 640 },
  'sidebar-resolve-promised': { width: 340, height: 420 },
  'popup-toast': { width: 400, height: 560 },
  'desk-list': { width: 1280, height: 720 },
  'desk-steps': { width: 1280, height: 720 },
  'desk-told': { width: 1280, height: 720 },
  'people-page-chosen': { width: 1000, height: 720 },
  'crisis-open': { width: 1000, height: 720 },
  'practice-answered': { width: 900, height: 720 },
  'options-fresh': { width: 1000, height: 720 },
} as const;

test('gallery, Tab through every surface: what has the focus shows it, and nothing stands over it', async ({
  gallery,
}) => {
  const found: Record<string, readonly string[]> = {};
  const stops: Record<string, number> = {};
  for (const [state, viewport] of Object.entries(looked)) {
    const { page, show } = await gallery.open({ language: 'es', theme: 'light', viewport });
    await show(state);
    const walked = await walk(page);
    stops[state] = walked.length;
    const wrong = walked.filter((stop) => stop.fault !== '').map(({ name, fault }) => `${name}: ${fault}`);
    if (wrong.length > 0) found[state] = wrong;
    await page.context().close();
  }
  expect(found).toEqual({});
  expect(Object.values(stops).filter((count) => count < 8)).toEqual([]);
});

test('gallery: a bar over what has the focus would be found, and a focus that nobody sees', async ({
  gallery,
}) => {
  const { page, show } = await gallery.open({
    language: 'es',
    theme: 'light',
    viewport: looked['popup-toast'],
  });
  await show('popup-toast');
  await page.addStyleTag({
    content: `body::after { content: ''; position: fixed; inset: 0 0 50%; background: red }
      a { outline: none !important }`,
  });
  const faults = (await walk(page)).map(({ fault }) => fault);
  expect(faults).toContain('covered');
  expect(faults).toContain('not seen');
  await page.context().close();
});

test('gallery: the reason of a mark stays under the pointer, and Escape takes it away wherever the focus is', async ({
  gallery,
}) => {
  const { page, show } = await gallery.open({
    language: 'es',
    theme: 'light',
    viewport: { width: 640, height: 480 },
  });
  await show('page-marks');
  const mark = page.getByRole('button', { name: 'Queja, Marta Ríos' });
  const reason = page.locator('sosiego-mark .tip').first();
  await mark.hover();
  await expect(reason).toBeVisible();
  const [from, to] = [await mark.boundingBox(), await reason.boundingBox()];
  if (!from || !to) throw new Error('Mark and reason stand nowhere.');
  await page.mouse.move(from.x + from.width / 2, from.y + from.height - 2);
  await page.mouse.move(from.x + from.width / 2, to.y + to.height / 2, { steps: 20 });
  await expect(reason).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reason).toBeHidden();
  await page.context().close();
});

interface Stop {
  readonly name: string;
  readonly fault: '' | 'covered' | 'not seen';
}

/** More stops than any surface has. */
const MOST = 140;

/** All that Tab reaches, in its order, until it begins anew. */
async function walk(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < MOST) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopHere);
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

/** Nine points of what has the focus: one of them at least is its own. null = the walk is over. */
function stopHere(): Stop | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused.hasAttribute('data-walked')) return null;
  focused.setAttribute('data-walked', '');
  // A radio or a switch is drawn by the row of words that it stands in.
  const shown = focused.closest('label') ?? focused;
  const { left, top, width, height } = shown.getBoundingClientRect();
  const places = [0.1, 0.5, 0.9];
  const isOwn = (x: number, y: number) =>
    shown.contains(document.elementFromPoint(left + width * x, top + height * y));
  const covered = !places.some((x) => places.some((y) => isOwn(x, y)));
  const drawn = [
    focused,
    shown,
    focused.parentElement,
    focused.nextElementSibling,
    focused.querySelector('*'),
  ];
  const isSeen = drawn.some((each) => {
    if (!each) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  });
  const name = `${focused.localName} ${focused.getAttribute('aria-label') ?? focused.textContent}`.slice(
    0,
    80,
  );
  return { name, fault: covered ? 'covered' : isSeen ? '' : 'not seen' };
}
