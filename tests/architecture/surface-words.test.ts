import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const surfaces = [
  'common',
  'sidebar',
  'popup',
  'options',
  'desk',
  'signals',
  'tone',
  'worker',
  'calm',
  'reading',
  'situations',
  'rounds',
  'practice',
  'advice',
  'people',
  'handoff',
  'room',
  'data',
];

/** Every file of ours that a file loads, itself first. */
function loadedBy(path: string, met = new Set<string>()): ReadonlySet<string> {
  if (met.has(path) || !existsSync(path)) return met;
  met.add(path);
  const code = readFileSync(path, 'utf8');
  for (const [, from] of code.matchAll(/^(?:import|export)(?! type)[^;]*?from '(\.[^']+\.tsx?)';/gm))
    loadedBy(join(dirname(path), from as string), met);
  return met;
}

function asked(paths: Iterable<string>): ReadonlySet<string> {
  const code = [...paths].map((path) => readFileSync(path, 'utf8')).join('\n');
  return new Set(surfaces.filter((each) => new RegExp(`['"\`]${each}\\.[\\w$]`).test(code)));
}

describe('the words a page bundles', () => {
  it.each(['sidebar', 'popup', 'options', 'desk', 'reading', 'practice'])(
    'are those the %s can say',
    (page) => {
      const loaded = loadedBy(`entrypoints/${page}/main.tsx`);
      expect([...loaded]).toContain(`lib/i18n/${page}-words.ts`);
      const glob = /\*\/\{?([\w,]+)\}?\.yml/.exec(readFileSync(`lib/i18n/${page}-words.ts`, 'utf8'));
      const bundled = glob?.[1]?.split(',') ?? [];
      // The guard brings its own words with it.
      const said = [...asked(loaded)].filter((each) => each !== 'tone');
      expect(bundled.sort()).toEqual(said.sort());
    },
  );

  it('what is loaded on demand brings its own', () => {
    const parts = [...loadedBy('components/calm/calm.tsx')].filter((path) => path.includes('/calm'));
    expect([...asked(parts)]).toEqual(['calm']);
    const advice = [...loadedBy('components/advice/advice.tsx')].filter((path) => path.includes('/advice'));
    expect([...asked(advice)]).toEqual(['advice']);
    const rooms = [...loadedBy('components/crisis/crisis-page.tsx')].filter((path) =>
      path.includes('/crisis'),
    );
    expect([...asked(rooms)].sort()).toEqual(['common', 'room']);
    const data = [...loadedBy('components/data/data.tsx')].filter((path) => path.includes('/data/'));
    expect([...asked(data)].sort()).toEqual(['common', 'data']);
  });
});
