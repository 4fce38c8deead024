import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../lib/db/database.ts';
import type { Post } from '../../lib/domain/post.ts';
import { writeSettings } from '../../lib/settings/settings.ts';
import { postOf } from '../fixtures/posts.ts';
import { content, startWorker, value } from './worker.ts';

beforeEach(async () => {
  await startWorker();
  await writeSettings({ brands: [{ id: 'default', name: 'Norte', handles: ['norte'] } as never] });
});

const asked = async (post: Partial<Post>) =>
  (await value('page.urge', { post: postOf(post) }, content)).words;
const complaint = '@norte llevo tres semanas esperando el pedido y nadie contesta, quiero mi dinero.';

describe('the urge to hide a post', () => {
  it('is answered with the reasons and a record to keep', async () => {
    expect(await asked({ text: complaint })).toMatchObject({
      language: 'es',
      title: 'Antes de quitarlo',
      record: 'Guardarlo antes como caso',
    });
    expect(await database().cases.count()).toBe(0);
  });

  it.each([
    'Como no me devolváis el dinero os voy a quemar la tienda, @norte',
    'Gana 500 € al día trabajando desde casa, escríbeme por WhatsApp',
    '@norte nadie me llama, mi correo es lucia.perez@example.com y mi móvil 612 345 678',
  ])('is left alone where it may go: %s', async (text) => {
    expect(await asked({ text })).toBe(null);
  });

  it('asks otherwise about a post of ours, which is no case', async () => {
    const author = { name: 'Norte', handle: 'norte', profileUrl: null };
    expect(await asked({ text: 'Mañana abrimos hasta las 21:00.', author })).toMatchObject({
      title: 'Antes de borrar lo tuyo',
      record: null,
    });
  });

  it('a record is one case, however often it is asked for, and is not offered again', async () => {
    const post = postOf({ text: complaint });
    const commandId = crypto.randomUUID();
    await value('page.record', { commandId, post }, content);
    await value('page.record', { commandId, post }, content);
    const [row, ...more] = await database().cases.toArray();
    expect(more).toEqual([]);
    expect(row).toMatchObject({ brandId: 'default', status: 'open', post: { text: complaint } });
    expect(await asked({ text: complaint })).toMatchObject({ record: null });
  });
});
