import type { PlatformWriter } from '../adapter.ts';
import { inserter } from '../insertion.ts';
import { byWholeText } from '../typed-insertion.ts';
import { linkedinBoxSurroundings, linkedinComposer, linkedinComposerRegion } from './composer.ts';

/** LinkedIn's comment boxes: Quill and TipTap. */
export const linkedinWriter: PlatformWriter = {
  surroundings: linkedinBoxSurroundings,
  composer: linkedinComposer,
  composerRegion: linkedinComposerRegion,
  insert: inserter(byWholeText, linkedinBoxSurroundings),
};
