import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

/** Of each guideline of WCAG 2.2, its criteria of the levels A and AA. */
const criteria: Readonly<Record<string, readonly number[]>> = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
};

const rows = readFileSync(join(root, 'components/ACCESSIBILITY.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()) as [string, string, string, string, string])
  .map(([, criterion, how, shownBy]) => ({ number: criterion.split(' ')[0] ?? '', how, shownBy }));

describe('the table of accessibility', () => {
  it('has every criterion of WCAG 2.2, A and AA, once and in order', () => {
    const wanted = Object.entries(criteria).flatMap(([guideline, each]) =>
      each.map((n) => `${guideline}.${n}`),
    );
    expect(wanted).toHaveLength(55);
    expect(rows.map(({ number }) => number)).toEqual(wanted);
  });

  it.each(rows)('$number says how it is met and what shows it', ({ how, shownBy }) => {
    expect(how).not.toBe('');
    if (shownBy === 'not applicable') return;
    const files = [...shownBy.matchAll(/((?:axe|the tree of each surface): )?`([^`]+)`(?:: "([^"]+)")?/g)];
    expect(files.length).toBeGreaterThan(0);
    for (const [, whole, file = '', title] of files) {
      const path = join(root, 'tests', file);
      expect(existsSync(path), file).toBe(true);
      // What looks at everything needs no title.
      if (!whole) expect(title, file).toBeTruthy();
      if (title) expect(readFileSync(path, 'utf8'), file).toContain(title);
    }
  });
});
