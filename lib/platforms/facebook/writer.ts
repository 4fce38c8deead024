import type { PlatformWriter } from '../adapter.ts';
import { insert } from '../insertion.ts';
import { facebookComposer, facebookComposerRegion } from './composer.ts';

/** Facebook takes far more; longer answers are cut by "See more" all the same. */
const replyLimit = 8000;

/** Facebook's comment boxes (Lexical). */
export const facebookWriter: PlatformWriter = {
  limits: { reply: replyLimit },
  composer: facebookComposer,
  composerRegion: facebookComposerRegion,
  insert,
};
