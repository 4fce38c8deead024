import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = resolve(root, '../shared/dom');

export interface SavedPage<Truth> {
  readonly name: string;
  readonly html: string;
  readonly truth: Truth;
}

function pagesIn<Truth>(folder: string): readonly SavedPage<Truth>[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.html'.length);
      const read = (suffix: string) => readFileSync(join(folder, name + suffix), 'utf8');
      return { name, html: read('.html'), truth: JSON.parse(read('.truth.json')) as Truth };
    });
}

/**
 * Real pages, saved by others, kept beside the project and never in it (they hold real people's posts). Empty,
 * with a line that says so, where they are not there.
 */
export function capturedPages<Truth>(site: string): readonly SavedPage<Truth>[] {
  const folder = join(shared, site);
  if (existsSync(folder)) return pagesIn(folder);
  process.stderr.write(`Captured pages of ${site} are not in ${folder}: their tests are skipped.\n`);
  return [];
}

/** Synthetic pages of the project's own: all people and words in them are invented. */
export const syntheticPages = <Truth>(site: string): readonly SavedPage<Truth>[] =>
  pagesIn(join(root, 'tests/fixtures', site));

/** Those with something to read. */
export const syntheticPagesWithPosts = (site: string) =>
  syntheticPages<{ readonly url: string; readonly posts: readonly unknown[] }>(site).filter(
    ({ truth }) => truth.posts.length > 0,
  );
