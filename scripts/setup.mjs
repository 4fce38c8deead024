// The first thing both commands run. Plain JavaScript and nothing but Node's own modules, because on a
// fresh machine there is only Node 20 and npm: dependencies (among them Node 24), a browser, then the work.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, isSnap } from './find-chromium.mjs';
import { findFirefox } from './find-firefox.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'node_modules', '.bin');
const env = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH}`,
  NPM_CONFIG_UPDATE_NOTIFIER: 'false',
};
const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

/** @param {string} sentence */
function fail(sentence) {
  console.error(`\nSosiego: ${sentence}`);
  process.exit(1);
}

/** @param {string} command @param {readonly string[]} args @param {import('node:child_process').SpawnSyncOptions} [options] */
function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: isWindows, ...options });
}

/** @param {string} name */
const read = (name) => (existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : null);

/** Installed = what npm wrote down last time is what the lock file asks for now. */
function dependenciesAreCurrent() {
  const installed = read('node_modules/.package-lock.json');
  if (!installed) return false;
  const wanted = JSON.parse(read('package-lock.json') ?? '{}').packages ?? {};
  const present = JSON.parse(installed).packages ?? {};
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
  );
}

function installDependencies() {
  if (dependenciesAreCurrent()) return;
  console.log('Installing the dependencies (once; a minute or two) …');
  const installed = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (installed.status !== 0) fail('the dependencies could not be installed; npm says why above.');
}

/** Chromium's own download, where the internet is open. It gives up quickly where it is not. */
function installFromPlaywright() {
  run('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
}

/** Debian's packages; the browser speaks Spanish only with its own package of languages. */
const extras = ['chromium-l10n', 'fonts-noto-core', 'fonts-noto-color-emoji'];

/** One that was taken away may have left its settings behind: then dpkg knows it all the same. @param {string} name */
function isInstalled(name) {
  const { stdout } = run('dpkg-query', ['--show', '--showformat', `\${db:Status-Status}`, name], {
    stdio: 'pipe',
    encoding: 'utf8',
  });
  return stdout === 'installed';
}

/** @param {readonly string[]} packages */
function installFromApt(packages) {
  if (!isRoot || run('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return;
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const quiet = { stdio: 'ignore', env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  run('apt-get', ['update'], quiet);
  run('apt-get', ['install', '-y', '--no-install-recommends', ...missing], quiet);
}

async function installBrowser() {
  const found = await findChromium();
  // A snap is the last resort: first a browser is looked for that sees every folder.
  if (found && !(isSnap(found) && found !== process.env.CHROMIUM_PATH))
    return found === '/usr/bin/chromium' ? installFromApt(extras) : undefined;
  console.log('Looking for a Chromium to run the extension in (once; a minute or two) …');
  installFromPlaywright();
  // Playwright's own may be there and not start, for want of the system's libraries.
  if (!(await findChromium())) installFromApt(['chromium', ...extras]);
  if (!(await findChromium())) {
    fail('no Chromium was found or could be installed. Install one, or set CHROMIUM_PATH to the program.');
  }
}

/** Only the tests want it, and they say so where it is not there. */
function installFirefox() {
  if (!findFirefox()) installFromApt(['firefox-esr']);
}

const [, , separator, task, ...rest] = process.argv;
const scripts = { start: 'scripts/start.ts', test: 'scripts/test.ts' };
const script = separator === '--' && task ? scripts[task] : undefined;
if (!script) fail('usage: node scripts/setup.mjs -- start|test');

installDependencies();
await installBrowser();
if (task === 'test') installFirefox();
process.exit(run('tsx', [script, ...rest]).status ?? 1);
