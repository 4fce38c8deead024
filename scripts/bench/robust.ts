import { networkNames } from '../../lib/domain/networks.ts';
import { openAdapterBrowser } from '../../tests/dom/browser.ts';
import { syntheticPagesWithPosts } from '../../tests/dom/captures.ts';
import type { Fuzzed } from './robust/fuzz-in-page.ts';
import { fuzzImporters } from './robust/importers.ts';
import { killBrowsers } from './robust/killed-browser.ts';

/**
 * `npm run bench -- robust [RUNS]`: pages whose posts are broken at random, read by the adapters in a real browser, and
 * files broken at random, read by the importers; 100,000 of each. And browsers killed while they write, one for each
 * thousand. Ends with 1 where anything is thrown, hangs or is lost. The number of a run is its seed: the same seed gives
 * the same page again.
 */
/** ms: what takes so long stands still for whoever waits. */
const hang = 2_000;
/** So many looks are asked for at once. */
const stretch = 1_000;

const row = (...cells: readonly string[]): void => {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
};

function tell(name: string, { runs, thrown, worstMs }: Fuzzed): void {
  row(name, String(runs), String(thrown.length), worstMs.toFixed(0));
  for (const each of thrown.slice(0, 5)) process.stdout.write(`  ${each}\n`);
  if (thrown.length > 0 || worstMs >= hang) process.exitCode = 1;
}

async function fuzzAdapter(site: string, runs: number): Promise<Fuzzed> {
  const pages = syntheticPagesWithPosts(site);
  const browser = await openAdapterBrowser(new URL('./robust/fuzz-in-page.ts', import.meta.url));
  try {
    const told: Fuzzed[] = [];
    for (let from = 0; from < runs; from += stretch) {
      const { html, truth } = pages[(from / stretch) % pages.length] as (typeof pages)[number];
      const page = await browser.show(html, truth.url);
      const count = Math.min(stretch, runs - from);
      told.push(await page.evaluate<Fuzzed>(`sosiegoInPage.fuzz(${1 + from}, ${count})`));
    }
    return {
      runs: told.reduce((sum, each) => sum + each.runs, 0),
      thrown: told.flatMap(({ thrown }) => thrown),
      worstMs: Math.max(...told.map(({ worstMs }) => worstMs)),
    };
  } finally {
    await browser.close();
  }
}

export async function run([count = '100000']: readonly string[]): Promise<void> {
  const runs = Number(count);
  const { times, acknowledged, faults } = await killBrowsers(Math.ceil(runs / 1_000));
  process.stdout.write(
    `${times} browsers killed while they wrote: ${acknowledged} commands acknowledged, ${faults.length} faults.\n`,
  );
  for (const each of faults) process.stdout.write(`  ${each}\n`);
  if (faults.length > 0) process.exitCode = 1;
  row('what', 'broken', 'thrown', 'slowest ms');
  row('---', '---', '---', '---');
  for (const each of await fuzzImporters(1, runs)) tell(`importer: ${each.name}`, each);
  for (const site of networkNames) tell(`adapter: ${site}`, await fuzzAdapter(site, runs));
}
