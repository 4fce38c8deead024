import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '../../lib/db/database.ts';
import type { VoiceLesson } from '../../lib/domain/voice-lesson.ts';
import { foldLessons } from '../../lib/replies/voice-preferences.ts';
import { command, content, killAndWake, startWorker, value } from './worker.ts';

beforeEach(async () => {
  await startWorker();
});

const lessonOf = (change: Partial<VoiceLesson> = {}): VoiceLesson => ({
  strategy: 'direct',
  parts: [{ id: 'a1', fate: 'dropped' }],
  greeting: 'dropped',
  signature: 'kept',
  length: 0.9,
  ...change,
});
const learning = (keys: readonly string[], change: Partial<VoiceLesson> = {}, brandId = 'default') => ({
  commandId: crypto.randomUUID(),
  brandId,
  keys,
  lesson: lessonOf(change),
});
const learn = (...given: Parameters<typeof learning>) => value('voice.learn', learning(...given));
const list = (brandId = 'default') => value('voice.list', { brandId });
const preferences = async (brandId?: string) => foldLessons(await list(brandId));

describe('what the person made of suggestions', () => {
  it('adds up, also in the worker that is woken next', async () => {
    const neutral = await preferences();
    for (const key of ['x:1', 'x:2', 'x:3']) await learn([key]);
    expect(await preferences()).toMatchObject({ greeting: false, avoid: ['a1'], banned: ['a1'] });
    await killAndWake();
    expect(await preferences()).toMatchObject({ greeting: false });
    expect(await preferences('another')).toEqual(neutral);
  });

  it('is learned once where the same is sent twice, and anew where the reply is another', async () => {
    const once = learning(['x:1']);
    await value('voice.learn', once);
    const rows = await database().voiceLessons.toArray();
    await value('voice.learn', once);
    expect((await database().voiceLessons.toArray()).map(({ at: _, ...row }) => row)).toEqual(
      rows.map(({ at: _, ...row }) => row),
    );
    // The page has learned a better id in between.
    await learn(['x:99', 'x:1'], { greeting: 'kept', strategy: 'warm' });
    await learn(['x:99'], { greeting: 'kept', strategy: 'brief' });
    const lessons = await list();
    expect(lessons).toMatchObject([{ strategy: 'brief', greeting: 'kept' }]);
  });

  it('undone is as never learned, and forgotten is nothing', async () => {
    const neutral = await preferences();
    await learn(['x:1']);
    await learn(['x:2']);
    const before = await preferences();
    await learn(['x:3'], { strategy: 'warm' });
    expect(await preferences()).not.toEqual(before);
    const lessons = await list();
    const last = lessons.find(({ strategy }) => strategy === 'warm')?.id ?? '';
    await value('voice.undo', { commandId: crypto.randomUUID(), id: last });
    expect(await preferences()).toEqual(before);
    await learn(['x:1'], {}, 'another');
    await value('voice.forget', { commandId: crypto.randomUUID(), brandId: 'default' });
    expect(await preferences()).toEqual(neutral);
    expect(await database().voiceLessons.count()).toBe(1);
  });

  it('holds no word and no key, and takes none', async () => {
    await learn(['x:1001', 'x:h:rosa']);
    const kept = JSON.stringify([
      await database().voiceLessons.toArray(),
      await list(),
      await fakeBrowser.storage.local.get(),
    ]);
    expect(kept).not.toMatch(/1001|rosa/);
    const words = learning(['x:1'], { parts: [{ id: 'Hola Rosa', fate: 'kept' }] });
    expect(await command('voice.learn', words)).toMatchObject({ ok: false });
    const more = { ...learning(['x:1']), lesson: { ...lessonOf(), text: 'Hola' } };
    expect(await command('voice.learn', more)).toMatchObject({ ok: false });
    expect(await database().voiceLessons.count()).toBe(1);
  });

  it('is our own pages’ business', async () => {
    for (const [name, input] of [
      ['voice.learn', learning(['x:1'])],
      ['voice.list', { brandId: 'default' }],
    ] as const)
      expect(await command(name, input, content)).toEqual({ ok: false, code: 'foreign-sender' });
  });
});
