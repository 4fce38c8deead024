import { spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Branded Chrome (since 137) and Edge ignore `--load-extension`, so only Chromium itself will do.
 */
const names = ['chromium', 'chromium-browser'];
const folders = [
  ...(process.env.PATH ?? '').split(delimiter),
  '/usr/bin',
  '/snap/bin',
  '/Applications/Chromium.app/Contents/MacOS',
];

/**
 * A program that is there and starts: a downloaded browser may lack the system's libraries.
 * @param {string} path
 */
function isBrowser(path) {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * Ubuntu's `chromium` leads to a snap, which sees neither /tmp nor hidden folders: the profile and the built
 * extension lie in such.
 * @param {string} path
 */
export function isSnap(path) {
  try {
    const real = realpathSync(path);
    if (/\/snap\//.test(path) || /\/snap(\/|$)/.test(real)) return true;
    // A script of a few lines that hands over to the snap.
    return statSync(real).size < 10_000 && /\/snap\//.test(readFileSync(real, 'utf8'));
  } catch {
    return false;
  }
}

/** Playwright's own download, if it is there. The package itself may not be installed yet. */
async function playwrightChromium() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/**
 * Where a Chromium is: CHROMIUM_PATH, an installed one, Playwright's own, and last a snap; null = none.
 * @returns {Promise<string | null>}
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return isBrowser(named) ? named : null;
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  const inOrder = [
    ...places.filter((place) => !isSnap(place)),
    await playwrightChromium(),
    ...places.filter(isSnap),
  ];
  return inOrder.find(isBrowser) ?? null;
}
