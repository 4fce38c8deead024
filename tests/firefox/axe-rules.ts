import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'puppeteer-core';
import { rules } from '../e2e/axe-rules.ts';

/** What of axe is used here. */
interface Axe {
  run(
    where: Document,
    options: { readonly runOnly: readonly string[] },
  ): Promise<{ readonly violations: readonly Violation[] }>;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

// axe-core comes with its Playwright part, which is what the tests in Chromium use.
const axe = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve(
    'axe-core/axe.min.js',
  ),
  'utf8',
);

/** What axe finds wrong in a page or frame of ours, one line each: rule, place, why. */
export async function wrong(place: Page | Frame): Promise<readonly string[]> {
  await place.evaluate(axe);
  return place.evaluate(async (tags) => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, {
      runOnly: [...tags],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
  }, rules);
}
