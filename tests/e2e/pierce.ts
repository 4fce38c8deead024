import { type CDPSession, expect, type Page } from '@playwright/test';

/**
 * Marks and launcher stand in closed shadow roots, where neither the site nor a Playwright locator can look.
 * The accessibility tree is what assistive technology sees of them, so tests find them there, by role and name.
 */
export interface Accessible {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly backendNodeId: number;
}

async function withSession<T>(page: Page, work: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    return await work(session);
  } finally {
    await session.detach();
  }
}

/** Everything of a role that the page exposes to assistive technology, in tree order. */
export async function accessibleNodes(page: Page, role: string): Promise<readonly Accessible[]> {
  return withSession(page, async (session) => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes
      .filter((node) => !node.ignored && node.role?.value === role && node.backendDOMNodeId !== undefined)
      .map((node) => ({
        role,
        name: String(node.name?.value ?? ''),
        description: String(node.description?.value ?? ''),
        backendNodeId: node.backendDOMNodeId as number,
      }));
  });
}

/** The first button whose name matches, waited for. */
export async function findButton(page: Page, name: RegExp, timeout = 10_000): Promise<Accessible> {
  const deadline = Date.now() + timeout;
  for (;;) {
    const buttons = await accessibleNodes(page, 'button');
    const found = buttons.find((button) => name.test(button.name));
    if (found) return found;
    if (Date.now() > deadline) {
      throw new Error(
        `No button named ${name} on ${page.url()}; there are: ${buttons.map((each) => each.name).join(' · ')}`,
      );
    }
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Where a node stands in the viewport, in CSS pixels. */
export async function boxOf(
  page: Page,
  node: Accessible,
): Promise<{ x: number; y: number; width: number; height: number }> {
  return withSession(page, async (session) => {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  });
}

/**
 * A real mouse click in the middle of a button, as the person's. Marks are drawn anew when their post or
 * verdict changes: one that went between being found and being measured is looked for again.
 */
export async function clickButton(page: Page, name: RegExp): Promise<void> {
  let box = { x: 0, y: 0, width: 0, height: 0 };
  await expect(async () => {
    const { backendNodeId, ...node } = await findButton(page, name);
    await withSession(page, (session) => session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId }));
    box = await boxOf(page, { backendNodeId, ...node });
  }).toPass({ timeout: 15_000 });
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
