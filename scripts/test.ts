import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { resolve as absolute, join } from 'node:path';
import { shell } from './run.ts';

/** `npm test`: every check there is, in the order in which a failure is cheapest to learn. */

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Step {
  readonly title: string;
  readonly command: readonly [string, ...string[]];
  /** Reads the runner's own report; a plain command counts as one check. */
  readonly count?: (report: string) => Count;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numFailedTestSuites: number;
  readonly success: boolean;
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

// Relative to the project: with a shell, a space in the path would split the argument.
mkdirSync('test-results', { recursive: true });
const reports = mkdtempSync(join('test-results', 'reports-'));
const reportFile = (title: string) => join(reports, `${title.replaceAll(/\W+/g, '-')}.json`);

function countVitest(report: string): Count {
  const result: VitestReport = JSON.parse(report);
  // A file that could not even be loaded runs no test: it must still count as a failure.
  const broken = result.success || result.numFailedTests > 0 ? 0 : Math.max(1, result.numFailedTestSuites);
  return {
    passed: result.numPassedTests,
    failed: result.numFailedTests + broken,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

function countPlaywright(report: string): Count {
  const { stats, errors } = JSON.parse(report) as PlaywrightReport;
  if (stats.flaky > 0) console.log(`${stats.flaky} passed only when run again: look above for their names`);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

function vitest(title: string, config: string): Step {
  return {
    title,
    command: [
      'vitest',
      'run',
      '--config',
      config,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${reportFile(title)}`,
    ],
    count: countVitest,
  };
}

const steps: readonly Step[] = [
  { title: 'Types of the words and of the browser', command: ['wxt', 'prepare'] },
  { title: 'Format and lint', command: ['biome', 'ci', '.'] },
  { title: 'Types', command: ['tsc', '--noEmit'] },
  {
    title: 'Layers',
    command: [
      'depcruise',
      '--config',
      'tests/config/dependency-cruiser.cjs',
      'entrypoints',
      'components',
      'lib',
    ],
  },
  {
    title: 'Unused files, exports and dependencies',
    command: ['knip', '--config', 'tests/config/knip.json'],
  },
  vitest('Unit, adapters, worker, database, components, architecture', 'tests/config/vitest.config.ts'),
  { title: 'Build', command: ['wxt', 'build'] },
  vitest('Manifest, bundles, size', 'tests/config/vitest.build.config.ts'),
  {
    title: 'End to end in Chromium',
    command: ['playwright', 'test', '--config', 'tests/config/playwright.config.ts'],
    count: countPlaywright,
  },
];

/** Runs one command with its output shown; resolves to whether it ended well. */
function runStep(step: Step): Promise<boolean> {
  const [command, ...args] = step.command;
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      shell,
      env: { ...process.env, SOSIEGO_REPORT: absolute(reportFile(step.title)), FORCE_COLOR: '0' },
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

async function result(step: Step, number: number): Promise<Count> {
  const started = performance.now();
  console.log(`\n[${number}/${steps.length}] ${step.title} …`);
  const ok = await runStep(step);
  const count = countOf(step, ok);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `[${number}/${steps.length}] ${step.title}: ${ok && count.failed === 0 ? 'good' : 'FAILED'} (${seconds} s)`,
  );
  return count;
}

function countOf(step: Step, ok: boolean): Count {
  const plain = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (!step.count) return plain;
  try {
    const count = step.count(readFileSync(reportFile(step.title), 'utf8'));
    return ok || count.failed > 0 ? count : { ...count, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const counts: Count[] = [];
for (const [index, step] of steps.entries()) counts.push(await result(step, index + 1));
rmSync(reports, { recursive: true, force: true });

const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(sum('failed') > 0 ? 1 : 0);
