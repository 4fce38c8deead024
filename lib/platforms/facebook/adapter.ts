import type { PlatformAdapter } from '../adapter.ts';
import { parseAge } from './posted-at.ts';
import { createFacebookReader } from './reader.ts';
import { facebookWriter } from './writer.ts';

/** Facebook at any of its hosts. With a `clock`, ages such as "7m" are read; without one they stay unknown. */
export const createFacebookAdapter = (clock?: () => number): PlatformAdapter => ({
  ...createFacebookReader(() => (clock ? { now: clock(), parse: parseAge } : null)),
  ...facebookWriter,
});

export const facebookAdapter: PlatformAdapter = createFacebookAdapter();
