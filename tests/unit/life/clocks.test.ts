import { describe, expect, it } from 'vitest';
import { Brand } from '../../../lib/domain/brand.ts';
import { replyTarget } from '../../../lib/domain/reply-target.ts';
import { replyClock, resolutionMinutes, updateClock } from '../../../lib/life/clocks.ts';
import { caseAfter, followUpOf, hour, start } from './case-of.ts';

const minute = 60_000;
const at = (iso: string) => Date.parse(iso);
const shifts = [
  { from: '09:00', to: '14:00' },
  { from: '16:00', to: '19:00' },
];
const brandIn = (timeZone: string, change: object = {}) =>
  Brand.parse({
    hours: { timeZone, week: [shifts, shifts, shifts, shifts, shifts, [], []], holidays: ['2026-05-01'] },
    ...change,
  });
const madrid = brandIn('Europe/Madrid');
const mexico = brandIn('America/Mexico_City');

const reply = (iso: string, change: object = {}) => ({
  platform: 'x' as const,
  severity: 1 as const,
  since: at(iso),
  repliedAt: null,
  ...change,
});

describe('the target of a first reply', () => {
  it('is the brand’s own for the network, and a quarter of an hour where safety is at stake', () => {
    const { targets } = Brand.parse({ targets: { facebook: 30 } });
    expect(replyTarget('facebook', 1, targets)).toEqual({ minutes: 30, clock: 'business' });
    expect(replyTarget('x', 1, targets)).toEqual({ minutes: 60, clock: 'business' });
    expect(replyTarget('linkedin', 3, targets)).toEqual({ minutes: 15, clock: 'wall' });
    expect(replyTarget('youtube', 0)).toEqual({ minutes: 480, clock: 'business' });
  });
});

describe('the clock of the first reply', () => {
  it.each([
    // Posted before lunch: half an hour before it, half after.
    ['over lunch', madrid, '2026-03-10T13:30:00+01:00', '2026-03-10T16:30:00+01:00'],
    // Friday evening goes on on Monday.
    ['over a weekend', madrid, '2026-03-13T18:30:00+01:00', '2026-03-16T09:30:00+01:00'],
    // 30 April evening; 1 May is a holiday, then a weekend.
    ['over a holiday', madrid, '2026-04-30T18:45:00+02:00', '2026-05-04T09:45:00+02:00'],
    // The night in which Spain's clocks go forward (29 March) lies in the weekend.
    ['over the spring change', madrid, '2026-03-27T18:20:00+01:00', '2026-03-30T09:20:00+02:00'],
    ['over the autumn change', madrid, '2026-10-23T18:20:00+02:00', '2026-10-26T09:20:00+01:00'],
    // Mexico has no such change any more: the same wall clock, six hours west all year.
    ['in Mexico in spring', mexico, '2026-03-27T18:20:00-06:00', '2026-03-30T09:20:00-06:00'],
    ['in Mexico in autumn', mexico, '2026-10-23T18:20:00-06:00', '2026-10-26T09:20:00-06:00'],
  ] as const)('%s', (_, brand, since, due) => {
    expect(replyClock(reply(since), brand, at(since)).dueAt).toBe(at(due));
  });

  it('turns at three quarters and at the target', () => {
    const posted = '2026-03-10T09:00:00+01:00';
    const levelAfter = (minutes: number) =>
      replyClock(reply(posted), madrid, at(posted) + minutes * minute).level;
    expect([0, 45, 46, 60, 61].map(levelAfter)).toEqual(['calm', 'calm', 'soon', 'soon', 'late']);
  });

  it('does not run while the shop is shut, except where safety is at stake', () => {
    const night = '2026-03-10T23:00:00+01:00';
    const early = at('2026-03-11T08:59:00+01:00');
    expect(replyClock(reply(night), madrid, early).level).toBe('calm');
    const urgent = replyClock(reply(night, { severity: 3 }), madrid, at(night) + 16 * minute);
    expect(urgent).toMatchObject({ level: 'late', dueAt: at(night) + 15 * minute, clock: 'wall' });
  });

  it('says how long it took in opening time', () => {
    const since = '2026-03-13T18:30:00+01:00';
    const repliedAt = at('2026-03-16T09:10:00+01:00');
    const clock = replyClock(reply(since, { repliedAt }), madrid, repliedAt + 99 * hour);
    expect(clock).toMatchObject({ took: 40, level: 'calm' });
    const late = at('2026-03-16T10:00:00+01:00');
    expect(replyClock(reply(since, { repliedAt: late }), madrid, late)).toMatchObject({
      took: 90,
      level: 'late',
    });
    const wall = replyClock(reply(since, { repliedAt, severity: 3 }), madrid, repliedAt);
    expect(wall.took).toBe((repliedAt - at(since)) / minute);
  });
});

describe('the clock of what is owed next', () => {
  const record = (dueAt: number) =>
    caseAfter([{ type: 'promised', promiseId: 'p', text: 'Llamarte', dueAt }]).record;

  it('is the earliest promise or dated news', () => {
    const now = start + 2 * hour;
    const later = followUpOf({ kind: 'solution', dueAt: start + 90 * hour, reason: 'Otra' });
    expect(updateClock(record(start + 60 * hour), [later], madrid, now)).toMatchObject({
      text: 'Llamarte',
      level: 'calm',
    });
    expect(updateClock(record(start + 99 * hour), [later], madrid, now)?.text).toBe('Otra');
    expect(updateClock(caseAfter([]).record, [followUpOf()], madrid, now)).toBeNull();
  });

  it('is soon within an hour of opening time, and late when it has passed', () => {
    // 10 March, 19:00 is closing time; nine o'clock the next day is no opening time away.
    const due = at('2026-03-11T09:30:00+01:00');
    const level = (iso: string) =>
      updateClock(caseAfter([]).record, [followUpOf({ kind: 'solution', dueAt: due })], madrid, at(iso))
        ?.level;
    expect(level('2026-03-10T18:29:00+01:00')).toBe('calm');
    expect(level('2026-03-10T18:45:00+01:00')).toBe('soon');
    expect(level('2026-03-11T09:30:00+01:00')).toBe('late');
  });
});

describe('the time to a resolution', () => {
  it('counts opening time to the solution that holds, and every minute where safety was at stake', () => {
    const solved = { type: 'solution-set', solution: 'full', text: '' } as const;
    const { record } = caseAfter([solved]);
    // Monday 4 May, from ten to eleven in Madrid.
    expect(resolutionMinutes(record, madrid)).toBe(60);
    expect(resolutionMinutes({ ...record, severity: 3 }, madrid)).toBe(60);
    const night = { ...record, resolvedAt: start + 24 * hour };
    expect(resolutionMinutes(night, madrid)).toBe(8 * 60);
    expect(resolutionMinutes({ ...night, severity: 3 }, madrid)).toBe(24 * 60);
    expect(resolutionMinutes({ ...record, status: 'open' }, madrid)).toBeNull();
  });
});
