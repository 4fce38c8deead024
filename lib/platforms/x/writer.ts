import type { PlatformWriter } from '../adapter.ts';
import { insert } from '../insertion.ts';
import { xComposer, xComposerRegion } from './composer.ts';

/** X's reply boxes (Draft.js). */
export const xWriter: PlatformWriter = {
  limits: { reply: 280 },
  composer: xComposer,
  composerRegion: xComposerRegion,
  insert,
};
