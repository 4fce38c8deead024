import type { ErrorCode } from '../domain/failure.ts';
import { storedItem } from '../storage/stored-item.ts';

/** What went wrong, where and when. Never what it was about: no text, no address, no name. */
export interface ErrorEntry {
  readonly code: ErrorCode;
  /** A command, or a step of the worker such as `reconcile`. */
  readonly where: string;
  readonly at: number;
}

const kept = 50;
const ring = storedItem<ErrorEntry[]>('local:errors', []);

/** Never throws: a full disk must not turn one error into two. */
export async function recordError(entry: ErrorEntry): Promise<void> {
  try {
    await ring.setValue([...(await ring.getValue()), entry].slice(-kept));
  } catch {
    // The caller already answers with the code of what really failed.
  }
}

/** The last errors, oldest first. */
export const readErrors = (): Promise<readonly ErrorEntry[]> => ring.getValue();

/** Calls back after each change. Returns the stop function. */
export const watchErrors = (callback: () => void): (() => void) => ring.watch(callback);

export const forgetErrors = (): Promise<void> => ring.removeValue();

/** What a person sends to whoever mends it: codes and moments (UTC) alone, the version first. */
export const faultReport = (entries: readonly ErrorEntry[], version: string): string =>
  [
    `Sosiego ${version}`,
    ...entries.map(({ at, where, code }) => `${new Date(at).toISOString()} ${where} ${code}`),
  ].join('\n');
