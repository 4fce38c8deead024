import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '../../lib/db/database.ts';
import { readErrors } from '../../lib/diagnostics/errors.ts';
import { Brand } from '../../lib/domain/brand.ts';
import { writeSettings } from '../../lib/settings/settings.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { idle, killAndWake, type Stubs, startWorker, value } from './worker.ts';

const start = Date.UTC(2026, 2, 10, 9);
const hour = 3_600_000;
let stubs: Stubs;

beforeEach(async () => {
  // Only the clock is ours: what the worker awaits runs as it does.
  vi.useFakeTimers({ now: start, toFake: ['Date'] });
  stubs = await startWorker();
});
afterEach(() => {
  vi.useRealTimers();
});

const id = () => crypto.randomUUID();

async function caseWithFollowUp(
  postId: string,
  dueAt: number,
  url: string | null = `https://x.com/rosa_prueba/status/${postId}`,
): Promise<string> {
  const post = postOf({ postId, url });
  const { caseId } = await value('case.open', {
    commandId: id(),
    post,
    assessment: assessmentOf(),
    brandId: 'default',
  });
  const chosen = { reason: 'Decirle cuándo llega', kind: 'promise', untilAnswer: false } as const;
  const { followUpId } = await value('followUp.set', {
    commandId: id(),
    caseId,
    dueAt,
    survivesReply: false,
    ...chosen,
  });
  return followUpId;
}

async function alarmGoesOff(): Promise<void> {
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'follow-ups', scheduledTime: Date.now() } as never);
  await idle();
}

const shown = () => Object.entries(fakeBrowser.notifications.getAllCreateOptions() as Record<string, object>);
const badge = () => fakeBrowser.action.getBadgeText({});

describe('reminders', () => {
  it('one alarm, for the earliest follow-up', async () => {
    await caseWithFollowUp('1', start + 3 * hour);
    await caseWithFollowUp('2', start + hour);
    expect((await fakeBrowser.alarms.get('follow-ups'))?.scheduledTime).toBe(start + hour);
    expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name).sort()).toEqual([
      'follow-ups',
      'housekeeping',
    ]);
    expect(shown()).toEqual([]);
  });

  it('due it is shown once, with its reason, two buttons and the badge', async () => {
    const followUpId = await caseWithFollowUp('1', start + hour);
    vi.setSystemTime(start + hour);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await alarmGoesOff();
    await alarmGoesOff();
    expect(create).toHaveBeenCalledTimes(1);
    expect(shown()).toMatchObject([
      [
        followUpId,
        {
          title: 'Lo prometido a Rosa Prueba',
          message: 'Decirle cuándo llega',
          buttons: [{ title: 'Abrir' }, { title: 'Posponer 1 h' }],
        },
      ],
    ]);
    expect(await badge()).toBe('1');
    expect((await database().followUps.get(followUpId))?.notifiedAt).toBe(start + hour);
    // What was promised is said again while it is not kept.
    expect((await fakeBrowser.alarms.get('follow-ups'))?.scheduledTime).toBe(start + 3 * hour);
  });

  it('a promise that is late is said again after two hours and after a day, and no more', async () => {
    const followUpId = await caseWithFollowUp('1', start + hour);
    for (const after of [0, 2, 24]) {
      vi.setSystemTime(start + (1 + after) * hour);
      // Not only while this worker lives.
      await killAndWake();
      expect((await database().followUps.get(followUpId))?.notifiedAt).toBe(start + (1 + after) * hour);
    }
    expect(await fakeBrowser.alarms.get('follow-ups')).toBeUndefined();
  });

  it('names the brand where there is more than one', async () => {
    const brands = [Brand.parse({ name: 'Norte' }), Brand.parse({ id: 'second', name: 'Muebles Sur' })];
    await writeSettings({ brands, currentBrandId: 'second' });
    for (const postId of ['1', '2', '3', '4']) await caseWithFollowUp(postId, start + hour * Number(postId));
    vi.setSystemTime(start + hour);
    await alarmGoesOff();
    expect(shown()).toMatchObject([[expect.any(String), { title: 'Norte: Lo prometido a Rosa Prueba' }]]);
    await writeSettings({ brands: brands.slice(1) });
    vi.setSystemTime(start + 2 * hour);
    await alarmGoesOff();
    expect(shown().at(-1)?.[1]).toMatchObject({ title: 'Marca quitada: Lo prometido a Rosa Prueba' });
  });

  it('missed ones come at the next start, more than three of them as one', async () => {
    for (const postId of ['1', '2', '3', '4']) await caseWithFollowUp(postId, start + hour);
    vi.setSystemTime(start + 20 * hour);
    await killAndWake();
    expect(shown()).toMatchObject([['follow-up-group', { title: '4 seguimientos vencidos' }]]);
    expect(await badge()).toBe('4');
  });

  it('a worker that died after showing and before recording shows it again under the same id', async () => {
    const followUpId = await caseWithFollowUp('1', start + hour);
    vi.setSystemTime(start + hour);
    await alarmGoesOff();
    await database().followUps.update(followUpId, { notifiedAt: null });
    await killAndWake();
    expect(shown().map(([key]) => key)).toEqual([followUpId]);
  });

  it('a notification that fails is tried again', async () => {
    const followUpId = await caseWithFollowUp('1', start + hour);
    vi.setSystemTime(start + hour);
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('no'));
    await alarmGoesOff();
    expect((await database().followUps.get(followUpId))?.notifiedAt).toBeNull();
    await killAndWake();
    expect(shown()).toHaveLength(1);
  });

  it('one that is refused stops neither the others nor badge and alarm', async () => {
    const refused = await caseWithFollowUp('1', start + hour);
    const other = await caseWithFollowUp('2', start + hour + 1);
    await caseWithFollowUp('3', start + 3 * hour);
    vi.setSystemTime(start + 2 * hour);
    vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValueOnce(new Error('no'));
    await alarmGoesOff();
    expect(shown().map(([key]) => key)).toEqual([other]);
    expect((await database().followUps.get(refused))?.notifiedAt).toBeNull();
    expect((await database().followUps.get(other))?.notifiedAt).toBe(start + 2 * hour);
    // The third is not due, and its complaint has no reply.
    expect(await badge()).toBe('3');
    expect((await fakeBrowser.alarms.get('follow-ups'))?.scheduledTime).toBe(start + 3 * hour);
    expect(await readErrors()).toMatchObject([{ code: 'unexpected', where: 'notification' }]);
  });

  it('done: its notification goes, and it is not counted twice', async () => {
    const followUpId = await caseWithFollowUp('1', start + hour);
    vi.setSystemTime(start + hour);
    await alarmGoesOff();
    await value('followUp.close', { commandId: id(), followUpId, status: 'done' });
    expect(shown()).toEqual([]);
    // The reminder is done, the complaint still has no reply.
    expect(await badge()).toBe('1');
  });

  it('Snooze comes again in an hour', async () => {
    const followUpId = await caseWithFollowUp('1', start + hour);
    vi.setSystemTime(start + hour);
    await alarmGoesOff();
    await fakeBrowser.notifications.onButtonClicked.trigger(followUpId, 1);
    expect(shown()).toEqual([]);
    expect((await fakeBrowser.alarms.get('follow-ups'))?.scheduledTime).toBe(start + 2 * hour);
    vi.setSystemTime(start + 2 * hour);
    await alarmGoesOff();
    expect(shown()).toHaveLength(1);
  });

  it('Open opens the post, in its own tab where it is open already', async () => {
    const followUpId = await caseWithFollowUp('1', start + hour);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.notifications.onButtonClicked.trigger(followUpId, 0);
    expect(create).toHaveBeenLastCalledWith({ url: 'https://x.com/rosa_prueba/status/1' });

    const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(undefined as never);
    stubs.queryTabs.mockResolvedValue([
      { id: 3, windowId: 0, url: 'https://x.com/rosa_prueba/status/1?s=20' },
    ]);
    await fakeBrowser.notifications.onClicked.trigger(followUpId);
    expect(update).toHaveBeenCalledWith(3, { active: true });
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('a case whose post has no address opens its author', async () => {
    const followUpId = await caseWithFollowUp('1', start + hour, null);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.notifications.onClicked.trigger(followUpId);
    expect(create).toHaveBeenLastCalledWith({ url: 'https://x.com/rosa_prueba' });
  });

  it('a group opens the list', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.notifications.onClicked.trigger('follow-up-group');
    expect(create.mock.calls[0]?.[0].url).toMatch(/popup\.html$/);
  });

  it('switched off, nothing is shown and the badge still counts', async () => {
    await writeSettings({ notifications: false });
    await caseWithFollowUp('1', start + hour);
    vi.setSystemTime(start + hour);
    await alarmGoesOff();
    expect(shown()).toEqual([]);
    expect(await badge()).toBe('1');
  });

  it('a clock that goes back does not remind twice', async () => {
    await caseWithFollowUp('1', start + hour);
    vi.setSystemTime(start + hour);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await alarmGoesOff();
    vi.setSystemTime(start);
    await alarmGoesOff();
    vi.setSystemTime(start + hour);
    await alarmGoesOff();
    expect(create).toHaveBeenCalledTimes(1);
  });
});
