import type { Platform } from '../../domain/platform.ts';
import type { PlatformWriter } from '../adapter.ts';
import { facebookWriter } from '../facebook/writer.ts';
import { linkedinWriter } from '../linkedin/writer.ts';
import { xWriter } from '../x/writer.ts';
import { youtubeWriter } from '../youtube/writer.ts';

type Writers = Readonly<Partial<Record<Platform, PlatformWriter>>>;

/** How a text gets into the reply boxes of the sites that are read from the installation on. */
export const givenWriters: Writers = { x: xWriter, facebook: facebookWriter };

/** The same of the sites that the person is asked for: no other page carries their boxes. */
export const askedWriters: Writers = { youtube: youtubeWriter, linkedin: linkedinWriter };
