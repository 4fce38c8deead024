import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '../e2e',
  // A test left alone by mistake would turn all the others off.
  forbidOnly: true,
  outputDir: '../../test-results/e2e',
  // Each test starts browsers of its own, and two cores are what the slowest machine has.
  workers: 2,
  // A browser on a machine under load may miss a beat; a test that fails twice has found something.
  retries: 1,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  snapshotPathTemplate: '{testDir}/trees/{arg}{ext}',
  reporter: process.env.SOSIEGO_REPORT
    ? [['json', { outputFile: process.env.SOSIEGO_REPORT }], ['line']]
    : [['list']],
});
