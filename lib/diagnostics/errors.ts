import type { ErrorCode } from '../domain/failure.ts';
import { storedItem } from '../storage/stored-item.ts';

/** What went wrong, where and when. Never what it was about: no text, no address, no name. */
export interface ErrorEntry {
  readonly code: ErrorCode | 'settings-unreadable';
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
