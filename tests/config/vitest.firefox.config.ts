import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The built extension in Firefox: run after `wxt build --browser firefox --mv3`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    allowOnly: false,
    include: ['tests/firefox/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Each file starts browsers of its own: two at a time take two thirds of what one after another does.
    maxWorkers: 2,
  },
});
