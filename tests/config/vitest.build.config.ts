import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What can only be asked of the finished build: run after `wxt build`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    allowOnly: false,
    include: ['tests/build/**/*.test.ts'],
  },
});
