import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sourceFiles } from './source-files.ts';

const code = sourceFiles(['entrypoints', 'components', 'lib', 'scripts', 'tests'], /\.(tsx?|mjs|css)$/);

describe('manners that no tool checks', () => {
  // Phrasebooks and lexicons are tables: they are looked things up in, not read through.
  it('files fit the eye', () => {
    const product = code.filter(
      ({ path }) => !path.startsWith('tests/') && !/\/(lexicon\/|phrasebook)/.test(path),
    );
    const long = product
      .map(({ path, text }) => `${path}: ${text.split('\n').length}`)
      .filter((row) => Number(row.split(': ')[1]) > 400);
    expect(long).toEqual([]);
  });

  it('a check is switched off only with its reason on the same line', () => {
    const silent = code
      .filter(({ path }) => !path.startsWith('tests/architecture/'))
      .flatMap(({ path, text }) => text.split('\n').map((line) => ({ path, line })))
      .filter(
        ({ line }) =>
          /biome-ignore|@ts-expect-error/.test(line) &&
          !/(?:biome-ignore(?:-all)? [\w/]+: \S|@ts-expect-error \S)/.test(line),
      )
      .map(({ path, line }) => `${path}: ${line.trim()}`);
    expect(silent).toEqual([]);
  });

  it('works in a folder whose name holds a space or an accent', () => {
    const broken = code.filter(({ text }) => /import\.meta\.url\)\.pathname/.test(text));
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it('nothing is left to be done later without saying so in the history', () => {
    const marks = code.filter(
      ({ path, text }) =>
        !path.startsWith('tests/architecture/') &&
        /\b(TODO|FIXME|XXX|HACK)\b/.test(text.replaceAll(/['"`/|(]XXX/g, '')),
    );
    expect(marks.map(({ path }) => path)).toEqual([]);
  });

  it('the map names folders that exist, and every folder of lib', () => {
    const readme = readFileSync(join(root, 'lib', 'README.md'), 'utf8');
    const map = /```\n(entrypoints\/[\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const folders = map
      .split('\n')
      .map((line) => /^(\s*)([\w.-]+\/)/.exec(line))
      .filter((match) => match !== null);
    expect(folders.length).toBeGreaterThan(15);
    const named = new Set(folders.map(([, , name]) => name));
    const isFolder = (name: string) => statSync(join(root, 'lib', name)).isDirectory();
    expect(readdirSync(join(root, 'lib')).filter((name) => isFolder(name) && !named.has(`${name}/`))).toEqual(
      [],
    );
    let parent = '';
    for (const [, indent, name] of folders) {
      if (indent === '') parent = name as string;
      expect(
        existsSync(join(root, indent === '' ? (name as string) : join(parent, name as string))),
        `${parent} ${name}`,
      ).toBe(true);
    }
  });
});
