import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const folder = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** Scripts and styles that a page loads before it can be used: its own tags and all static imports. */
export function loadedBy(page: string): readonly string[] {
  const tags = [
    ...read(page).matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\/([^"]+\.(?:js|css))"[^>]*>/g),
  ];
  // Those of low priority are of parts that the page asks for once it runs; they have limits of their own.
  const first = tags.filter(([tag]) => !tag.includes('fetchpriority="low"'));
  return withImports(first.map(([, file]) => file as string));
}

/** These files and all that they import statically. */
export function withImports(files: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    for (const [, path] of read(file).matchAll(/(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)) {
      visit(posix.join(dirname(file), path as string));
    }
  };
  for (const file of files) visit(file);
  return [...found];
}

export const gzipSize = (files: readonly string[]): number =>
  files.reduce((bytes, file) => bytes + gzipSync(read(file), { level: 9 }).length, 0);
