import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import {
  chooseSuggestion,
  complaintMark,
  logCase,
  makeDue,
  markSent,
  notificationsShown,
  openPopup,
  openSidebar,
  putIntoReply,
  replyBox,
  setFollowUp,
  unfold,
} from '../tests/e2e/person.ts';
import { accessibleNodes, findButton } from '../tests/e2e/pierce.ts';

const author = 'Marta Gil Robledo';

/** The main job without a person: each line says what was done and what was seen to come of it. */
export async function playMainJob(context: BrowserContext, screenshots: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  const picture = (page: Page, name: string) => page.screenshot({ path: join(screenshots, `${name}.png`) });
  const [page = await context.newPage()] = context.pages();
  await page.goto('https://x.com/home');
  await findButton(page, complaintMark);

  const posts = await page.locator('article').count();
  const marks = (await accessibleNodes(page, 'button')).filter(({ name }) => complaintMark.test(name));
  say('posts on the page', posts);
  say('complaints marked', marks.map(({ name }) => name).join(' · '));
  await picture(page, '1-feed-marked');

  const sidebar = await openSidebar(page, author);
  await picture(page, '2-listen');
  await logCase(sidebar);
  say('case logged', author);
  const draft = await chooseSuggestion(sidebar);
  say('suggestion chosen', draft);
  await picture(page, '3-resolve');
  await putIntoReply(page, sidebar, draft);
  const inTheBox = oneLine(await replyBox(page).innerText());
  say("text in the site's box", inTheBox.includes(oneLine(draft)) ? inTheBox : '');
  await picture(page, '4-in-the-box');
  say('Send', 'left to the person; here the practice feed stands in for her');
  await page.getByTestId('tweetButton').click();
  await markSent(await unfold(page, author));
  say('follow-up set', await setFollowUp(sidebar));
  await picture(page, '5-followed-up');

  const popup = await openPopup(context);
  await makeDue(popup);
  say('follow-up due', 'its time was brought forward to now');
  say('notifications shown', (await notificationsShown(popup)).length);
  await popup.getByText(/^1 (vencido|overdue)$/).waitFor();
  await picture(popup, '6-popup');
  say('popup list', (await popup.getByRole('listitem').allInnerTexts()).map(oneLine).join(' · '));
  console.log(`\nScreenshots: ${screenshots}`);
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Tells one step. A step with nothing to show for it has failed, and the whole job with it. */
function say(what: string, result: string | number): void {
  const told = oneLine(String(result));
  if (told === '' || told === '0')
    throw new Error(`The main job stopped at “${what}”: there is nothing to show.`);
  console.log(`${`${what}:`.padEnd(26)} ${told}`);
}
