import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import yaml from '@rollup/plugin-yaml';
import { runnerImport } from 'vite';
import type * as commands from './core-commands.ts';

/** The pure core outside the browser: JSON lines in, JSON lines out. See docs in the usage below. */
const usage = `Usage: npm run -s core -- COMMAND

  scan FILE.html --url URL   posts of a saved page, one JSON line each
  assess                     JSON lines in, what listening finds out; beside the verdict and its signals also
                             account {happened, lost, asked}, priorityParts, asks, timesTried, exposesPersonalData,
                             saidAt {asks, timesTried} and engine (shapes: lib/domain/assessment.ts)
  suggest                    JSON lines in, three replies each
  lint                       JSON lines in, findings of the tone guard

A line that cannot be read gives {"id","error"} and the run goes on.
`;

const root = resolve(import.meta.dirname, '..');

async function loadCommands(): Promise<typeof commands> {
  // The words are gathered by Vite (import.meta.glob): Vite's own runner serves them here too.
  const { module } = await runnerImport<typeof commands>(resolve(root, 'scripts/core-commands.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [yaml()],
  });
  return module;
}

async function scan(
  file: string | undefined,
  flag: string | undefined,
  url: string | undefined,
): Promise<number> {
  if (file === undefined || flag !== '--url' || url === undefined || !URL.canParse(url)) return fail(usage);
  const scanner = (await import(pathToFileURL(resolve(root, 'scripts/scan.ts')).href)) as {
    scan: (file: string, url: string) => Promise<readonly unknown[]>;
  };
  for (const post of await scanner.scan(resolve(file), url))
    process.stdout.write(`${JSON.stringify(post)}\n`);
  return 0;
}

function fail(message: string): number {
  process.stderr.write(message);
  return 2;
}

async function main([command, ...rest]: readonly string[]): Promise<number> {
  if (command === 'scan') return scan(rest[0], rest[1], rest[2]);
  if (command !== 'assess' && command !== 'suggest' && command !== 'lint') return fail(usage);
  const { answerLines } = await loadCommands();
  await answerLines(command, process.stdin, process.stdout);
  return 0;
}

// A closed pipe (`| head`) is the reader's choice, not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) =>
  fail(`${error instanceof Error ? error.message : String(error)}\n`),
);
