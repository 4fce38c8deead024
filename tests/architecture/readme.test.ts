import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

/** A reader on a telephone should not wait for a picture. */
const mostBytes = 150_000;

const en = readFileSync(join(root, 'README.md'), 'utf8');
const es = readFileSync(join(root, 'README.es.md'), 'utf8');

const pictures = (text: string): readonly string[] =>
  [...text.matchAll(/!\[[^\]]+\]\((assets\/readme\/[^)]+)\)/g)].map(([, path]) => path as string);
const rows = (text: string): number => text.split('\n').filter((line) => line.startsWith('| ')).length;

describe('the two READMEs', () => {
  it('show every picture there is, each in its language, and none that is slow to come', () => {
    const shown = [...pictures(en), ...pictures(es)];
    const there = readdirSync(join(root, 'assets/readme')).map((name) => `assets/readme/${name}`);
    expect(shown.toSorted()).toEqual(there.toSorted());
    expect(pictures(es)).toEqual(pictures(en).map((path) => path.replace('-en', '-es')));
    expect(there.filter((path) => statSync(join(root, path)).size >= mostBytes)).toEqual([]);
  });

  it('say the same: the browsers, where things are found, the advice', () => {
    expect(rows(es)).toBe(rows(en));
    for (const text of [en, es]) {
      expect(text).toMatch(/Chrome (or|o) Edge 130/);
      expect(text).toContain('(lib/advice.md)');
      // The first thing to copy is what a newcomer needs.
      expect(/```sh\n([\s\S]*?)```/.exec(text)?.[1]).toMatch(/^npm start .*\nnpm test /);
    }
  });
});
