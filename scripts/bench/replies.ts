import { join } from 'node:path';
import yaml from '@rollup/plugin-yaml';
import { runnerImport } from 'vite';
import { interleaved, quantile } from './listening/interleaved.ts';
import type * as parts from './replies/parts.ts';

/**
 * `npm run bench -- replies`: time of three suggestions and of the lint of a draft of 500 characters, with the
 * parts of a suggestion, on our own training posts in both languages, in one run.
 */
const root = join(import.meta.dirname, '../..');
/** Posts timed in each language, drawn evenly. */
const TIMED = 300;
const BATCH = 25;

/** The words of listening are gathered by Vite: its own runner serves them here too. */
async function loadParts(): Promise<typeof parts> {
  const { module } = await runnerImport<typeof parts>(join(root, 'scripts/bench/replies/parts.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [yaml()],
  });
  return module;
}

const inMs = (micros: number): string => (micros / 1_000).toFixed(2);
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

export async function run(): Promise<void> {
  const { casesIn, measured } = await loadParts();
  process.stdout.write(
    `${TIMED} posts a language, ${BATCH} at a time in turn, warm; Node ${process.version}\n\n`,
  );
  process.stdout.write(row('part', 'es median, ms', 'es p99', 'en median, ms', 'en p99'));
  process.stdout.write(row('---', '---', '---', '---', '---'));
  const columns = (['es', 'en'] as const).map((language) =>
    interleaved(
      measured.map(({ work }) => work),
      casesIn(language, TIMED),
      BATCH,
    ),
  );
  measured.forEach(({ name }, i) => {
    const cells = columns.flatMap((times) => {
      const micros = times[i] as readonly number[];
      return [inMs(quantile(micros, 0.5)), inMs(quantile(micros, 0.99))];
    });
    process.stdout.write(row(name, ...cells));
  });
}
