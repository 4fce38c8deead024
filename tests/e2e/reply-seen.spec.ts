import type { Frame, Page } from '@playwright/test';
import { customerAnswers } from '../fixtures/sites/hooks.ts';
import { expect, test } from './fixtures.ts';
import { command, rows } from './kept.ts';
import { goTo, logCase, openSidebar } from './person.ts';
import { findButton } from './pierce.ts';
import { facebookId, facebookPost, xId, xPost } from './sites.ts';

const author = 'Marta Gil Robledo';
const ourReply = 'Marta, tu pedido sale hoy y te escribo antes de las 18:00 con el número de envío. Ana';
const customersReturn = 'Ya son las siete y aquí nadie ha escrito.';

const places = [
  { name: "X's detail page", url: xPost('martagil_demo', 1), post: xId(1), at: 'exact' },
  {
    name: "Facebook's page of one post",
    url: facebookPost('martagil_demo', 1),
    post: facebookId(1),
    at: 'unknown',
  },
] as const;

for (const { name, url, post, at } of places) {
  test(`on ${name} our reply is recorded without a click, then the customer's return`, async ({ start }) => {
    const context = await start();
    const page = await context.newPage();
    await page.goto(url);
    const sidebar = await openSidebar(page, author);
    await logCase(sidebar);
    const before = Date.now();

    await customerAnswers(page, post, ourReply, 'norte');
    await findButton(page, new RegExp(`^Caso: esperando, ${author}`));
    await goTo(sidebar, 'resolve');
    await expect(sidebar.getByText(/^La vi en la conversación/)).toBeVisible();
    const replied = (await facts(page)).filter(({ type }) => type === 'replied');
    expect(replied).toMatchObject([{ how: 'seen', text: expect.stringContaining('te escribo antes') }]);
    // Under comments Facebook shows an age and no time: none is invented.
    if (at === 'exact') expect(Math.abs((replied[0]?.at as number) - before)).toBeLessThan(60_000);
    else expect(replied[0]?.at).toBeNull();
    // What she wrote before our reply is no return, wherever the site puts it.
    expect((await facts(page)).filter(({ type }) => type === 'customer-returned')).toEqual([]);

    await setUntilAnswer(sidebar, page, 'ends', false);
    await setUntilAnswer(sidebar, page, 'stays', true);
    await customerAnswers(page, post, customersReturn);
    await findButton(page, new RegExp(`^Caso: ha vuelto a escribir, ${author}`));
    await expect(sidebar.getByText(/^El cliente ha vuelto a escribir/).first()).toBeVisible();
    const followUps = await rows(context, 'followUps');
    const statuses = Object.fromEntries(followUps.map(({ reason, status }) => [reason, status]));
    expect(statuses).toEqual({ ends: 'done', stays: 'open' });
  });
}

/** The facts of every event, in the order they were written. */
async function facts(page: Page): Promise<readonly Record<string, unknown>[]> {
  const events = await rows(page.context(), 'events');
  return events.map(({ fact }) => fact as Record<string, unknown>);
}

async function setUntilAnswer(sidebar: Frame, page: Page, reason: string, survives: boolean): Promise<void> {
  const [known] = await rows(page.context(), 'cases');
  const answer = await command(sidebar, 'followUp.set', {
    commandId: crypto.randomUUID(),
    caseId: known?.id,
    dueAt: Date.now() + 3 * 86_400_000,
    reason,
    kind: 'reply',
    untilAnswer: true,
    survivesReply: survives,
  });
  expect(answer).toMatchObject({ ok: true });
}
