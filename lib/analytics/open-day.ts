import type { BusinessHours } from '../domain/brand.ts';

const wholeDay = 1_440;

/** Minutes that a day of opening has, on average; those of the clock where the brand never opens, as all is counted then. */
export function openDayMinutes({ week }: Pick<BusinessHours, 'week'>): number {
  const days = week
    .map((shifts) => shifts.reduce((sum, { from, to }) => sum + lengthOf(minuteOf(from), minuteOf(to)), 0))
    .filter((minutes) => minutes > 0);
  return days.length === 0 ? wholeDay : days.reduce((sum, minutes) => sum + minutes, 0) / days.length;
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** A shift may end after midnight. */
const lengthOf = (from: number, to: number): number => (to > from ? to - from : to - from + wholeDay);
