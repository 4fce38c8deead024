import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The built extension in Firefox: run after `wxt build --browser firefox --mv3`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    allowOnly: false,
    include: ['tests/firefox/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser at a time: two start no sooner on two cores.
    fileParallelism: false,
  },
});
