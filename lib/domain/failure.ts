/** Everything that can go wrong between a surface and the worker, as a person could act on it. */
export const errorCodes = [
  'bad-input',
  'foreign-sender',
  'not-found',
  /** The draft of the case rests: until then it goes into no box. */
  'resting',
  /** What it would cost is more than the person may give alone. */
  'over-budget',
  /** Something that this needs was not said. */
  'not-complete',
  'no-page',
  'orphaned',
  'timeout',
  /** It is not done and not kept. */
  'storage-full',
  /** It is kept, and done once there is room. */
  'waiting-for-space',
  /** So much waits already that this was not kept. */
  'outbox-full',
  /** The data was written by a newer version: it can be read, not changed. */
  'newer-data',
  /** The database could not be brought to this version. Nothing was removed. */
  'upgrade-failed',
  /** Another database is taking the place of this one: it is kept, and done afterwards. */
  'importing',
  'unexpected',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** What was asked for is kept and will be done: nobody has to do it again. */
export const isKept = (code: ErrorCode): boolean => code === 'waiting-for-space' || code === 'importing';

/** Thrown inside the worker; crosses the wire as its code only. */
export class Failure extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'Failure';
    this.code = code;
  }
}

/** The code for anything thrown. Databases wrap the browser's own error, so its causes are looked at too. */
export function failureCode(error: unknown): ErrorCode {
  for (
    let each = error, depth = 0;
    isErrorLike(each) && depth < 5;
    each = each.inner ?? each.cause, depth++
  ) {
    if (each instanceof Failure) return each.code;
    if (each.name === 'QuotaExceededError' || /quota/i.test(each.message ?? '')) return 'storage-full';
    if (each.name === 'UpgradeError' || each.name === 'OpenFailedError') return 'upgrade-failed';
  }
  return 'unexpected';
}

interface ErrorLike {
  readonly name?: string;
  readonly message?: string;
  readonly inner?: unknown;
  readonly cause?: unknown;
}
const isErrorLike = (value: unknown): value is ErrorLike => typeof value === 'object' && value !== null;
