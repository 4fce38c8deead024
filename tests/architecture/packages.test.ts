import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

interface Package {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

const json = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const locked = Object.entries<Package>(json('package-lock.json').packages).filter(([path]) => path !== '');
const { dependencies, devDependencies } = json('package.json') as Record<string, Record<string, string>>;
const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** What the extension carries may be given on with it, whatever one does with it. */
const free = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0)$/;
/** Their licence stands in a file alone: Apache-2.0, read on 23 November 2026. */
const unnamed = new Set(['twitter-text']);

describe('the packages of others', () => {
  it('are those of the lock file, each with the checksum of what was looked at', () => {
    expect(locked.length).toBeGreaterThan(100);
    expect(locked.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
  });

  it('are asked for in one exact version', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('that go into the extension are free to be given on', () => {
    const carried = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional);
    const others = carried.filter(
      ([path, { license }]) => !free.test(license ?? '') && !unnamed.has(nameOf(path)),
    );
    expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it('run nothing when they are installed, but for those that fetch a binary for the tools', () => {
    const running = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => nameOf(path));
    expect([...new Set(running)].sort()).toEqual(['core-js', 'esbuild', 'node']);
  });
});
