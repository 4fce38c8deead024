import type { Platform } from '../domain/platform.ts';
import type { PlatformWriter } from './adapter.ts';
import { facebookWriter } from './facebook/writer.ts';
import { xWriter } from './x/writer.ts';
import { youtubeWriter } from './youtube/writer.ts';

/** Site → how a text gets into its reply boxes. */
export const writers: Readonly<Partial<Record<Platform, PlatformWriter>>> = {
  x: xWriter,
  facebook: facebookWriter,
  youtube: youtubeWriter,
};
