import { type BrowserContext, expect, type Frame, type Locator, type Page } from '@playwright/test';
import { extensionOrigin } from './launch.ts';
import { clickButton } from './pierce.ts';

/**
 * What a person does with Sosiego, step by step, through what she sees. The end-to-end tests and the
 * headless `npm start` share these steps. Words match in both languages of the interface.
 */

const sentYes = /Sí, enviada|Yes, sent/;

/** Any mark of a complaint. */
export const complaintMark = /^(Queja|Urgente|Complaint|Urgent)\b/;

/** Clicks the mark of the post by that author and waits for the sidebar. */
export async function openSidebar(page: Page, author: string): Promise<Frame> {
  await clickButton(page, new RegExp(`^[^,]+, ${author}`));
  return sidebarOf(page, author);
}

/** The sidebar's frame, once it shows that author. It stands in a closed shadow root; its page is ours. */
export async function sidebarOf(page: Page, author: string): Promise<Frame> {
  const frame = await sidebarFrame(page);
  await expect(frame.getByRole('heading', { name: author, level: 1 })).toBeVisible();
  return frame;
}

async function sidebarFrame(page: Page): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame.url().includes('/sidebar.html'));
  await expect.poll(find, { timeout: 15_000 }).toBeDefined();
  return find() as Frame;
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
  await expect(
    sidebar
      .getByText(/Caso registrado|Case logged/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
}

/** Takes the suggestion of that strategy into the editor; returns the draft. */
export async function chooseSuggestion(sidebar: Frame, strategy: RegExp = /Directa|Direct/): Promise<string> {
  await goTo(sidebar, 'resolve');
  await sidebar.getByRole('button', { name: strategy }).first().click();
  const editor = sidebar.getByRole('textbox', { name: /respuesta|reply/i }).first();
  await expect(editor).not.toBeEmpty();
  return (await editor.innerText()).trim();
}

/** Puts the draft into the site's own box, and waits until it stands there. */
export async function putIntoReply(
  page: Page,
  sidebar: Frame,
  draft: string,
  box = replyBox(page),
): Promise<void> {
  await sidebar.getByRole('button', { name: /Poner en la respuesta|Put into reply/ }).click();
  await expect(box).toContainText(draft.slice(0, 40));
  // Said once the sidebar has also made room for the box, perhaps by folding: it may not be in sight.
  await expect(sidebar.getByText(sentYes)).toBeAttached();
}

/** After an insertion the sidebar folds to its launcher where it would cover the box: opens it again. */
export async function unfold(page: Page, author: string): Promise<Frame> {
  const sidebar = await sidebarFrame(page);
  const box = await (await sidebar.frameElement()).boundingBox();
  const viewport = page.viewportSize();
  const inSight = box && viewport && box.x < viewport.width && box.x + box.width > 0 && box.width > 0;
  if (!inSight) await clickButton(page, /^(Abrir|Open) Sosiego/);
  return sidebarOf(page, author);
}

/** The open reply box of either practice site: in a dialog where there is one, else in the page. */
export const replyBox = (page: Page): Locator =>
  page
    .locator('[role="dialog"] [contenteditable="true"]')
    .or(page.locator('[data-lexical-editor="true"]:focus, [data-testid="tweetTextarea_0"]:focus'))
    .first();

/** The person says that she sent it. */
export async function markSent(sidebar: Frame): Promise<void> {
  await sidebar.getByRole('button', { name: sentYes }).click();
}

/** Seen by itself in the page's thread, or said by the person: either way the case knows. */
export async function sayItWasSent(sidebar: Frame): Promise<void> {
  const ask = sidebar.getByRole('button', { name: /Sí, enviada|Yes, sent/ });
  const known = sidebar.getByText(/Respuesta enviada|La vi en la conversación/).first();
  await expect(ask.or(known).first()).toBeVisible();
  // The page may show the reply while the person reaches for the button: then there is no button any more.
  if (await ask.isVisible()) await Promise.race([markSent(sidebar).catch(() => {}), known.waitFor()]);
  await expect(known).toBeVisible();
}

/** Sets the follow-up with its first choice: what the text promises, else the first preset. */
export async function setFollowUp(sidebar: Frame): Promise<string> {
  const form = sidebar.getByRole('region', { name: /Cuándo lo miras|When will you look/ });
  await form.getByRole('button').first().click();
  const said = sidebar
    .getByText(/Aviso puesto para|Reminder set for/)
    .filter({ visible: true })
    .first();
  await expect(said).toBeVisible();
  return said.innerText();
}

/** The popup in a tab of its own. */
export async function openPopup(context: BrowserContext): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 560 });
  await popup.goto(`${await extensionOrigin(context)}/popup.html`);
  return popup;
}

/** Lets a follow-up's time come: snoozes the first open one to this moment, as the popup's own page may. */
export async function makeDue(ours: Page): Promise<void> {
  await expect.poll(() => ours.evaluate(snoozeFirstToNow)).toBe(true);
}

async function snoozeFirstToNow(): Promise<boolean> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('sosiego');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const followUps = await new Promise<{ id: string; status: string }[]>((resolve, reject) => {
    const reading = database.transaction('followUps').objectStore('followUps').getAll();
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
  database.close();
  const open = followUps.find(({ status }) => status === 'open');
  if (!open) return false;
  const answer = await chrome.runtime.sendMessage({
    sosiego: 'command',
    command: 'followUp.snooze',
    input: {
      commandId: crypto.randomUUID(),
      followUpId: open.id,
      dueAt: Date.now() + 500,
      survivesReply: false,
    },
  });
  return answer?.ok === true;
}

/** What the operating system shows for us, waited for; asked of the browser from one of our own pages. */
export async function notificationsShown(ours: Page): Promise<readonly string[]> {
  const shown = () => ours.evaluate(async () => Object.keys((await chrome.notifications.getAll()) as object));
  await expect.poll(shown, { timeout: 15_000 }).not.toHaveLength(0);
  return shown();
}

export const badge = (ours: Page): Promise<string> => ours.evaluate(() => chrome.action.getBadgeText({}));
