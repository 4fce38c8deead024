import { defineConfig } from 'vitest/config';

/** What can only be asked of the finished build: run after `wxt build`. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: { include: ['tests/build/**/*.test.ts'] },
});
