import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { extensionWorker, launch } from '../../../tests/e2e/launch.ts';
import { fillInBrand } from '../../../tests/e2e/practice-brand.ts';
import { serveSites } from '../../../tests/fixtures/sites/serve.ts';
import { writePeer } from './peers.ts';

/** Posts of the invented feed. */
export const POSTS = 2_000;

export type SubjectName = 'none' | 'observing' | 'ours' | 'reference';

/** One browser with one extension, or none, in it; it shows the feed. */
export interface Subject {
  readonly name: SubjectName;
  readonly context: BrowserContext;
  /** Messages that our worker has got so far; 0 where there is none. */
  readonly calls: () => Promise<number>;
  /** How often a worker was started so far. */
  readonly starts: () => number;
}

/** All four browsers stand open for the whole run; only one at a time shows a page of the feed. */
export async function startSubjects(folder: string): Promise<readonly Subject[]> {
  const start = (name: SubjectName, extension?: string | null) => startSubject(folder, name, extension);
  return [
    await start('none', null),
    await start('observing', writePeer(folder, 'observing')),
    await start('ours'),
    await start('reference', writePeer(folder, 'reference')),
  ];
}

export async function startSubject(
  folder: string,
  name: SubjectName,
  extension?: string | null,
): Promise<Subject> {
  const profile = join(folder, `profile-${name}`);
  mkdirSync(profile, { recursive: true });
  const context = await launch({ profile, ...(extension === undefined ? {} : { extension }) });
  let starts = context.serviceWorkers().length;
  context.on('serviceworker', () => {
    starts += 1;
  });
  if (name === 'ours') await fillInBrand(context);
  await serveSites(context, { posts: POSTS });
  const calls = name === 'ours' ? await countCalls(context) : async () => 0;
  return { name, context, calls, starts: () => starts };
}

async function countCalls(context: BrowserContext): Promise<() => Promise<number>> {
  const worker = await extensionWorker(context);
  await worker.evaluate(() => {
    Object.assign(globalThis, { calls: 0 });
    chrome.runtime.onMessage.addListener(() => {
      (globalThis as unknown as { calls: number }).calls += 1;
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { calls: number }).calls);
}
