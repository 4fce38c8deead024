import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** `npm run bench -- NAME [FOLDER]`: each file of scripts/bench measures one part and prints a table. */
const folder = join(import.meta.dirname, 'bench');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''));

/** What a file of scripts/bench exports. */
interface Bench {
  readonly run: (args: readonly string[]) => Promise<void>;
}

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || !names.includes(name)) {
    process.stderr.write(`npm run bench -- NAME, one of: ${names.join(', ')}\n`);
    return 2;
  }
  const bench = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as Bench;
  await bench.run(args);
  // A bench may have found something over its limit.
  return Number(process.exitCode ?? 0);
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 2;
});
