import { expect, it } from 'vitest';
import { openDayMinutes } from '../../../lib/analytics/open-day.ts';

it.each([
  ['the same every day', [[{ from: '09:00', to: '21:00' }]], 720],
  [
    'a break at noon',
    [
      [
        { from: '09:00', to: '13:00' },
        { from: '16:00', to: '20:00' },
      ],
    ],
    480,
  ],
  ['a short Saturday', [[{ from: '09:00', to: '19:00' }], [{ from: '10:00', to: '14:00' }]], 420],
  ['past midnight', [[{ from: '20:00', to: '02:00' }]], 360],
  ['never open: the clock’s own', [[]], 1_440],
] as const)('a day of opening, %s', (_, days, minutes) => {
  const closed = Array.from({ length: 7 - days.length }, () => []);
  expect(openDayMinutes({ week: [...days, ...closed] })).toBe(minutes);
});
