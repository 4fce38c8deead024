import type { PlatformAdapter } from '../adapter.ts';
import { xReader } from './reader.ts';
import { xWriter } from './writer.ts';

/** X, at x.com and twitter.com. */
export const xAdapter: PlatformAdapter = { ...xReader, ...xWriter };
