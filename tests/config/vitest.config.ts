import { fileURLToPath } from 'node:url';
import yaml from '@rollup/plugin-yaml';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
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
          name: 'pure',
          include: ['tests/{unit,architecture}/**/*.test.{ts,tsx}'],
          // These leave nothing behind them: modules are read once for all files, not once for each.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'in a world', include: ['tests/{dom,db,worker,components}/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
