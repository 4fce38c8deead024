import type { Frame, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { killWorker } from './launch.ts';
import {
  badge,
  chooseSuggestion,
  goTo,
  logCase,
  makeDue,
  notificationsShown,
  openPopup,
  openSidebar,
  putIntoReply,
  replyBox,
  sayItWasSent,
  setFollowUp,
  unfold,
} from './person.ts';
import { findButton } from './pierce.ts';

const author = 'Marta Gil Robledo';

const networks = [
  {
    name: 'X',
    home: 'https://x.com/home',
    send: (page: Page) => page.getByTestId('tweetButton').click(),
  },
  {
    name: 'Facebook',
    home: 'https://www.facebook.com/',
    send: (page: Page) => replyBox(page).press('Enter'),
  },
] as const;

for (const { name, home, send } of networks) {
  test(`the whole journey on ${name}, the worker killed between every two steps and the browser restarted in the middle`, async ({
    start,
  }) => {
    let context = await start();
    let page = await context.newPage();
    await page.goto(home);
    await findButton(page, new RegExp(`^(Queja|Urgente), ${author}`));

    await killWorker(page);
    let sidebar = await openSidebar(page, author);
    await killWorker(page);
    await logCase(sidebar);
    await killWorker(page);
    const draft = await chooseSuggestion(sidebar);
    await expect(sidebar.getByText(draft.slice(0, 30)).first()).toBeVisible();
    await draftIsSaved(sidebar);

    context = await start();
    page = await context.newPage();
    await page.goto(home);
    await findButton(page, new RegExp(`^Caso.*${author}`));
    sidebar = await openSidebar(page, author);
    await goTo(sidebar, 'resolve');
    await expect(sidebar.getByRole('textbox', { name: /^(Tu respuesta|Your reply)$/ })).toContainText(
      draft.slice(0, 40),
    );
    await killWorker(page);
    await putIntoReply(page, sidebar, draft);
    expect(normalised(await replyBox(page).innerText())).toContain(normalised(draft));
    expect(await page.evaluate(() => window.fixture.sends)).toEqual([]);
    await killWorker(page);
    await send(page);
    expect(await page.evaluate(() => window.fixture.sends.length)).toBe(1);

    sidebar = await unfold(page, author);
    await sayItWasSent(sidebar);
    await killWorker(page);
    await setFollowUp(sidebar);
    await killWorker(page);

    const popup = await openPopup(context);
    await expect(popup.getByRole('listitem').filter({ hasText: author })).toBeVisible();
    await makeDue(popup);
    await killWorker(popup);
    expect(await notificationsShown(popup)).toHaveLength(1);
    await expect.poll(() => badge(popup)).toBe('1');

    await popup.getByRole('button', { name: new RegExp(`^(Hecho lo de|Done with) ${author}`) }).click();
    await expect(popup.getByText(/Nada pendiente|Nothing to follow up/)).toBeVisible();
    await expect.poll(() => badge(popup)).toBe('');
  });
}

/** Drafts are saved a moment after the last key: the case's page says when nothing is left unsaved. */
async function draftIsSaved(sidebar: Frame): Promise<void> {
  await expect
    .poll(() =>
      sidebar.evaluate(async () => {
        const { value } = await chrome.runtime.sendMessage({
          sosiego: 'command',
          command: 'panel.relay',
          input: { type: 'current' },
        });
        const { post } = value;
        const saved = await chrome.runtime.sendMessage({
          sosiego: 'command',
          command: 'draft.get',
          input: { postKey: `${post.platform}:${post.postId}` },
        });
        return saved.value.text;
      }),
    )
    .not.toBe('');
}

const normalised = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
