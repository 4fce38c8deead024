import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '../../lib/db/database.ts';
import { command, idle, killAndWake, startWorker, value } from './worker.ts';

const noon = new Date(2026, 10, 24, 12).getTime();
const hour = 3_600_000;
const id = () => crypto.randomUUID();

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon });
  await startWorker();
});
afterEach(() => vi.useRealTimers());

const opened = (show = false) => value('crisis.open', { commandId: id(), brandId: 'default', show });
const update = (crisisId: string, change: object) =>
  value('crisis.update', { commandId: id(), crisisId, change });
const room = async (crisisId: string) => database().crises.get(crisisId);
const shown = async () => Object.keys(await fakeBrowser.notifications.getAll());

/** The browser wakes the worker at the time of its alarm. */
async function wakeAt(time: number): Promise<void> {
  vi.setSystemTime(time);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'follow-ups', scheduledTime: time } as never);
  await idle();
}

describe('a crisis room', () => {
  it('is one for a brand while it is open, and opens on the desk from the banner', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    const { crisisId } = await opened(true);
    expect(create.mock.calls.map(([tab]) => tab.url)).toEqual([
      `chrome-extension://test-extension-id/desk.html#/crisis/${crisisId}`,
    ]);
    expect(await opened()).toEqual({ crisisId });
    expect(await room(crisisId)).toMatchObject({
      openedAt: noon,
      closedAt: null,
      kind: 'attack',
      alarm: null,
    });
    await value('crisis.close', { commandId: id(), crisisId, learned: 'Un dueño por turno' });
    expect((await opened()).crisisId).not.toBe(crisisId);
  });

  it('takes parts on their own: what another desk wrote stays', async () => {
    const { crisisId } = await opened();
    await Promise.all([
      update(crisisId, { title: 'el etiquetado' }),
      value('crisis.line', { commandId: id(), crisisId, lineId: id(), text: 'lote 24B', place: 'known' }),
      value('crisis.line', {
        commandId: id(),
        crisisId,
        lineId: id(),
        text: 'si hay más',
        place: 'checking',
      }),
      value('crisis.evidence', {
        commandId: id(),
        crisisId,
        add: [{ id: 'one', url: 'https://x.com/a/status/1', note: 'captura' }],
        remove: [],
      }),
      value('crisis.evidence', {
        commandId: id(),
        crisisId,
        add: [{ id: 'two', url: 'https://x.com/a/status/1', note: 'la misma' }],
        remove: [],
      }),
    ]);
    expect(await room(crisisId)).toMatchObject({
      title: 'el etiquetado',
      lines: [
        { text: 'lote 24B', place: 'known' },
        { text: 'si hay más', place: 'checking' },
      ],
      evidence: [{ url: 'https://x.com/a/status/1' }],
    });
    expect((await room(crisisId))?.evidence).toHaveLength(1);
  });

  it('reminds of the update at its time, once, also after the worker died', async () => {
    const { crisisId } = await opened();
    await update(crisisId, { nextUpdateAt: noon + hour });
    expect((await fakeBrowser.alarms.get('follow-ups'))?.scheduledTime).toBe(noon + hour);
    expect(await shown()).toEqual([]);
    await killAndWake();
    await wakeAt(noon + hour);
    expect(await shown()).toEqual([`crisis:${crisisId}`]);
    expect((await room(crisisId))?.notifiedAt).toBe(noon + hour);
    await fakeBrowser.notifications.clear(`crisis:${crisisId}`);
    await wakeAt(noon + hour + 60_000);
    expect(await shown()).toEqual([]);
  });

  it('said at its time, the next hour is to be named; the first statement keeps the hour it announces', async () => {
    const { crisisId } = await opened();
    await update(crisisId, { nextUpdateAt: noon + hour, draft: 'Lo que sabemos…' });
    const commandId = id();
    await value('crisis.say', { commandId, crisisId, text: 'Lo que sabemos…', keeps: null });
    await value('crisis.say', { commandId, crisisId, text: 'Lo que sabemos…', keeps: null });
    expect(await room(crisisId)).toMatchObject({
      draft: '',
      nextUpdateAt: noon + hour,
      said: [{ text: 'Lo que sabemos…', at: noon }],
    });
    await wakeAt(noon + hour);
    await value('crisis.say', { commandId: id(), crisisId, text: 'Sigue igual', keeps: noon + hour });
    expect(await room(crisisId)).toMatchObject({ nextUpdateAt: null });
    await idle();
    expect(await shown()).toEqual([]);
    await update(crisisId, { nextUpdateAt: noon + 2 * hour });
    await wakeAt(noon + 2 * hour);
    expect(await shown()).toEqual([`crisis:${crisisId}`]);
  });

  it('closed, it reminds of nothing and is kept; its notification leads to it', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    const { crisisId } = await opened();
    await update(crisisId, { nextUpdateAt: noon + hour });
    await value('crisis.close', { commandId: id(), crisisId, learned: '' });
    await wakeAt(noon + hour);
    expect(await shown()).toEqual([]);
    expect(await room(crisisId)).toMatchObject({ closedAt: noon, nextUpdateAt: null });
    await fakeBrowser.notifications.onClicked.trigger(`crisis:${crisisId}`);
    expect(create.mock.calls.at(-1)?.[0].url).toContain(`#/crisis/${crisisId}`);
  });

  it('one that is not there is said so, and a page of a site opens none', async () => {
    expect(await command('crisis.close', { commandId: id(), crisisId: 'none', learned: '' })).toEqual({
      ok: false,
      code: 'not-found',
    });
  });
});
