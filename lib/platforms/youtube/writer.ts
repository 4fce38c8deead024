import type { PlatformWriter } from '../adapter.ts';
import { inserter } from '../insertion.ts';
import { byLines } from '../typed-insertion.ts';
import { youtubeBoxSurroundings, youtubeComposer, youtubeComposerRegion } from './composer.ts';

/** YouTube's reply boxes: plain ones of the browser, with no editor that would take a paste. */
export const youtubeWriter: PlatformWriter = {
  surroundings: youtubeBoxSurroundings,
  composer: youtubeComposer,
  composerRegion: youtubeComposerRegion,
  insert: inserter(byLines, youtubeBoxSurroundings),
};
