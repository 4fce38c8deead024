import { type BrowserContext, expect, type Frame, type Page } from '@playwright/test';
import { extensionOrigin } from './launch.ts';
import { click, findButton } from './pierce.ts';

/**
 * What a person does with Sosiego, step by step, through what she sees. The end-to-end tests and the
 * headless `npm start` share these steps. Words match in both languages of the interface.
 */

/** Any mark of a complaint. */
export const complaintMark = /^(Queja|Urgente|Complaint|Urgent)\b/;

/** Clicks the mark of the post by that author and waits for the sidebar. */
export async function openSidebar(page: Page, author: string): Promise<Frame> {
  await click(page, await findButton(page, new RegExp(`^(?!.*Sosiego).*${author}`)));
  return sidebarOf(page, author);
}

/** The sidebar's frame, once it shows that author. It stands in a closed shadow root; its page is ours. */
export async function sidebarOf(page: Page, author: string): Promise<Frame> {
  const frame = await expect
    .poll(() => page.frames().find((each) => each.url().includes('/sidebar.html')) ?? null, { timeout: 15_000 })
    .not.toBeNull()
    .then(() => page.frames().find((each) => each.url().includes('/sidebar.html')) as Frame);
  await expect(frame.getByRole('heading', { name: author })).toBeVisible();
  return frame;
}

export type Step = 'listen' | 'understand' | 'resolve';
const stepNames: Record<Step, RegExp> = {
  listen: /Escuchar|Listen/,
  understand: /Entender|Understand/,
  resolve: /Resolver|Resolve/,
};

export const goTo = (sidebar: Frame, step: Step): Promise<void> =>
  sidebar.getByRole('tab', { name: stepNames[step] }).click();

export async function logCase(sidebar: Frame): Promise<void> {
  await goTo(sidebar, 'listen');
  await sidebar.getByRole('button', { name: /^(Registrar caso|Log case)/ }).click();
  await expect(sidebar.getByText(/Caso registrado|Case logged/).first()).toBeVisible();
}

/** Takes the suggestion of that strategy into the editor; returns the draft. */
export async function chooseSuggestion(sidebar: Frame, strategy: RegExp = /Directa|Direct/): Promise<string> {
  await goTo(sidebar, 'resolve');
  await sidebar.getByRole('button', { name: strategy }).first().click();
  const editor = sidebar.getByRole('textbox', { name: /respuesta|reply/i }).first();
  await expect(editor).not.toBeEmpty();
  return (await editor.innerText()).trim();
}

export async function putIntoReply(sidebar: Frame): Promise<void> {
  await sidebar.getByRole('button', { name: /Poner en la respuesta|Put into reply/ }).click();
}

/** The popup in a tab of its own. */
export async function openPopup(context: BrowserContext): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 560 });
  await popup.goto(`${await extensionOrigin(context)}/popup.html`);
  return popup;
}

/** What the operating system is showing for us now, asked of the browser from one of our own pages. */
export function notifications(ours: Page): Promise<readonly string[]> {
  return ours.evaluate(() => chrome.notifications.getAll().then((all) => Object.keys(all)));
}

export const badge = (ours: Page): Promise<string> => ours.evaluate(() => chrome.action.getBadgeText({}));
