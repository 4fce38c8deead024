import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { modelFile } from '../../model-file.ts';
import { quantile } from './interleaved.ts';

const STARTS = 7;
const library = join(import.meta.dirname, '../../../lib/listening');
const address = (file: string): string => JSON.stringify(pathToFileURL(join(library, file)).href);

/** Run in a process of its own, where nothing is compiled yet. */
const script = `
const started = performance.now();
await import(${address('assess.ts')});
const code = performance.now() - started;
const { readModel } = await import(${address('model/model.ts')});
const { readFileSync } = await import('node:fs');
const bytes = new Uint8Array(readFileSync(${JSON.stringify(modelFile)})).buffer;
const loaded = performance.now();
readModel(bytes);
console.log(JSON.stringify({ code, read: performance.now() - loaded }));
`;

interface ColdStart {
  /** ms until the code of listening can be called, its phrases compiled. */
  readonly code: number;
  /** ms that `readModel` takes. */
  readonly read: number;
}

/** Medians over several fresh processes. */
export function coldStart(): ColdStart {
  const starts = Array.from(
    { length: STARTS },
    () =>
      JSON.parse(
        execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
      ) as ColdStart,
  );
  return {
    code: quantile(
      starts.map(({ code }) => code),
      0.5,
    ),
    read: quantile(
      starts.map(({ read }) => read),
      0.5,
    ),
  };
}
