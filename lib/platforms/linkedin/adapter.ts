import type { PlatformAdapter } from '../adapter.ts';
import { linkedinReader } from './reader.ts';
import { linkedinWriter } from './writer.ts';

/** LinkedIn, at www.linkedin.com. */
export const linkedinAdapter: PlatformAdapter = { ...linkedinReader, ...linkedinWriter };
