import type { PlatformWriter } from '../adapter.ts';
import { insertByLines } from '../typed-insertion.ts';
import { youtubeComposer, youtubeComposerRegion } from './composer.ts';

/** YouTube's reply boxes: plain ones of the browser, with no editor that would take a paste. */
export const youtubeWriter: PlatformWriter = {
  composer: youtubeComposer,
  composerRegion: youtubeComposerRegion,
  insert: insertByLines,
};
