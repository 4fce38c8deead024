import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';

/** WCAG 2.0 to 2.2, levels A and AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Only what is wrong is told: putting the rest into words takes axe longer than finding it. */
const options: RunOptions = { runOnly: tags, resultTypes: ['violations'] };

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page or frame of Playwright (Chromium) or of Puppeteer (Firefox). */
interface Place {
  evaluate(script: string): Promise<unknown>;
}

/** What axe finds wrong in a page or frame of ours, one line each: rule, place, why. */
export async function wrong(place: Place): Promise<readonly string[]> {
  await place.evaluate(`${axe};0`);
  const found = await place.evaluate(`axe.run(document, ${JSON.stringify(options)})`);
  return (found as AxeResults).violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary?.split('\n')[1]?.trim()}`),
  );
}
