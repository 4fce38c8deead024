import type { PlatformWriter } from '../adapter.ts';
import { byPaste, inserter } from '../insertion.ts';
import { xBoxSurroundings, xComposer, xComposerRegion } from './composer.ts';

/** X's reply boxes (Draft.js). */
export const xWriter: PlatformWriter = {
  surroundings: xBoxSurroundings,
  composer: xComposer,
  composerRegion: xComposerRegion,
  insert: inserter(byPaste, xBoxSurroundings),
};
