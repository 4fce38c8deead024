import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

const names = ['firefox-esr', 'firefox'];
const folders = [
  ...(process.env.PATH ?? '').split(delimiter),
  '/usr/bin',
  '/Applications/Firefox.app/Contents/MacOS',
];

/** @param {string} path */
const starts = (path) => spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

/** Where a Firefox is: FIREFOX_PATH or an installed one; null = none. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named) return starts(named) ? named : null;
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(starts) ?? null;
}
