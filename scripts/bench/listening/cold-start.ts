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
const { readPost } = await import(${address('read-post.ts')});
await import(${address('assess.ts')});
const code = performance.now() - started;
readPost({ text: '' });
const compiled = performance.now() - started - code;
const { readModel } = await import(${address('model/model.ts')});
const { readFileSync } = await import('node:fs');
const bytes = new Uint8Array(readFileSync(${JSON.stringify(modelFile)})).buffer;
const loaded = performance.now();
readModel(bytes);
console.log(JSON.stringify({ code, compiled, read: performance.now() - loaded }));
`;

interface ColdStart {
  /** ms until the code of listening can be called: most of it is Node reading TypeScript file by file. */
  readonly code: number;
  /** ms until the first post is read, its phrases compiled. */
  readonly compiled: number;
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
  const median = (of: keyof ColdStart) =>
    quantile(
      starts.map((start) => start[of]),
      0.5,
    );
  return { code: median('code'), compiled: median('compiled'), read: median('read') };
}
