import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '../../lib/db/database.ts';
import type { Said } from '../../lib/domain/correction.ts';
import { postOf } from '../fixtures/posts.ts';
import { command, content, killAndWake, popup, type Stubs, startWorker, value } from './worker.ts';

let stubs: Stubs;
beforeEach(async () => {
  stubs = await startWorker();
});

const commandId = () => crypto.randomUUID();
const correct = (said: Said, change = {}) =>
  value('post.correct', { commandId: commandId(), post: postOf(change), said });
const judge = async (...posts: ReturnType<typeof postOf>[]) =>
  (await value('page.judge', { posts, url: 'https://x.com/home' }, content)).marks;
/** The same words from somebody else. */
const again = postOf({
  postId: '2002',
  author: { name: 'Otra', handle: 'otra_prueba', profileUrl: null },
});
const other = postOf({
  postId: '3003',
  text: 'El router se apaga solo cada noche y nadie me da una solución.',
});

describe('one correction', () => {
  it('is heard at once in the next identical post, and in no other', async () => {
    const before = await judge(again, other);
    expect(before.map(({ tone }) => tone)).toEqual(['complaint', 'complaint']);
    await correct({ verdict: 'not-complaint' });
    const [marked, untouched] = await judge(again, other);
    expect(marked).toMatchObject({ tone: 'none', unhandled: false });
    expect(untouched).toEqual(before[1]);
    const { assessment, said } = await value('post.assess', { post: again });
    expect(assessment.verdict).toBe('not-complaint');
    expect(assessment.signals.some(({ kind }) => kind === 'corrected')).toBe(true);
    expect(said).toBeNull();
  });

  it('asks every open page to be judged anew', async () => {
    stubs.queryTabs.mockResolvedValue([{ id: 7 }, { id: 8 }]);
    await correct({ verdict: 'not-complaint' });
    const told = stubs.sendToTab.mock.calls.map(([tab, message]) => [tab, message.request]);
    expect(told).toEqual([
      [7, { type: 'settings' }],
      [8, { type: 'settings' }],
    ]);
  });

  it('of severity or stance is what the mark of that post says from then on', async () => {
    await correct({ severity: 3 });
    expect((await judge(postOf()))[0]).toMatchObject({ tone: 'urgent', unhandled: true });
    await correct({ severity: 1, stance: 'attack' });
    expect((await judge(postOf()))[0]).toMatchObject({ tone: 'attack' });
    await value('post.uncorrect', { commandId: commandId(), post: postOf(), parts: ['severity', 'stance'] });
    expect((await judge(postOf()))[0]).toMatchObject({ tone: 'complaint' });
  });

  it('is heard by the worker that is woken next', async () => {
    await correct({ verdict: 'not-complaint' });
    await killAndWake();
    expect((await judge(again))[0]).toMatchObject({ tone: 'none' });
  });

  it('is one more word of the same person about the same post, not a second correction', async () => {
    await correct({ verdict: 'not-complaint' });
    await correct({ verdict: 'complaint' });
    expect(await value('correction.list', {})).toMatchObject([
      { said: { verdict: 'complaint' }, learned: true },
    ]);
    expect((await judge(again))[0]).toMatchObject({ tone: 'complaint' });
  });
});

describe('the list of corrections', () => {
  it('undoes one as if it had never been, and forgets them all', async () => {
    const before = await judge(postOf(), again, other);
    await correct({ verdict: 'not-complaint' });
    await correct({ verdict: 'not-complaint' }, { postId: '3003', text: other.text });
    const [, first] = await value('correction.list', {});
    await value('correction.undo', { commandId: commandId(), id: first?.id ?? '' });
    const [mine, theirs, stillCorrected] = await judge(postOf(), again, other);
    expect([mine, theirs]).toEqual(before.slice(0, 2));
    expect(stillCorrected?.tone).toBe('none');
    await value('correction.forget', { commandId: commandId() });
    expect(await judge(postOf(), again, other)).toEqual(before);
    expect(await database().corrections.count()).toBe(0);
  });

  it('says what was said, when, and of which signals; it holds no word and no key', async () => {
    await correct({ verdict: 'not-complaint', cause: 'policy' });
    const listed = await value('correction.list', {});
    expect(listed).toMatchObject([{ said: { verdict: 'not-complaint', cause: 'policy' } }]);
    expect(listed[0]?.kinds.length).toBeGreaterThan(0);
    const { json } = await value('correction.export', {});
    const rows = JSON.stringify(await database().corrections.toArray());
    for (const kept of [
      JSON.stringify(listed),
      json,
      rows,
      JSON.stringify(await fakeBrowser.storage.local.get()),
    ])
      expect(kept).not.toMatch(/pedido|semanas|rosa|1001/i);
  });

  it('is our own pages’ business', async () => {
    expect(await command('correction.list', {}, content)).toEqual({ ok: false, code: 'foreign-sender' });
    expect(await command('correction.list', {}, popup)).toMatchObject({ ok: true });
  });
});
