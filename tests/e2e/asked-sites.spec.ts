import type { BrowserContext, Page } from '@playwright/test';
import { VIDEO } from '../fixtures/sites/data/youtube-comments.ts';
import { expect, test } from './fixtures.ts';
import { rows } from './kept.ts';
import { extensionOrigin } from './launch.ts';
import {
  chooseSuggestion,
  logCase,
  openSidebar,
  putIntoReply,
  sayItWasSent,
  setFollowUp,
  unfold,
} from './person.ts';
import { findButton } from './pierce.ts';
import { errorsOf } from './sites.ts';

const sites = [
  {
    name: 'YouTube',
    url: `https://www.youtube.com/watch?v=${VIDEO}`,
    author: '@martagil_demo',
    key: 'youtube:UgwNorteDemo001',
    box: '#reply-dialog [contenteditable]',
    send: /^Enviar respuesta/,
  },
  {
    name: 'LinkedIn',
    url: 'https://www.linkedin.com/feed/',
    author: 'Marta Gil Robledo',
    key: 'linkedin:activity:7400000000000010001',
    box: '.ql-editor',
    send: /^Publicar comentario/,
  },
] as const;

const ours = (page: Page) => page.locator('sosiego-mark, sosiego-launcher, sosiego-panel').count();

async function settingsPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${await extensionOrigin(context)}/options.html`);
  return page;
}

for (const { name, url, author, key, box, send } of sites) {
  test(`${name} is not read until it is switched on, then the whole journey, and no more once it is switched off`, async ({
    start,
  }) => {
    await start();
    const context = await start({ allowed: [`${new URL(url).origin}/*`] });

    const page = await context.newPage();
    const errors = errorsOf(page);
    await page.goto(url);
    const settings = await settingsPage(context);
    const toggle = settings.getByRole('switch', { name: new RegExp(`^${name}`) });
    await expect(toggle).not.toBeChecked();
    expect(await ours(page)).toBe(0);

    // The tab that was open before is read without a reload.
    await toggle.click();
    await expect(toggle).toBeChecked();
    await page.bringToFront();
    await findButton(page, new RegExp(`^(Queja|Urgente), ${author}`));
    await page.reload();
    let sidebar = await openSidebar(page, author);
    await logCase(sidebar);
    const draft = await chooseSuggestion(sidebar);
    await putIntoReply(page, sidebar, draft, page.locator(box));
    expect(normalised(await page.locator(box).innerText())).toBe(normalised(draft));
    expect(await page.evaluate(() => window.fixture.sends)).toEqual([]);
    // The site noticed as it notices typing: its own button is awake, and the person presses it.
    await page.getByRole('button', { name: send }).click();
    expect(await page.evaluate(() => window.fixture.sends)).toEqual([{ trusted: true, via: 'click' }]);

    sidebar = await unfold(page, author);
    await sayItWasSent(sidebar);
    await setFollowUp(sidebar);
    expect((await rows(context, 'cases')).map(({ id }) => id)).toEqual([key]);

    await settings.bringToFront();
    await toggle.click();
    await expect(toggle).not.toBeChecked();
    await page.bringToFront();
    await expect.poll(() => ours(page)).toBe(0);
    await page.reload();
    await page.getByText(author).first().waitFor();
    expect(await ours(page)).toBe(0);
    expect(errors).toEqual([]);
  });
}

const normalised = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
