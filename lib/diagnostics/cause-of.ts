import { type ErrorCode, failureCode } from '../domain/failure.ts';
import { isRoomFor } from '../storage/room.ts';

/** Bytes. With less than this nothing of ours is written any more. */
const least = 1_000_000;

/**
 * The code for anything thrown, with a full disk told from what merely looks like it. Chromium says
 * "QuotaExceededError" seldom: on a disk without room its databases end in "UnknownError: Internal error", and cannot
 * even be opened until there is room (tried on a full volume with Chromium 156). What it does say is how much is left.
 */
export async function causeOf(error: unknown): Promise<ErrorCode> {
  const code = failureCode(error);
  const maybeFull = code === 'unexpected' || code === 'upgrade-failed';
  return maybeFull && !(await isRoomFor(least)) ? 'storage-full' : code;
}
