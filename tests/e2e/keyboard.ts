import { expect, type Frame, type Locator, type Page } from '@playwright/test';

/** What somebody does who has no mouse. */

/** More stops than a feed with our sidebar has: Tab goes round. */
const MOST = 400;

/** Tab, or Shift+Tab, until that has the focus. */
export async function reach(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let stops = 0; stops < MOST; stops++) {
    if (await wanted.evaluate(hasFocus)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${wanted} is not reached by ${key}.`);
}

export async function press(
  page: Page,
  wanted: Locator,
  { by = 'Tab', with: key = 'Enter' }: { readonly by?: 'Tab' | 'Shift+Tab'; readonly with?: string } = {},
): Promise<void> {
  await reach(page, wanted, by);
  await page.keyboard.press(key);
}

const hasFocus = (element: Element): boolean => element === element.ownerDocument.activeElement;

/** The keys are somewhere: not on nothing, where the next word of a screen reader is the page's first. */
export const keysAreSomewhere = (place: Page | Frame): Promise<void> =>
  expect.poll(() => place.evaluate(() => document.activeElement?.tagName ?? '')).not.toBe('BODY');

/** The sidebar's page, once it stands. */
export async function framePage(page: Page): Promise<Frame> {
  const find = () => page.frames().find((each) => each.url().includes('/sidebar.html'));
  await expect.poll(find).toBeDefined();
  return find() as Frame;
}

/** The sidebar's page shows its post, and what is typed goes to it. */
export async function hasKeys(page: Page): Promise<Frame> {
  const sidebar = await framePage(page);
  await expect(sidebar.getByRole('tab').first()).toBeVisible();
  await expect.poll(() => sidebar.evaluate(() => document.hasFocus())).toBe(true);
  return sidebar;
}

/** Tab until something of that name has the focus, in closed shadow roots too. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.keyboard.press('Tab');
        return focusedName(page);
      },
      { intervals: [0], timeout: 30_000 },
    )
    .toMatch(name instanceof RegExp ? name : exactly(name));
}

const exactly = (name: string): RegExp => new RegExp(`^${RegExp.escape(name)}$`);

/** The name of what has the focus, through closed shadow roots; '' = nothing has it. */
export async function focusedName(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const focused = nodes.findLast(
    (node) =>
      node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) &&
      node.role?.value !== 'RootWebArea',
  );
  return String(focused?.name?.value ?? '');
}
