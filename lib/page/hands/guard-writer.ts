import type { PlatformWriter } from '../../platforms/adapter.ts';
import { safely } from '../safely.ts';

/** The same writer, except that it never throws: a box that cannot be understood is none, or refuses. */
export const guardWriter = (writer: PlatformWriter): PlatformWriter => ({
  surroundings: writer.surroundings,
  composer: (post) => safely(() => writer.composer(post), null),
  composerRegion: (composer) => safely(() => writer.composerRegion(composer), composer.element),
  async insert(composer, text, how) {
    try {
      return await writer.insert(composer, text, how);
    } catch {
      return 'refused';
    }
  },
});
