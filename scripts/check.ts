import { run } from './run.ts';

/** `npm run check`: what takes seconds and needs no browser, to run all day. */
const commands = [
  ['wxt', 'prepare'],
  ['biome', 'check', '--write', '.'],
  ['tsc', '--noEmit'],
  ['depcruise', '--config', 'tests/config/dependency-cruiser.cjs', 'entrypoints', 'components', 'lib'],
  [
    'vitest',
    'run',
    '--config',
    'tests/config/vitest.config.ts',
    '--exclude',
    'tests/dom/**',
    '--reporter=dot',
  ],
] as const;

for (const [command, ...args] of commands) {
  const { status } = run(command, args);
  if (status !== 0) process.exit(status ?? 1);
}
