import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { daysSince } from '../../lib/domain/rounds.ts';
import { readRounds } from '../../lib/settings/rounds.ts';
import { command, content, killAndWake, startWorker, value } from './worker.ts';

beforeEach(async () => {
  await startWorker();
});

const opened = (network: 'x' | 'youtube', brandId = 'norte') => value('rounds.opened', { brandId, network });

describe('listening rounds', () => {
  it('begin anew with a click, each network and brand for itself, and outlive a restart', async () => {
    await Promise.all([opened('x'), opened('youtube'), opened('x', 'sur')]);
    await killAndWake();
    const { looks } = await readRounds();
    expect(Object.keys(looks.norte ?? {}).sort()).toEqual(['x', 'youtube']);
    expect(Object.keys(looks.sur ?? {})).toEqual(['x']);
    expect(daysSince(looks.norte?.x, Date.now())).toBe(0);
    expect(daysSince(looks.norte?.facebook, Date.now())).toBeNull();
  });

  it('are none of a site’s business', async () => {
    const answer = await command('rounds.opened', { brandId: 'norte', network: 'x' }, content);
    expect(answer).toEqual({ ok: false, code: 'foreign-sender' });
  });
});

describe('the week’s list', () => {
  const tick = (week: string, item: string, done = true) =>
    value('week.tick', { brandId: 'norte', week, item, done });

  it('keeps what was ticked for its week, and no longer', async () => {
    await tick('2026-W47', 'rounds');
    await tick('2026-W47', 'promises');
    await tick('2026-W47', 'rounds', false);
    await killAndWake();
    expect((await readRounds()).ticks.norte).toEqual({ week: '2026-W47', items: ['promises'] });
    await tick('2026-W48', 'rounds');
    expect((await readRounds()).ticks.norte).toEqual({ week: '2026-W48', items: ['rounds'] });
  });
});

describe('the lesson of a day', () => {
  const shown = (caseId: string, dismissed: boolean, day = '2026-11-22') =>
    value('lesson.shown', { day, caseId, dismissed });

  it('is put away for the day, whatever another page still shows', async () => {
    await shown('x:1', false);
    await shown('x:1', true);
    await shown('x:2', false);
    await killAndWake();
    expect((await readRounds()).lesson).toEqual({ day: '2026-11-22', caseId: 'x:1', dismissed: true });
    await shown('x:2', false, '2026-11-23');
    expect((await readRounds()).lesson).toEqual({ day: '2026-11-23', caseId: 'x:2', dismissed: false });
  });
});
