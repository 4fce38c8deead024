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
  const before = await allComplaints(page);

  await changeSettings(context, { currentBrandId: 'sur' });
  const ofBefore = async () => (await complaints(page)).filter((name) => before.includes(name));
  await expect.poll(ofBefore).toEqual([]);
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

/** Once no more come: marks are drawn a few in each frame. */
async function allComplaints(page: Page): Promise<readonly string[]> {
  let last: readonly string[] = [];
  await expect
    .poll(
      async () => {
        const before = last;
        last = await complaints(page);
        return last.length > 0 && last.join() === before.join();
      },
      { intervals: [500] },
    )
    .toBe(true);
  return last;
}

/** The names of the marks of complaints, in page order. */
async function complaints(page: Page, name = complaintMark): Promise<readonly string[]> {
  return (await accessibleNodes(page, 'button')).map((each) => each.name).filter((each) => name.test(each));
}
