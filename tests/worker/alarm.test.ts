import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Alarm, DayCount } from '../../lib/domain/alarm.ts';
import { Brand } from '../../lib/domain/brand.ts';
import type { Post } from '../../lib/domain/post.ts';
import { writeSettings } from '../../lib/settings/settings.ts';
import { postOf } from '../fixtures/posts.ts';
import { content, idle, killAndWake, type Stubs, startWorker, value } from './worker.ts';

const noon = new Date(2026, 10, 24, 12).getTime();
const minute = 60_000;
const day = 24 * 60 * minute;
const brand = Brand.parse({ id: 'norte', name: 'Norte', handles: ['norte'] });

let stubs: Stubs;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  stubs = await startWorker();
  await writeSettings({ brands: [brand], currentBrandId: 'norte' });
});
afterEach(() => vi.useRealTimers());

let number = 5_000;
const by = (handle: string, text: string, change: Partial<Post> = {}): Post => {
  number += 1;
  const url = `https://x.com/${handle}`;
  const author = { name: handle, handle, profileUrl: url };
  return postOf({
    postId: `${number}`,
    url: `${url}/status/${number}`,
    author,
    text,
    postedAt: Date.now(),
    ...change,
  });
};
const grievances = [
  'llevo tres semanas esperando el pedido 48213 y nadie contesta',
  'me habéis cobrado dos veces la lámpara, devolvedme el dinero',
  'el sofá llegó roto y en la tienda pasan de mí',
  'vuestra web no funciona, imposible pagar desde ayer',
  'dos horas al teléfono para que me cuelguen, una vergüenza',
  'la mesa que mandasteis no es la que compré, quiero cambiarla ya',
  'el repartidor ni llamó y pone que yo no estaba, mentira',
  'ni factura ni garantía del horno, llevo un mes pidiéndola',
  'prometisteis montaje gratis y ahora queréis cobrarme 60 euros',
  'el colchón huele fatal y no aceptáis la devolución',
  'he escrito cuatro correos sobre mi reembolso y seguís callados',
  'la silla se partió al segundo día, pésima calidad',
  'cancelasteis mi compra sin avisar y sigo sin el dinero',
  'la dependienta de ayer me trató fatal delante de todos',
];
const thanks = [
  'muchas gracias por todo, encantada con la lámpara',
  'gracias por la atención de ayer, todo perfecto',
  'gracias de verdad, el sofá es precioso y llegó a tiempo',
  'enhorabuena por la tienda, mil gracias, todo genial',
];
const complaint = (n: number, change: Partial<Post> = {}) =>
  by(`cliente${n}`, `@norte ${grievances[n % grievances.length]}`, change);
const praise = (n: number) => by(`gente${n}`, `@norte ${thanks[n % thanks.length]}`);
const slogan = 'Dais asco @norte, sois lo peor de toda esta ciudad y de las demás';

const judge = async (posts: readonly Post[]) => {
  const { marks } = await value('page.judge', { posts: [...posts], url: '' }, content);
  await idle();
  return marks;
};
const current = (): Promise<Alarm | null> => value('alarm.current', {});
const counts = async (): Promise<readonly DayCount[]> =>
  (
    (await fakeBrowser.storage.local.get('day-counts'))['day-counts'] as
      | Record<string, DayCount[]>
      | undefined
  )?.norte ?? [];

/** Days of 40 posts with 3 complaints before this one, then a worker that knows of them. */
async function afterUsualDays(length = 10): Promise<void> {
  const days = Array.from({ length }, (_, index) => ({
    day: new Date(noon - (index + 1) * day).toLocaleDateString('sv'),
    viewed: 40,
    complaints: 3,
    alarmed: false,
    dismissed: false,
  }));
  await fakeBrowser.storage.local.set({ 'day-counts': { norte: days } });
  await killAndWake();
}
const crisis = () => [
  ...Array.from({ length: 12 }, (_, n) => complaint(n)),
  ...Array.from({ length: 28 }, (_, n) => praise(n)),
];

describe('what was viewed today', () => {
  it('is counted once a day, whichever tab, reload or new worker shows it', async () => {
    const posts = [complaint(1), complaint(2), praise(1)];
    await judge(posts);
    await judge(posts);
    await killAndWake();
    await judge(posts.slice(0, 2));
    const today = { day: '2026-11-24', viewed: 3, complaints: 2, alarmed: false, dismissed: false };
    expect(await counts()).toEqual([today]);
    vi.setSystemTime(noon + day);
    await judge(posts);
    expect(await counts()).toEqual([today, { ...today, day: '2026-11-25' }]);
  });

  it('with a better id it is the same post', async () => {
    const post = complaint(1);
    await judge([post]);
    await judge([{ ...post, postId: 'better', aliases: [post.postId] }]);
    expect(await counts()).toMatchObject([{ viewed: 1, complaints: 1 }]);
  });

  it('is numbers on disk: no key, name or word of a post', async () => {
    await judge(crisis());
    const disk = JSON.stringify(await fakeBrowser.storage.local.get(null));
    expect(await counts()).toMatchObject([{ viewed: 40, complaints: 12 }]);
    expect(
      ['cliente', 'gente', 'pedido', 'lámpara', `${number}`].filter((word) => disk.includes(word)),
    ).toEqual([]);
    const memory = JSON.stringify(await fakeBrowser.storage.session.get('viewed'));
    expect(['cliente', 'gente', 'pedido', 'lámpara'].filter((word) => memory.includes(word))).toEqual([]);
  });

  it("leaves out others' business, our own posts, advertisements and what is old", async () => {
    await judge([
      by('gente', 'Llevo tres semanas esperando el pedido de Sur y nadie contesta'),
      by('norte', '@norte lo sentimos mucho, ha llegado roto y lo cambiamos hoy'),
      complaint(1, { promoted: true }),
      complaint(2, { postedAt: noon - 3 * day }),
    ]);
    expect(await counts()).toEqual([]);
  });

  it('follows what the person says of it', async () => {
    const post = complaint(1);
    await judge([post]);
    await value('post.correct', { commandId: crypto.randomUUID(), post, said: { verdict: 'not-complaint' } });
    await judge([post]);
    expect(await counts()).toMatchObject([{ viewed: 1, complaints: 0 }]);
  });

  it('is kept for sixty days', async () => {
    await judge([complaint(1)]);
    vi.setSystemTime(noon + 61 * day);
    await judge([complaint(2)]);
    expect((await counts()).map((count) => count.day)).toEqual([
      new Date(noon + 61 * day).toLocaleDateString('sv'),
    ]);
  });

  it('is nothing where no brand is named', async () => {
    await writeSettings({ brands: [Brand.parse({ id: 'norte' })] });
    await judge(crisis());
    expect(await counts()).toEqual([]);
    expect(await current()).toBeNull();
  });
});

describe('the alarm', () => {
  it('twelve complaints of forty, where three are usual', async () => {
    await afterUsualDays();
    await judge(crisis());
    expect(await current()).toMatchObject({
      at: noon,
      spike: { window: 'hour', viewed: 40, complaints: 12, days: 10 },
      viewedToday: 40,
    });
    expect(await counts()).toContainEqual({
      day: '2026-11-24',
      viewed: 40,
      complaints: 12,
      alarmed: true,
      dismissed: false,
    });
  });

  it('stays for the day, with the numbers of the hour it was raised in, and outlives the worker', async () => {
    await afterUsualDays();
    await judge(crisis());
    const raised = await current();
    vi.setSystemTime(noon + 5 * 60 * minute);
    await judge(Array.from({ length: 30 }, (_, n) => praise(100 + n)));
    await killAndWake();
    expect(await current()).toMatchObject({ at: noon, spike: raised?.spike, viewedToday: 70 });
    vi.setSystemTime(noon + day);
    expect(await current()).toBeNull();
  });

  it('is put away until tomorrow', async () => {
    await afterUsualDays();
    await judge(crisis());
    await value('alarm.dismiss', {});
    await judge([complaint(90)]);
    expect(await current()).toBeNull();
    await killAndWake();
    expect(await current()).toBeNull();
    expect(await counts()).toContainEqual(expect.objectContaining({ alarmed: true, dismissed: true }));
  });

  it('is over once the person says that they were no complaints', async () => {
    await afterUsualDays();
    const posts = crisis();
    await judge(posts);
    for (const post of posts.slice(0, 4)) {
      await value('post.correct', {
        commandId: crypto.randomUUID(),
        post,
        said: { verdict: 'not-complaint' },
      });
    }
    await judge(posts.slice(0, 4));
    expect(await current()).toBeNull();
    expect(await counts()).toContainEqual(expect.objectContaining({ day: '2026-11-24', alarmed: false }));
  });

  it('is none on the first days: nobody knows yet what is usual', async () => {
    await judge(crisis());
    expect(await current()).toBeNull();
  });

  it('is none where one person complains of everything', async () => {
    await afterUsualDays();
    const author = { name: 'Uno', handle: 'uno', profileUrl: null };
    await judge(crisis().map((post) => ({ ...post, author })));
    expect(await current()).toBeNull();
  });
});

describe('copies of one text', () => {
  it('are an attack from the third author on, and what was marked before is marked anew', async () => {
    const posts = ['ana', 'luis', 'eva'].map((who, n) => by(who, `${slogan} ${'!'.repeat(n)}`));
    stubs.queryTabs.mockResolvedValue([{ id: 7 }]);
    const [first] = await judge(posts.slice(0, 1));
    await judge(posts.slice(1, 2));
    expect(first?.tone).not.toBe('attack');
    expect(stubs.sendToTab).not.toHaveBeenCalled();
    const [third] = await judge(posts.slice(2));
    expect(third?.tone).toBe('attack');
    expect(stubs.sendToTab).toHaveBeenCalledOnce();
    expect((await judge(posts)).map(({ tone }) => tone)).toEqual(['attack', 'attack', 'attack']);
    // Marked anew they say the same: pages are not asked for ever.
    expect(stubs.sendToTab).toHaveBeenCalledOnce();
    expect(await value('post.assess', { post: posts[0] as Post })).toMatchObject({
      assessment: { stance: 'attack' },
      similar: 3,
    });
    expect(await current()).toMatchObject({ copies: { authors: 3, posts: 3 }, spike: null, viewedToday: 3 });
  });

  it('a customer with facts among them is still a customer', async () => {
    const text = 'Norte me cobró dos veces el pedido 48213 y llevo tres semanas esperando el dinero';
    const marks = await judge(['ana', 'luis', 'eva', 'teo'].map((who) => by(who, `@norte ${text}`)));
    expect(marks.filter(({ tone }) => tone === 'attack')).toEqual([]);
  });

  it('by one author, or hours apart, are none', async () => {
    await judge([by('ana', slogan), by('ana', slogan), by('ana', slogan)]);
    await judge([
      by('luis', slogan, { postedAt: noon - 3 * 60 * minute }),
      by('eva', slogan, { postedAt: noon - 6 * 60 * minute }),
    ]);
    expect(await current()).toBeNull();
  });

  it('a hashtag against us counts from five authors on', async () => {
    const cries = ['Qué vergüenza de tienda', 'Nunca más', 'Fatal', 'Un desastre', 'Los peores del barrio'];
    const tagged = cries.map((cry, n) => by(`quien${n}`, `${cry}, nadie contesta #NorteMiente`));
    await judge(tagged.slice(0, 4));
    expect(await current()).toBeNull();
    await judge(tagged.slice(4));
    expect(await current()).toMatchObject({ hashtag: '#nortemiente', copies: null });
  });
});
