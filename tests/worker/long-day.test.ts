import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '../../lib/db/database.ts';
import { readErrors } from '../../lib/diagnostics/errors.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { content, idle, killAndWake, startWorker, value } from './worker.ts';

const minute = 60_000;
const step = 10 * minute;
/** Turns of ten minutes. */
const [hour, day] = [6, 144];
const postsATurn = 12;

beforeEach(async () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 10, 9), toFake: ['Date'] });
  await startWorker();
});
afterEach(() => {
  vi.useRealTimers();
});

const id = () => crypto.randomUUID();
const texts = [
  'Llevo tres semanas esperando el pedido y nadie contesta. Quiero mi dinero.',
  'Qué día tan bonito para pasear por la playa.',
  'La lámpara llegó rota y el chat no responde.',
] as const;

/** A feed nobody has seen before, as a person scrolls past it. */
async function browse(turn: number): Promise<void> {
  const posts = Array.from({ length: postsATurn }, (_, n) => {
    const handle = `persona_${turn}_${n}`;
    const author = { name: `Persona ${turn} ${n}`, handle, profileUrl: `https://x.com/${handle}` };
    return postOf({ postId: `${1_000 + turn * postsATurn + n}`, author, text: texts[n % 3] ?? '' });
  });
  await value('page.judge', { posts, url: 'https://x.com/home' }, content);
  await value('page.authors', { platform: 'x', authors: [] }, content);
}

/** She writes, thinks better of it, and once an hour logs one, sets a reminder and has it done. */
async function work(turn: number): Promise<void> {
  const postKey = `x:${1_000 + turn * postsATurn}`;
  await value('draft.save', { postKey, text: 'Lo miro hoy' });
  await value('draft.save', { postKey, text: '' });
  if (turn % hour !== 0) return;
  const post = postOf({ postId: postKey.slice(2) });
  const opening = { commandId: id(), post, assessment: assessmentOf(), brandId: 'default' };
  const { caseId } = await value('case.open', opening);
  const chosen = { reason: 'Llamar', kind: 'promise', untilAnswer: false, survivesReply: false } as const;
  const dueAt = Date.now() + 30 * minute;
  const { followUpId } = await value('followUp.set', { commandId: id(), caseId, dueAt, ...chosen });
  await tick(30 * minute);
  await value('followUp.close', { commandId: id(), followUpId, status: 'done' });
  await idle();
}

/** The time passes, and the browser wakes the worker for what has come due. */
async function tick(ms: number): Promise<void> {
  vi.setSystemTime(Date.now() + ms);
  for (const { name, scheduledTime } of await fakeBrowser.alarms.getAll()) {
    if (scheduledTime <= Date.now())
      await fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime } as never);
  }
  await idle();
}

/** What is kept besides the history itself, in characters, and what stands open in the browser. */
async function held() {
  const [local, session] = await Promise.all([
    fakeBrowser.storage.local.get(null),
    fakeBrowser.storage.session.get(null),
  ]);
  const alarms = await fakeBrowser.alarms.getAll();
  return {
    local: JSON.stringify(local).length,
    session: JSON.stringify(session).length,
    keys: Object.keys(local).length + Object.keys(session).length,
    alarms: alarms.map(({ name }) => name).sort(),
    notifications: Object.keys(await fakeBrowser.notifications.getAll()).length,
  };
}

it('after a day of use nothing has grown but the history', async () => {
  let noon: Awaited<ReturnType<typeof held>> | undefined;
  for (let turn = 0; turn < day; turn++) {
    await browse(turn);
    await work(turn);
    await tick(step);
    // The browser ends a worker that rests: every half hour here.
    if (turn % 3 === 2) await killAndWake();
    if (turn === day / 2) noon = await held();
  }
  const evening = await held();
  expect(evening.keys).toBe(noon?.keys);
  expect(evening.alarms).toEqual(noon?.alarms);
  expect(evening.notifications).toBe(0);
  expect(evening.session).toBeLessThan((noon?.session ?? 0) * 1.1);
  expect(evening.local).toBeLessThan((noon?.local ?? 0) * 1.1);

  const db = database();
  expect(await db.cases.count()).toBe(day / hour);
  expect(await db.followUps.where('status').equals('open').count()).toBe(0);
  expect(await db.drafts.count()).toBe(0);
  expect(await readErrors()).toEqual([]);
  // The list of what was seen and left has its end.
  expect(await value('seen.list', {})).toHaveLength(200);
}, 120_000);
