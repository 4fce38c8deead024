import type { PlatformWriter } from '../adapter.ts';
import { byPaste, inserter } from '../insertion.ts';
import { facebookBoxSurroundings, facebookComposer, facebookComposerRegion } from './composer.ts';

/** Facebook's comment boxes (Lexical). */
export const facebookWriter: PlatformWriter = {
  surroundings: facebookBoxSurroundings,
  composer: facebookComposer,
  composerRegion: facebookComposerRegion,
  insert: inserter(byPaste, facebookBoxSurroundings),
};
