import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { resolve as absolute, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { shell } from './run.ts';

/** `npm test`: every check there is, in the order in which a failure is cheapest to learn. */

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, for the end of the run: whoever sees only the last lines must learn it there. */
  readonly failures: readonly string[];
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
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly file: string;
    readonly ok: boolean;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

interface EndToEndTest {
  readonly name: string;
  readonly status: string;
  readonly message: string | undefined;
}

interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
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
    failures: result.testResults.flatMap((file) => {
      const failed = file.assertionResults.filter((test) => test.status === 'failed');
      if (failed.length === 0 && file.status === 'failed') return [failure(file.name, file.message)];
      return failed.map((test) => failure(`${file.name} › ${test.fullName}`, test.failureMessages?.[0]));
    }),
  };
}

/** A test's name and the first lines of why it failed. */
function failure(name: string, message = ''): string {
  const why = stripVTControlCharacters(message).trim().split('\n').slice(0, 6);
  return [name.replace(`${process.cwd()}/`, ''), ...why].join('\n    ');
}

function countPlaywright(report: string): Count {
  const { suites, stats, errors } = JSON.parse(report) as PlaywrightReport;
  const tests = suites.flatMap(endToEndTests);
  for (const { name, status } of tests) {
    if (status === 'flaky') console.log(`Passed only when run again: ${name}`);
  }
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    failures: tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ name, message }) => failure(name, message)),
  };
}

function endToEndTests({ suites = [], specs }: PlaywrightSuite): EndToEndTest[] {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests.map(({ status, results }) => ({
      name: `${file} › ${title}`,
      status,
      message: results.find(({ error }) => error)?.error?.message,
    })),
  );
  return [...own, ...suites.flatMap(endToEndTests)];
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
  { title: 'Build for Firefox', command: ['wxt', 'build', '--browser', 'firefox', '--mv3'] },
  vitest('End to end in Firefox', 'tests/config/vitest.firefox.config.ts'),
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
  const broken = { passed: 0, failed: 1, skipped: 0, failures: [step.title] };
  if (!step.count) return ok ? { passed: 1, failed: 0, skipped: 0, failures: [] } : broken;
  try {
    const count = step.count(readFileSync(reportFile(step.title), 'utf8'));
    return ok || count.failed > 0 ? count : { ...count, failed: 1, failures: [step.title] };
  } catch {
    return broken;
  }
}

const counts: Count[] = [];
for (const [index, step] of steps.entries()) counts.push(await result(step, index + 1));
rmSync(reports, { recursive: true, force: true });

const failures = counts.flatMap((count) => count.failures);
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((text) => `  ${text}`).join('\n')}`);

const sum = (key: 'passed' | 'failed' | 'skipped') => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(sum('failed') > 0 ? 1 : 0);
