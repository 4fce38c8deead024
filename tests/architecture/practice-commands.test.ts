import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { contract } from '../../lib/messaging/contract.ts';

/** Every file of ours that a file loads, at once or on demand, itself first. */
function reachedBy(path: string, met = new Set<string>()): ReadonlySet<string> {
  if (met.has(path) || !existsSync(path)) return met;
  met.add(path);
  const code = readFileSync(path, 'utf8');
  const names = [
    ...code.matchAll(/^(?:import|export)(?! type)[^;]*?from '(\.[^']+\.tsx?)';/gm),
    ...code.matchAll(/import\('(\.[^']+\.tsx?)'\)/g),
  ];
  for (const [, from] of names) reachedBy(join(dirname(path), from as string), met);
  return met;
}

/** What a page asks although practice has no use for it. */
const onlyInLife: readonly string[] = [
  // Another page's post.
  'case.show',
  // From the alarm, and where nothing is counted there is none.
  'crisis.open',
  // An invented case goes to nobody.
  'handOff.record',
  'handOff.return',
  'capsule.make',
];

it.each([
  ['sidebar', 'entrypoints/sidebar/main.tsx'],
  ['page', 'entrypoints/practice/main.tsx'],
])('the %s can be practised with: the practice worker answers what it asks', (_, entry) => {
  const files = [...reachedBy(entry)].filter((path) => !path.startsWith('lib/messaging/'));
  const code = files.map((path) => readFileSync(path, 'utf8')).join('\n');
  const asked = Object.entries(contract).filter(
    ([name]) => code.includes(`'${name}'`) && !onlyInLife.includes(name),
  );
  expect(asked.length).toBeGreaterThan(0);
  // Add 'practice' to its `from`, and its answer to entrypoints/background/for-practice.ts.
  const missing = asked.filter(([, { from }]) => !(from as readonly string[]).includes('practice'));
  expect(missing.map(([name]) => name)).toEqual([]);
});
