import { type Moment, sameDay } from './due-time.ts';
import type { ClockReading, PartOfDay, PromiseLanguage, TimeReading } from './time-reading.ts';

/** A time as it stands in a sentence: in which clause of it, and whether that clause says it will not be. */
export interface SaidTime extends TimeReading {
  readonly clause: number;
  readonly denied: boolean;
}

/** A day and a time that stand further apart belong to two things. */
const joinedWithin = 40;

/** What is one moment in whichever order it is said: a day and its time, two names of a day, a time and its part of the day. */
export function joinReadings(
  readings: readonly SaidTime[],
  { start, text }: { readonly start: number; readonly text: string },
  { leadIn }: PromiseLanguage,
  moment: Moment,
): readonly SaidTime[] {
  const result: SaidTime[] = [];
  for (const reading of readings) {
    const before = result.at(-1);
    const between = before && text.slice(before.end - start, reading.start - start).replace(leadIn, '');
    const touches = between !== undefined && /^[\s,(]*$/.test(between);
    const one = before && joined(before, reading, touches, moment);
    if (one) result[result.length - 1] = one;
    else result.push(reading);
  }
  return result;
}

function joined(one: SaidTime, other: SaidTime, touches: boolean, moment: Moment): SaidTime | null {
  if (one.wait || other.wait || one.end + joinedWithin < other.start) return null;
  if (one.denied !== other.denied && !touches) return null;
  const together = touches || one.clause === other.clause;
  const day = one.day && other.day ? touches && oneDay(one.day, other.day, moment) : (one.day ?? other.day);
  const clock =
    one.clock && other.clock ? together && oneClock(one.clock, other.clock) : (one.clock ?? other.clock);
  if (day === false || clock === false) return null;
  return {
    ...one,
    ...(day && { day }),
    ...(clock && { clock }),
    clause: other.clause,
    end: other.end,
    denied: one.denied || other.denied,
  };
}

type Day = NonNullable<TimeReading['day']>;

function oneDay(one: Day, other: Day, moment: Moment): Day | false {
  // Whoever adds the date means it, even beside the wrong weekday.
  if (one.type === 'weekday' && other.type === 'date') return other;
  if (one.type === 'date' && other.type === 'weekday') return one;
  if (one.type !== 'ahead' && other.type !== 'ahead') return false;
  return sameDay(one, other, moment) && (one.type === 'ahead' ? one : other);
}

function oneClock(one: ClockReading, other: ClockReading): ClockReading | false {
  if (one.type === 'clock') return other.type === 'part' && clockIn(other.part, one);
  if (other.type === 'clock') return clockIn(one.part, other);
  // "First thing in the morning": the narrower one.
  return one.part === 'opening' || one.part === 'closing' ? one : other;
}

/** "Esta tarde a las 5"; false = that time is not in that part of the day. */
function clockIn(part: PartOfDay, reading: Extract<ClockReading, { type: 'clock' }>): ClockReading | false {
  const { hour, half } = reading;
  const isEarly = part === 'opening' || part === 'morning';
  if (half) return (half === 'am') === isEarly && reading;
  if (hour === 0 || hour > 12) return hour > 12 !== isEarly && reading;
  // "12 in the morning" is noon to those who say it.
  if (isEarly) return { ...reading, half: hour === 12 ? 'pm' : 'am' };
  return part === 'night'
    ? atNight(reading)
    : { ...reading, half: part === 'noon' && hour === 11 ? 'am' : 'pm' };
}

/** Twelve at night ends the day, and the small hours come after it. */
export function atNight(reading: Extract<ClockReading, { type: 'clock' }>): ClockReading {
  const { hour } = reading;
  if (hour === 12) return { ...reading, hour: 24 };
  return hour < 5 ? { ...reading, hour: hour + 24 } : { ...reading, half: 'pm' };
}
