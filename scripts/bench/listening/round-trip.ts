import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from '@playwright/test';
import type { Post } from '../../../lib/domain/post.ts';
import { extensionFolder, extensionWorker, launch } from '../../../tests/e2e/launch.ts';
import { findChromium } from '../../find-chromium.mjs';
import { quantile } from './interleaved.ts';

const WARM = 10;
const COUNTED = 40;
const SITE = 'https://x.com/';

/** Posts as the reader of X gives them; every batch has ids of its own, as new posts on a page have. */
const postOf = (text: string, id: number): Post => ({
  platform: 'x',
  postId: String(1_000_000 + id),
  aliases: [],
  url: `${SITE}ana/status/${1_000_000 + id}`,
  kind: 'post',
  author: { name: 'Ana', handle: `ana${id}`, profileUrl: null },
  text,
  postedAt: null,
  truncated: false,
  extractor: 'bench',
});

/** Runs in the page's isolated world: asks the worker as the content script does; ms for each batch. */
async function timeBatches(json: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (const posts of JSON.parse(json) as readonly (readonly Post[])[]) {
    const started = performance.now();
    const answer = (await chrome.runtime.sendMessage({
      sosiego: 'command',
      command: 'page.judge',
      input: { posts, url: location.href },
    })) as { readonly ok: boolean; readonly code?: string };
    times.push(performance.now() - started);
    if (!answer.ok) throw new Error(`The worker answered ${answer.code}`);
  }
  return times;
}

/** The worker puts the question into the page, as it puts its scripts there. */
async function askFromPage(
  worker: Worker,
  batches: readonly (readonly Post[])[],
): Promise<readonly number[]> {
  await worker.evaluate(`globalThis.timeBatches = ${timeBatches.toString()}`);
  return worker.evaluate(
    async ({ site, asked }) => {
      const [tab] = await chrome.tabs.query({ url: `${site}*` });
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id as number },
        func: (globalThis as unknown as { timeBatches: typeof timeBatches }).timeBatches,
        args: [asked],
      });
      if (!answer?.result) throw new Error('The page could not ask the worker.');
      return answer.result;
    },
    // As JSON: Chromium drops what is null from an argument's objects.
    { site: SITE, asked: JSON.stringify(batches) },
  );
}

/** Time from a page to the worker of the built extension and back with `size` posts judged, in one sentence. */
export async function batchRoundTrips(texts: readonly string[], size: number): Promise<string> {
  if (!(await findChromium())) return 'Round trip in the browser: skipped, no Chromium was found.';
  if (!existsSync(extensionFolder)) return 'Round trip in the browser: skipped, run npm run build first.';
  const profile = mkdtempSync(join(tmpdir(), 'sosiego-bench-'));
  const context = await launch({ profile });
  try {
    const worker = await extensionWorker(context);
    await context.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<main></main>' }),
    );
    const page = await context.newPage();
    await page.goto(SITE);
    const batches = Array.from({ length: WARM + COUNTED }, (_, i) =>
      Array.from({ length: size }, (_, k) => {
        const id = i * size + k;
        return postOf(texts[id % texts.length] as string, id);
      }),
    );
    const times = (await askFromPage(worker, batches)).slice(WARM);
    return `Round trip of ${size} posts to the worker in Chromium: median ${quantile(times, 0.5).toFixed(1)} ms, p90 ${quantile(times, 0.9).toFixed(1)} ms.`;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
