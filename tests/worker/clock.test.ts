import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followUpAlarm, housekeepingAlarm } from '../../lib/cases/reconcile.ts';
import { database } from '../../lib/db/database.ts';
import { writeSettings } from '../../lib/settings/settings.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { idle, killAndWake, startWorker, value } from './worker.ts';

const start = Date.UTC(2026, 2, 10, 9);
const hour = 3_600_000;
const day = 24 * hour;
const year = 365 * day;

beforeEach(async () => {
  // Only the clock is ours: what the worker awaits runs as it does.
  vi.useFakeTimers({ now: start, toFake: ['Date'] });
  await startWorker();
});
afterEach(() => {
  vi.useRealTimers();
});

const id = () => crypto.randomUUID();

async function openCase(postId: string): Promise<string> {
  const author = { name: `Rosa ${postId}`, handle: `rosa${postId}`, profileUrl: null };
  const post = postOf({ postId, author });
  const input = { commandId: id(), post, assessment: assessmentOf(), brandId: 'default' };
  return (await value('case.open', input)).caseId;
}

const followUp = (caseId: string, dueAt: number) =>
  value('followUp.set', {
    commandId: id(),
    caseId,
    dueAt,
    reason: 'Decirle cuándo llega',
    kind: 'reply',
    untilAnswer: false,
    survivesReply: false,
  });

async function rings(name: string): Promise<void> {
  await fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: Date.now() } as never);
  await idle();
}

/** In what the button says of itself. */
const due = /1 vencido/;
const shown = () => Object.keys(fakeBrowser.notifications.getAllCreateOptions());
const alarmAt = async () => (await fakeBrowser.alarms.get(followUpAlarm))?.scheduledTime;

describe('a clock that is set anew between a command and its alarm', () => {
  it('back by two days: the reminder stays at its moment, and comes once; the badge counts it again', async () => {
    await followUp(await openCase('1'), start + hour);
    vi.setSystemTime(start - 2 * day);
    await killAndWake();
    expect(shown()).toEqual([]);
    expect(await alarmAt()).toBe(start + hour);
    vi.setSystemTime(start + hour);
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await rings(followUpAlarm);
    vi.setSystemTime(start - 2 * day);
    await killAndWake();
    expect(await fakeBrowser.action.getTitle({})).not.toMatch(due);
    vi.setSystemTime(start + 2 * hour);
    await killAndWake();
    expect(await fakeBrowser.action.getTitle({})).toMatch(due);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('ahead past its moment, and the browser’s timer has slept: the next start brings it', async () => {
    const { followUpId } = await followUp(await openCase('1'), start + hour);
    vi.setSystemTime(start + 3 * day);
    await killAndWake();
    expect(shown()).toEqual([followUpId]);
  });

  it('back by a year between two commands: what was done last stands last, and counts', async () => {
    const caseId = await openCase('1');
    await value('case.add', { commandId: id(), caseId, facts: [{ type: 'noted', text: 'Primero' }] });
    const answers = { learned: '', visible: null };
    await value('case.close', { commandId: id(), caseId, reason: 'Era otra', answers });
    vi.setSystemTime(start - year);
    await killAndWake();
    await value('case.reopen', { commandId: id(), caseId, reason: 'Ha vuelto' });
    await value('case.add', { commandId: id(), caseId, facts: [{ type: 'noted', text: 'Después' }] });
    const view = await value('case.find', { keys: ['x:1'] });
    expect(view?.timeline.map(({ fact }) => fact.type)).toEqual([
      'opened',
      'noted',
      'closed',
      'reopened',
      'noted',
    ]);
    expect(await database().cases.get(caseId)).toMatchObject({ status: 'open' });
  });
});

describe('alarms that the browser lost', () => {
  it('are set again by the next start, without a reminder too many', async () => {
    const { followUpId } = await followUp(await openCase('1'), start + hour);
    await fakeBrowser.alarms.clearAll();
    await killAndWake();
    expect(await alarmAt()).toBe(start + hour);
    expect(await fakeBrowser.alarms.get(housekeepingAlarm)).toBeDefined();
    await fakeBrowser.alarms.clearAll();
    vi.setSystemTime(start + 2 * hour);
    await killAndWake();
    expect(shown()).toEqual([followUpId]);
  });

  it('are set again by the next thing that is done, in the same worker', async () => {
    const caseId = await openCase('1');
    await followUp(caseId, start + hour);
    await fakeBrowser.alarms.clearAll();
    await value('case.add', { commandId: id(), caseId, facts: [{ type: 'noted', text: 'Hola' }] });
    await idle();
    expect(await alarmAt()).toBe(start + hour);
  });
});

describe('what goes by its age', () => {
  const closedCase = async () => {
    const answers = { learned: '', visible: null };
    await value('case.close', {
      commandId: id(),
      caseId: await openCase('1'),
      reason: 'Era otra',
      answers,
    });
    await writeSettings({
      retention: { closedMonths: 6, peopleMonths: 0, mutedMonths: 0, correctionsMonths: 0 },
    });
  };
  it('stays where the clock has leapt a year ahead and is set right in time', async () => {
    await closedCase();
    await rings(housekeepingAlarm);
    vi.setSystemTime(start + year);
    await rings(housekeepingAlarm);
    expect(await database().cases.count()).toBe(1);
    vi.setSystemTime(start + day);
    await rings(housekeepingAlarm);
    expect(await database().cases.count()).toBe(1);
  });

  it('goes the day after a long sleep', async () => {
    await closedCase();
    await rings(housekeepingAlarm);
    vi.setSystemTime(start + year);
    await rings(housekeepingAlarm);
    vi.setSystemTime(start + year + day);
    await rings(housekeepingAlarm);
    expect(await database().cases.count()).toBe(0);
  });
});
