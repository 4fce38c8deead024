import type { BusinessHours } from '../domain/brand.ts';
import { nextOpening } from '../reminders/business-hours.ts';
import { fromZoned, zonedFields } from '../reminders/zoned-time.ts';
import type { ClockReading, DayReading, PartOfDay, Wait } from './time-reading.ts';

const minuteMs = 60_000;
const unitMinutes = { minute: 1, hour: 60 } as const;
const dayMs = 24 * 60 * minuteMs;
/** Nobody promises for later than in a year; what says so is no promise to keep. */
const furthestMs = 366 * dayMs;
/** Open days are looked for so far ahead; a brand that never opens has its promises counted in plain days. */
const horizonDays = 60;

/** A day of the calendar in the brand's zone; `weekday` counts from Monday = 0. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

export interface Moment {
  /** Epoch ms. */
  readonly now: number;
  readonly hours: BusinessHours;
}

function dayAt(now: number, timeZone: string | null, ahead: number): Day {
  const { year, month, day } = zonedFields(now, timeZone);
  return dayOf(year, month, day + ahead);
}

/** Overflowing days run on into the next month. */
function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: (date.getUTCDay() + 6) % 7,
  };
}

const isoOf = ({ year, month, day }: Day): string =>
  [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

const at = (day: Day, hour: number, minute: number, { timeZone }: BusinessHours): number =>
  fromZoned({ ...day, hour, minute }, timeZone);

const shiftsOn = (day: Day, { week, holidays }: BusinessHours) =>
  holidays.includes(isoOf(day)) ? [] : (week[day.weekday] ?? []);

const clock = (text: string): readonly [number, number] => {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return [hour, minute];
};

/** Where no shift says: what people mean by a part of the day when they promise it, at the latest. */
const partEnds = {
  opening: [10, 0],
  morning: [12, 0],
  noon: [12, 0],
  afternoon: [19, 0],
  closing: [19, 0],
  night: [22, 0],
} as const satisfies Record<PartOfDay, readonly [number, number]>;

function closing(day: Day, hours: BusinessHours): number {
  const last = shiftsOn(day, hours).at(-1);
  const [hour, minute] = last ? clock(last.to) : partEnds.closing;
  // Of a night shift the day itself ends first: what is promised for Friday is not kept on Saturday.
  if (last && last.to <= last.from) return at(day, 23, 59, hours);
  return at(day, hour, minute, hours);
}

function partOn(day: Day, part: PartOfDay, hours: BusinessHours): number {
  const shifts = shiftsOn(day, hours);
  const [first] = shifts;
  const [hour, minute] = partEnds[part];
  if (part === 'closing') return closing(day, hours);
  // An hour after opening: "first thing" is not the first second.
  if (part === 'opening' && first) return at(day, ...clock(first.from), hours) + 60 * minuteMs;
  // "In the afternoon" ends when they go home, but not later than people would call it so.
  if (part === 'afternoon' && shifts.length > 0)
    return Math.min(closing(day, hours), at(day, 20, 0, hours)) || at(day, hour, minute, hours);
  return at(day, hour, minute, hours);
}

/** "A las 5", "at 5": the half of the day in which somebody is there, else the one that people mean. */
function hourOf(
  day: Day,
  { hour, minute, half }: Extract<ClockReading, { type: 'clock' }>,
  { now, hours }: Moment,
) {
  if (half && hour <= 12) return (hour % 12) + (half === 'pm' ? 12 : 0);
  if (hour === 0 || hour > 12) return hour;
  const both = [hour % 12, (hour % 12) + 12].filter((each) => at(day, each, minute, hours) > now);
  const open = both.filter((each) => {
    const moment = at(day, each, minute, hours);
    // Closing time itself is still kept.
    return (
      nextOpening(hours, moment) === moment || nextOpening(hours, moment - minuteMs) === moment - minuteMs
    );
  });
  const [only, second] = open;
  if (only !== undefined && second === undefined) return only;
  return hour < 8 || hour === 12 ? (hour % 12) + 12 : hour;
}

function clockOn(day: Day, reading: ClockReading, moment: Moment): number {
  if (reading.type === 'part') return partOn(day, reading.part, moment.hours);
  return at(day, hourOf(day, reading, moment), reading.minute, moment.hours);
}

/** The day's own time, or its end: a promise for a day may be kept until they go home. */
const momentOn = (day: Day, reading: ClockReading | undefined, moment: Moment): number =>
  reading ? clockOn(day, reading, moment) : closing(day, moment.hours);

function lastOpenDay(days: readonly Day[], hours: BusinessHours): Day | undefined {
  return days.findLast((day) => shiftsOn(day, hours).length > 0) ?? days.at(-1);
}

/** The days that a reading may mean, the likeliest first. */
function candidates(reading: DayReading, { now, hours }: Moment): readonly Day[] {
  const { timeZone } = hours;
  const today = dayAt(now, timeZone, 0);
  switch (reading.type) {
    case 'ahead':
      return [dayAt(now, timeZone, reading.days)];
    case 'weekday': {
      const ahead = (reading.weekday - today.weekday + 7) % 7;
      // Whoever means today says so: "this Friday", "by Friday".
      const days = ahead > 0 ? [ahead] : reading.near ? [0, 7] : [7];
      return days.map((each) => dayAt(now, timeZone, each));
    }
    case 'date': {
      const { day, month } = reading;
      const years = [today.year, today.year + 1];
      const inMonths = [today.month, today.month + 1, today.month + 2];
      const days = month
        ? years.map((year) => dayOf(year, month, day))
        : inMonths.map((each) => dayOf(today.year, each, day));
      // The 31st of a month that has thirty is no day.
      return days.filter((each) => each.day === day);
    }
    case 'week': {
      const monday = 7 * reading.ahead - today.weekday;
      const days = Array.from({ length: 7 }, (_, i) => dayAt(now, timeZone, monday + i));
      const last = lastOpenDay(reading.ahead === 0 ? days.slice(today.weekday) : days, hours);
      return last ? [last] : [];
    }
    case 'month': {
      const month = today.month + reading.ahead;
      const first = reading.ahead === 0 ? today.day : 1;
      const { day: length } = dayOf(today.year, month + 1, 0);
      const days = Array.from({ length: length - first + 1 }, (_, i) => dayOf(today.year, month, first + i));
      const last = lastOpenDay(days, hours);
      return last ? [last] : [];
    }
  }
}

/** The end of the n-th open day after today. */
function afterOpenDays(days: number, { now, hours }: Moment): number {
  let left = Math.ceil(days);
  for (let ahead = 1; ahead <= horizonDays; ahead++) {
    const day = dayAt(now, hours.timeZone, ahead);
    if (shiftsOn(day, hours).length > 0) left--;
    if (left === 0) return closing(day, hours);
  }
  return closing(dayAt(now, hours.timeZone, Math.ceil(days)), hours);
}

/** The same day of a later month, or the last one of a shorter month; half a month is fifteen days. */
function afterMonths(amount: number, { now, hours }: Moment): Day {
  const today = dayAt(now, hours.timeZone, 0);
  const month = today.month + Math.floor(amount);
  const day = Math.min(today.day, dayOf(today.year, month + 1, 0).day);
  return dayOf(today.year, month, day + (amount % 1 > 0 ? 15 : 0));
}

function afterWait({ amount, unit, business }: Wait, moment: Moment): number {
  const { now, hours } = moment;
  if (business && unit === 'day') return afterOpenDays(amount, moment);
  // In days, weeks and months one means a date, and all of that day.
  if (unit === 'month') return closing(afterMonths(amount, moment), hours);
  if (unit === 'day' || unit === 'week')
    return closing(dayAt(now, hours.timeZone, Math.ceil(amount * (unit === 'week' ? 7 : 1))), hours);
  return now + amount * unitMinutes[unit] * minuteMs;
}

/** "Hoy viernes", "tomorrow, the 21st": two names of one day. */
export function sameDay(one: DayReading, other: DayReading, moment: Moment): boolean {
  const daysOf = (reading: DayReading) =>
    candidates(reading.type === 'weekday' ? { ...reading, near: true } : reading, moment).map(isoOf);
  const days = daysOf(other);
  return daysOf(one).some((each) => days.includes(each));
}

export interface TimeToKeep {
  readonly day?: DayReading | undefined;
  readonly clock?: ClockReading | undefined;
  readonly wait?: Wait | undefined;
  /** The day itself is too late. */
  readonly before?: boolean | undefined;
}

/**
 * When what was said is due at the latest, in epoch ms and in the brand's time zone; null = it names no moment ahead.
 * A time without a day is the next one.
 */
export function dueTime({ day, clock: reading, wait, before }: TimeToKeep, moment: Moment): number | null {
  const { now, hours } = moment;
  const isAhead = (due: number) => due > now && due <= now + furthestMs;
  if (wait) {
    const due = afterWait(wait, moment);
    return isAhead(due) ? due : null;
  }
  const days = day ? candidates(day, moment) : [dayAt(now, hours.timeZone, 0), dayAt(now, hours.timeZone, 1)];
  for (const each of days) {
    const due = before && !reading ? closingBefore(each, moment) : momentOn(each, reading, moment);
    if (isAhead(due)) return due;
  }
  return null;
}

/** "Before Friday" is kept on Thursday, or on the last day before it on which somebody was there. */
function closingBefore({ year, month, day }: Day, { now, hours }: Moment): number {
  for (let back = 1; back <= horizonDays; back++) {
    const each = dayOf(year, month, day - back);
    if (at(each, 24, 0, hours) <= now) break;
    if (shiftsOn(each, hours).length > 0) return closing(each, hours);
  }
  return closing(dayOf(year, month, day - 1), hours);
}
