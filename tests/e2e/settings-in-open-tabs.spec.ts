import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { changeSettings } from './kept.ts';
import { complaintMark } from './person.ts';
import { accessibleNodes, findButton } from './pierce.ts';

const brand = (id: string, name: string) => ({ id, name, handles: [id], signature: 'Ana' });

test('another brand, another language: the marks of an open tab follow without a reload', async ({
  start,
}) => {
  const context = await start({
    settings: { brands: [brand('norte', 'Norte'), brand('sur', 'Sur')], currentBrandId: 'norte' },
  });
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  await findButton(page, complaintMark);
  const before = await complaints(page);
  expect(before.length).toBeGreaterThan(0);

  await changeSettings(context, { currentBrandId: 'sur' });
  await expect.poll(() => complaints(page)).not.toEqual(before);
  expect((await complaints(page)).filter((name) => before.includes(name))).toEqual([]);
  await changeSettings(context, { marks: 'all' });
  await expect.poll(async () => (await complaints(page)).length).toBeGreaterThanOrEqual(before.length);
  await changeSettings(context, { currentBrandId: 'norte', marks: 'about-us' });
  await expect.poll(() => complaints(page)).toEqual(before);

  await changeSettings(context, { language: 'en' });
  await findButton(page, /^(Complaint|Urgent), /);
  await findButton(page, /^Open Sosiego/);
  await expect.poll(() => complaints(page, /^(Queja|Urgente), /)).toEqual([]);
});

test('a site switched off and on again: an open tab follows without a reload', async ({ start }) => {
  const context = await start();
  const page = await context.newPage();
  await page.goto('https://www.facebook.com/');
  await findButton(page, complaintMark);
  const ours = () => page.locator('sosiego-mark, sosiego-launcher, sosiego-panel').count();
  await changeSettings(context, { sites: { x: true, facebook: false } });
  await expect.poll(ours).toBe(0);
  await changeSettings(context, { sites: { x: true, facebook: true } });
  await findButton(page, complaintMark);
});

/** The names of the marks of complaints, in page order. */
async function complaints(page: Page, name = complaintMark): Promise<readonly string[]> {
  return (await accessibleNodes(page, 'button')).map((each) => each.name).filter((each) => name.test(each));
}
