import type { PlatformWriter } from '../adapter.ts';
import { insert } from '../insertion.ts';
import { xComposer, xComposerRegion } from './composer.ts';

/** X's reply boxes (Draft.js). */
export const xWriter: PlatformWriter = {
  composer: xComposer,
  composerRegion: xComposerRegion,
  insert,
};
