import type { PlatformWriter } from '../adapter.ts';
import { insertWhole } from '../typed-insertion.ts';
import { linkedinComposer, linkedinComposerRegion } from './composer.ts';

/** LinkedIn's comment boxes: Quill and TipTap. */
export const linkedinWriter: PlatformWriter = {
  composer: linkedinComposer,
  composerRegion: linkedinComposerRegion,
  insert: insertWhole,
};
