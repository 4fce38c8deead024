import type { PlatformAdapter } from '../adapter.ts';
import type { Clock } from './extract.ts';
import { createFacebookReader } from './reader.ts';
import { facebookWriter } from './writer.ts';

/** Facebook at any of its hosts. With a `clock`, ages such as "7m" are read; without one they stay unknown. */
export const createFacebookAdapter = (clock?: Clock): PlatformAdapter => ({
  ...createFacebookReader(clock),
  ...facebookWriter,
});

export const facebookAdapter: PlatformAdapter = createFacebookAdapter();
