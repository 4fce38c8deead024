import type { ErrorCode } from './failure.ts';

/** What a command can wait for: room on the disk, or the end of an import. */
export type WaitsFor = Extract<ErrorCode, 'waiting-for-space' | 'importing'>;

/** What the pages are told of the queue of changes that wait. */
export interface OutboxState {
  readonly waiting: number;
  readonly waitsFor: WaitsFor;
  /** There is no room for the queue either: it stands in memory, and is gone with the browser. */
  readonly isInMemory: boolean;
  /** Could not be done any more when their turn came. */
  readonly undone: number;
}
