import type { PlatformWriter } from '../adapter.ts';
import { insert } from '../insertion.ts';
import { facebookComposer, facebookComposerRegion } from './composer.ts';

/** Facebook's comment boxes (Lexical). */
export const facebookWriter: PlatformWriter = {
  composer: facebookComposer,
  composerRegion: facebookComposerRegion,
  insert,
};
