import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { optionsPage } from './data-page.ts';
import { expect, test } from './fixtures.ts';
import { freshLog, rows } from './kept.ts';
import { seedCase } from './seeded-cases.ts';

/** What a browser that dies in the midst of a write leaves behind: the last record of the store's log is cut. */
function tearLog(profile: string): void {
  const stores = join(profile, 'Default', 'IndexedDB');
  const ours = readdirSync(stores).find((name) => name.startsWith('chrome-extension_'));
  if (!ours) throw new Error('The browser keeps no store of ours.');
  const logs = readdirSync(join(stores, ours)).filter((name) => name.endsWith('.log'));
  const log = join(stores, ours, logs.toSorted().at(-1) ?? '');
  truncateSync(log, statSync(log).size - 5);
}

test('a browser that died in the midst of a write loses nothing at its next start, nor at the one after', async ({
  start,
}) => {
  let context = await start();
  for (const postId of ['1', '2', '3']) await seedCase(await optionsPage(context), postId);
  context = await start({ harm: tearLog });
  await freshLog(context);
  await seedCase(await optionsPage(context), '4');
  context = await start();
  const kept = (await rows(context, 'cases')).map(({ id }) => id);
  expect(kept).toEqual(['x:1', 'x:2', 'x:3', 'x:4']);
});
