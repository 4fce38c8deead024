import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { unansweredNow } from '../../lib/analytics/answered.ts';
import { readColumns } from '../../lib/db/queries/columns.ts';
import type { CaseFact } from '../../lib/domain/case-fact.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { idle, startWorker, value } from './worker.ts';

// A Tuesday within opening hours.
const start = new Date(2026, 2, 10, 11).getTime();
const minute = 60_000;
const id = () => crypto.randomUUID();

beforeEach(async () => {
  vi.useFakeTimers({ now: start, toFake: ['Date'] });
  vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue();
  vi.spyOn(fakeBrowser.action, 'setBadgeBackgroundColor').mockResolvedValue();
  await startWorker();
});
afterEach(() => {
  vi.useRealTimers();
});

const title = () => vi.mocked(fakeBrowser.action.setTitle).mock.lastCall?.[0].title;
const colour = () => vi.mocked(fakeBrowser.action.setBadgeBackgroundColor).mock.lastCall?.[0].color;
const [red, amber, grey] = ['#A63A2B', '#8A5A00', '#586465'];
async function badge() {
  await idle();
  const text = await fakeBrowser.action.getBadgeText({});
  return text === '' ? [text, title()] : [text, colour(), title()];
}

async function complaint(
  postId: string,
  assessment: Parameters<typeof assessmentOf>[0] = { stance: 'legit', severity: 1 },
  postedAt = start,
) {
  const post = postOf({ postId, url: null, postedAt });
  const wish = { commandId: id(), post, assessment: assessmentOf(assessment), brandId: 'default' };
  return (await value('case.open', wish)).caseId;
}

async function later(at: number) {
  vi.setSystemTime(at);
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'follow-ups', scheduledTime: at } as never);
}
const say = (caseId: string, fact: CaseFact) => value('case.add', { commandId: id(), caseId, facts: [fact] });
const reply: CaseFact = { type: 'replied', text: 'Lo miro hoy.', at: null, how: 'said', replyId: null };

describe('the badge', () => {
  it('turns amber and red as the target of an unanswered complaint draws near and passes', async () => {
    const caseId = await complaint('1');
    expect(await badge()).toEqual(['1', grey, 'Sosiego · 1 queja sin respuesta']);
    // On X an hour; amber after three quarters of it. The alarm stands at each change.
    expect((await fakeBrowser.alarms.get('follow-ups'))?.scheduledTime).toBe(start + 45 * minute + 1);
    await later(start + 45 * minute + 1);
    expect(await badge()).toEqual(['1', amber, 'Sosiego · 1 queja sin respuesta: se acaba el plazo']);
    expect((await fakeBrowser.alarms.get('follow-ups'))?.scheduledTime).toBe(start + 60 * minute + 1);
    await later(start + 60 * minute + 1);
    expect(await badge()).toEqual(['1', red, 'Sosiego · 1 queja sin respuesta: fuera de plazo']);
    expect(await fakeBrowser.alarms.get('follow-ups')).toBeUndefined();
    await say(caseId, reply);
    expect(await badge()).toEqual(['', 'Sosiego']);
  });

  it('takes the worst: the gravest has its own, shorter target', async () => {
    await complaint('1', { stance: 'legit', severity: 1 }, start - 20 * minute);
    await complaint('2', { stance: 'legit', severity: 3 }, start - 16 * minute);
    expect((await badge()).slice(0, 2)).toEqual(['2', red]);
  });

  it('keeps a complaint until it is replied to or ended with a reason, and counts a case once', async () => {
    const [one, other] = [await complaint('1'), await complaint('2')];
    await complaint('3', { stance: 'attack' });
    expect(unansweredNow(await readColumns(), 'default')).toEqual({ count: 2, of: 2 });
    const wish = { reason: 'Mirar', kind: 'reply', untilAnswer: false, survivesReply: false } as const;
    await value('followUp.set', { commandId: id(), caseId: one, dueAt: start + minute, ...wish });
    expect((await badge())[0]).toBe('2');
    await later(start + 2 * minute);
    expect(await badge()).toEqual(['2', red, 'Sosiego · 1 vencido · 2 quejas sin respuesta']);
    const answers = { learned: '', visible: null };
    await value('case.close', { commandId: id(), caseId: other, reason: 'Lo contó por error', answers });
    expect((await badge()).at(-1)).toBe('Sosiego · 1 vencido · 1 queja sin respuesta');
    await say(one, reply);
    expect((await badge()).at(-1)).toBe('Sosiego · 1 vencido');
    expect(unansweredNow(await readColumns(), 'default')).toEqual({ count: 0, of: 1 });
  });
});
