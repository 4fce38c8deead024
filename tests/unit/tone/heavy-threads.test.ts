import { expect, it } from 'vitest';
import { isHeavy, ofLastHour } from '../../../lib/tone/heavy-threads.ts';
import { assessmentOf } from '../../fixtures/posts.ts';

const minute = 60_000;

it.each([
  ['an attack', { stance: 'attack' }],
  ['somebody in danger', { severity: 3 }],
  ['rage', { arousal: 3 }],
  ['an insult', { signals: [{ kind: 'insult', start: 0, end: 4, weight: 1 }] }],
] as const)('%s weighs', (_, change) => {
  expect(
    isHeavy({ ...assessmentOf(), signals: [], severity: 1, arousal: 1, stance: 'legit', ...change }),
  ).toBe(true);
});

it('a plain complaint does not', () => {
  expect(isHeavy({ signals: [], severity: 2, arousal: 2, stance: 'legit' })).toBe(false);
});

it('what is an hour old is over, and so is a clock that was set back', () => {
  const opened = (at: number) => ({ key: `x:${at}`, at });
  const threads = [0, minute, 59 * minute, 61 * minute].map(opened);
  expect(ofLastHour(threads, 60 * minute)).toEqual([minute, 59 * minute].map(opened));
});
