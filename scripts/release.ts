import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

/**
 * `npm run release`: the packages for the stores, the source that Mozilla asks for, and their checksums, in
 * `.output/release`. Everything is made twice from the same source: what differs is not given out.
 */
const output = '.output';
const release = join(output, 'release');

const archives = (): readonly string[] =>
  readdirSync(output)
    .filter((name) => name.endsWith('.zip'))
    .sort();

function sumsOfOneRun(): ReadonlyMap<string, string> {
  for (const name of archives()) rmSync(join(output, name));
  for (const browser of ['chrome', 'firefox']) {
    const { status } = run('wxt', ['zip', '--mv3', '-b', browser]);
    if (status !== 0) fail(`The package for ${browser} could not be made; WXT says why above.`);
  }
  return new Map(archives().map((name) => [name, sumOf(join(output, name))]));
}

const sumOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

function fail(sentence: string): never {
  process.stderr.write(`\nSosiego: ${sentence}\n`);
  process.exit(1);
}

mkdirSync(output, { recursive: true });
const first = sumsOfOneRun();
const second = sumsOfOneRun();
const unlike = [...second].filter(([name, sum]) => first.get(name) !== sum).map(([name]) => name);
if (second.size !== 3) fail(`Three archives were expected: ${[...second.keys()].join(', ')}.`);
if (unlike.length > 0)
  fail(`Made twice, these are not the same: ${unlike.join(', ')}. Nothing is given out.`);

rmSync(release, { recursive: true, force: true });
mkdirSync(release, { recursive: true });
for (const name of second.keys()) copyFileSync(join(output, name), join(release, name));
const sums = [...second].map(([name, sum]) => `${sum}  ${name}\n`).join('');
writeFileSync(join(release, 'SHA256SUMS'), sums);
process.stdout.write(
  `\n${sums}\nIn ${release}, made twice alike. Check them with: sha256sum -c SHA256SUMS\n`,
);
