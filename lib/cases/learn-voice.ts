import { type Database, readyToWrite } from '../db/database.ts';
import type { KeptVoiceLesson, VoiceLesson } from '../domain/voice-lesson.ts';
import { latestLessons } from '../replies/voice-preferences.ts';
import { hashesOf } from './salted-hashes.ts';

interface Learning {
  readonly commandId: string;
  readonly brandId: string;
  /** Every key of the post that was answered; they only become hashes here. */
  readonly keys: readonly string[];
  readonly lesson: VoiceLesson;
}

/** Remembers what the person made of a suggestion. Another reply to the same post is another version of it. */
export async function learnVoice(
  db: Database,
  now: number,
  { commandId, brandId, keys, lesson }: Learning,
): Promise<void> {
  await readyToWrite(db);
  const hashes = await hashesOf(db, brandId, keys);
  await db.transaction('rw', db.voiceLessons, async () => {
    const earlier = await db.voiceLessons.where('hashes').anyOf(hashes).distinct().toArray();
    await db.voiceLessons.bulkDelete(earlier.map(({ id }) => id));
    const all = [...new Set([...hashes, ...earlier.flatMap((row) => row.hashes)])];
    await db.voiceLessons.put({ ...lesson, id: commandId, brandId, at: now, hashes: all });
  });
}

/** As if it had never been learned. */
export async function undoVoiceLesson(db: Database, id: string): Promise<void> {
  await readyToWrite(db);
  await db.voiceLessons.delete(id);
}

export async function forgetVoice(db: Database, brandId: string): Promise<void> {
  await readyToWrite(db);
  await db.voiceLessons.where('brandId').equals(brandId).delete();
}

/** The lessons of one brand that count, the latest first, without what would find their posts. */
export async function listVoice(db: Database, brandId: string): Promise<readonly KeptVoiceLesson[]> {
  const rows = await db.voiceLessons.where('brandId').equals(brandId).toArray();
  return latestLessons(rows).map(({ brandId: _, hashes: __, ...lesson }) => lesson);
}
