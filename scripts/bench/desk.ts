import { existsSync, rmSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { extensionFolder } from '../../tests/e2e/launch.ts';
import { findChromium } from '../find-chromium.mjs';
import { firstPaint, opening, rested, typing } from './desk/felt.ts';
import type { Bench } from './desk/in-page.ts';
import { inBrowser, pageScript, seededProfile } from './desk/profile.ts';
import { quantile } from './listening/interleaved.ts';

/**
 * `npm run bench -- desk [CASES]`: the case desk with 100,000 invented cases of ten events each, in the built
 * extension in a real browser. Cold = a new browser process for each figure. Ends with 1 where a median is over
 * what is asked.
 */
const coldStarts = 7;
/** A row of the list of cases. */
const firstRow = '[role="option"]';
const searches: readonly (readonly [what: string, text: string])[] = [
  ['one letter', 'p'],
  ['two letters', 'pe'],
  ['three letters', 'ped'],
  ['five letters', 'reemb'],
  ['two words', 'pedido roto'],
  ['frequent and rare', 'factura zamentebate'],
  ['none', 'zzzq'],
];

/** Each gives another list than all cases, which stand there before. */
const typed = ['z', 'reemb', 'pedido roto', 'factura zamentebate', 'zzzq', 'ped', 'cobr', 'duplic', 'avería'];

declare const bench: Bench;

const row = (...cells: readonly string[]): void => {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
};
/** What took longer than is asked, by its median. */
const over: string[] = [];

function figures(name: string, times: readonly number[], asked?: number): void {
  const median = quantile(times, 0.5);
  if (asked !== undefined && median > asked) over.push(`${name}: ${median.toFixed(1)} of ${asked} ms`);
  const [middle, late] = [median.toFixed(1), quantile(times, 0.95).toFixed(1)];
  row(name, middle, late, String(times.length), asked === undefined ? '' : String(asked));
}

async function repeated(count: number, work: (index: number) => Promise<number>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index++) times.push(await work(index));
  return times;
}

async function cold(profile: string, script: string): Promise<void> {
  const first = (work: (page: Page, context: BrowserContext, origin: string) => Promise<number>) =>
    repeated(coldStarts, () => inBrowser(profile, script, work));
  // A browser that has just begun opens a store of half a gigabyte: its own part of it is told beside ours.
  figures("the browser's own opening, cold", await first((page) => page.evaluate(() => bench.bareOpening())));
  figures('opening the database, cold', await first((page) => page.evaluate(() => bench.opening())));
  for (const [what, text] of searches) {
    const search = (page: Page) => page.evaluate((q) => bench.search(q), text);
    // What is asked of us: the first search after a cold start, its opening included.
    figures(`first search, cold, ${what} (${text})`, await first(search), 100);
    figures(
      `the same once the database stands open`,
      await first(async (page) => {
        await page.evaluate(() => bench.opening());
        return search(page);
      }),
    );
  }
  const begun = [...typed];
  figures(
    'desk in a new browser: first letters typed to list',
    await first(async (_, context, origin) => (await typing(context, origin, begun.splice(0, 1)))[0] ?? 0),
    100,
  );
  figures('all columns, cold', await first((page) => page.evaluate(() => bench.measure('columns'))));
  figures('first 50 of a brand, cold', await first((page) => page.evaluate(() => bench.measure('list'))));
  const page = (path: string, selector: string) =>
    first((_, context, origin) => firstPaint(context, `${origin}/${path}`, selector));
  figures('desk: navigation to first row, cold', await page('desk.html', firstRow));
}

async function warm(profile: string, script: string): Promise<void> {
  await inBrowser(profile, script, async (page, context, origin) => {
    for (const [what, text] of searches) {
      const count = await page.evaluate((q) => bench.found(q), text);
      const times = await repeated(15, () => page.evaluate((q) => bench.search(q), text));
      figures(`search, ${what} (${text}: ${count} cases)`, times, 100);
    }
    figures('all columns', await repeated(9, () => page.evaluate(() => bench.measure('columns'))));
    figures('first 50 of a brand', await repeated(15, () => page.evaluate(() => bench.measure('list'))));
    const ids = await page.evaluate(() => bench.idsOf(400, 500));
    figures(
      'open a case',
      await repeated(50, (i) => page.evaluate((id) => bench.open(id), ids[i] as string)),
      50,
    );
    figures('due reminders of a brand', await repeated(15, () => page.evaluate(() => bench.measure('due'))));
    // As a person does them: what follows each (badge, alarm, index) has been done before the next.
    const oneByOne = async (work: (index: number) => Promise<number>) =>
      repeated(40, async (index) => {
        await rested(page);
        await page.evaluate(() => bench.followed());
        return work(index);
      });
    figures(
      'log a case, command to answer',
      await oneByOne((i) => page.evaluate((n) => bench.log(n), i)),
      20,
    );
    figures(
      'one note more',
      await oneByOne((i) => page.evaluate((id) => bench.note(id), ids[i] as string)),
      20,
    );
    const many = await page.evaluate((all) => bench.bulk(all), ids.slice(0, 300));
    figures('close 300 cases', [many[0]]);
    figures('undo it', [many[1]]);
    const painted = (path: string, selector: string) =>
      repeated(15, async () => {
        await rested(page);
        return firstPaint(context, `${origin}/${path}`, selector);
      });
    // What the browser takes for a page with one picture and no code.
    figures('a picture of ours: navigation to its frame', await painted('icons/128.png', 'img'));
    figures('desk: navigation to first row', await painted('desk.html', firstRow), 150);
    figures('desk: letters typed to list', await typing(context, origin, typed), 100);
    figures('desk: click on a row to its case', await opening(context, origin, 12));
    figures('popup: navigation to first row', await painted('popup.html', 'ul > li'), 200);
    const open = await page.evaluate(() => bench.openFollowUps());
    const size = await page.evaluate(() => bench.size());
    process.stdout.write(`\n${open} open follow-ups; ${size} MB on disk.\n`);
  });
}

export async function run([cases = '100000']: readonly string[]): Promise<void> {
  if (!(await findChromium())) return void process.stdout.write('Skipped: no Chromium was found.\n');
  if (!existsSync(extensionFolder)) return void process.stdout.write('Skipped: run npm run build first.\n');
  const script = await pageScript();
  const profile = await seededProfile(Number(cases), script);
  try {
    row('what', 'median ms', 'p95 ms', 'times', 'asked');
    row('---', '---', '---', '---', '---');
    await cold(profile, script);
    await warm(profile, script);
    for (const each of over) process.stdout.write(`Over what is asked: ${each}\n`);
    if (over.length > 0) process.exitCode = 1;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
