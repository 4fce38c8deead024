import { type SpawnSyncReturns, spawnSync } from 'node:child_process';

/** The tools of `node_modules/.bin` are scripts on Windows, which only a shell starts there. */
export const shell = process.platform === 'win32';

/** Runs one of the project's tools to its end, its output shown. */
export function run(command: string, args: readonly string[]): SpawnSyncReturns<Buffer> {
  return spawnSync(command, args, { stdio: 'inherit', shell });
}
