import yaml from '@rollup/plugin-yaml';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  plugins: [WxtVitest() as never, yaml()],
  test: {
    include: ['tests/{unit,dom,db,worker,components,architecture}/**/*.test.{ts,tsx}'],
    // Due times depend on the zone: one is fixed, and one suite walks across its clock changes.
    env: { TZ: 'Europe/Madrid' },
    restoreMocks: true,
  },
});
