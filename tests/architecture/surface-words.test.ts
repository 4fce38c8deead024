import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

/** The first part of each key of a surface: `nav`, `title`. */
const surfaces = readdirSync('assets/locales/es').map((file) => ({
  name: file.replace('.yml', ''),
  keys: Object.keys(parse(readFileSync(join('assets/locales/es', file), 'utf8'))).map((key) =>
    key.replace(/_(?:one|many|other)$/, ''),
  ),
}));
const pages = readdirSync('entrypoints').filter((page) => existsSync(`lib/i18n/${page}-words.ts`));
/** The worker and the content scripts bring theirs in another way. */
const withParts = pages.filter((page) => existsSync(`entrypoints/${page}/main.tsx`));

const atOnce = /^(?:import|export)(?! type)[^;]*?from '(\.[^']+\.tsx?)';/gm;
const onDemand = /\bimport\('(\.[^']+\.tsx?)'\)/g;

/** Every file of ours that a file loads, itself first. */
function loadedBy(path: string, ways: readonly RegExp[], met = new Set<string>()): ReadonlySet<string> {
  if (met.has(path) || !existsSync(path)) return met;
  met.add(path);
  const code = readFileSync(path, 'utf8');
  for (const way of ways)
    for (const [, from] of code.matchAll(way)) loadedBy(join(dirname(path), from as string), ways, met);
  return met;
}

/** The surfaces whose words these files say. */
function saidBy(paths: Iterable<string>): readonly string[] {
  const code = [...paths]
    .map((path) => readFileSync(path, 'utf8').replaceAll(/`\w+\.\w+\.\$\{infer/g, ''))
    .join('\n');
  return surfaces
    .filter(({ name, keys }) => new RegExp(`['"\`]${name}\\.(?:(?:${keys.join('|')})\\b|\\$\\{)`).test(code))
    .map(({ name }) => name);
}

/** The surfaces whose words these files bring. */
function broughtBy(paths: Iterable<string>): ReadonlySet<string> {
  const globs = [...paths]
    .filter((path) => path.startsWith('lib/i18n/') && path.endsWith('-words.ts'))
    .map((path) => /\*\/\{?([\w,]+)\}?\.yml/.exec(readFileSync(path, 'utf8'))?.[1] ?? '');
  return new Set(globs.flatMap((each) => each.split(',')));
}

describe('the words a page bundles', () => {
  it.each(withParts)('are those the %s can say', (page) => {
    const loaded = loadedBy(`entrypoints/${page}/main.tsx`, [atOnce]);
    const own = [...broughtBy([`lib/i18n/${page}-words.ts`])].sort();
    expect(saidBy(loaded)).toEqual(own);
  });

  it.each(withParts)('and what the %s loads on demand brings its own', (page) => {
    const loaded = loadedBy(`entrypoints/${page}/main.tsx`, [atOnce, onDemand]);
    const brought = broughtBy(loaded);
    expect(saidBy(loaded).filter((each) => !brought.has(each))).toEqual([]);
  });
});
