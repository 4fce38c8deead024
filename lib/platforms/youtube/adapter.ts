import type { PlatformAdapter } from '../adapter.ts';
import { youtubeReader } from './reader.ts';
import { youtubeWriter } from './writer.ts';

/** The comments of YouTube, at www.youtube.com. */
export const youtubeAdapter: PlatformAdapter = { ...youtubeReader, ...youtubeWriter };
