import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import yaml from '@rollup/plugin-yaml';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('../..', import.meta.url));

const filesWith = (trace: RegExp, folders: string): readonly string[] =>
  globSync(`tests/${folders}/**/*.test.{ts,tsx}`, { cwd: root }).filter((file) =>
    trace.test(readFileSync(`${root}/${file}`, 'utf8')),
  );

/** They would leave to the next file: another module in the place of one, rows in the store that pages share. */
const alone = [
  ...filesWith(/\bvi\.(?:do)?mock\(/i, '{db,worker,components}'),
  ...filesWith(/'fake-indexeddb/, 'components'),
];

export default defineConfig({
  root,
  plugins: [WxtVitest() as never, yaml()],
  test: {
    allowOnly: false,
    setupFiles: ['tests/config/in-a-page.ts'],
    // Due times depend on the zone: one is fixed, and one suite walks across its clock changes.
    env: { TZ: 'Europe/Madrid' },
    restoreMocks: true,
    // A slow or busy machine is no fault of the product: time is measured by the benches.
    testTimeout: 60_000,
    // One fewer than the cores is the default, which on two cores leaves one idle.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/{unit,architecture,db,worker,components}/**/*.test.{ts,tsx}'],
          exclude: alone,
          // These leave nothing behind them: modules are read once for all files, not once for each.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'each alone', include: ['tests/dom/**/*.test.{ts,tsx}', ...alone] },
      },
    ],
  },
});
