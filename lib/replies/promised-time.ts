import type { Severity, Variety } from '../domain/assessment.ts';
import type { BusinessHours } from '../domain/brand.ts';
import { fromZoned } from '../reminders/zoned-time.ts';
import { addDays, type LocalTime, toLocal } from './local-time.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

interface Urgency {
  readonly severity: Severity;
  readonly arousal: Severity;
}

/** The hotter the post, the nearer the time (method §4.7). */
function leadMinutes({ severity, arousal }: Urgency): number {
  if (severity === 3) return 30;
  if (arousal === 3) return 60;
  return arousal === 2 ? 120 : 180;
}

const ceilTo = (at: number, step: number): number => Math.ceil(at / step) * step;

function minutesOf(clock: string): { hour: number; minute: number } {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return { hour, minute };
}

const dateKey = ({ year, month, day }: LocalTime): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/**
 * When the next word to the customer can honestly be promised, in epoch ms: soon, on a round hour,
 * inside business hours. What endangers people does not wait for opening time.
 */
export function promisedTime(now: number, hours: BusinessHours, urgency: Urgency): number {
  const lead = leadMinutes(urgency) * minuteMs;
  if (urgency.severity === 3) return ceilTo(now + lead, 15 * minuteMs);
  const today = toLocal(now, hours.timeZone);
  // Last night's shift may still be open.
  for (let ahead = -1; ahead < 15; ahead += 1) {
    const date = addDays(today, ahead);
    if (hours.holidays.includes(dateKey(date))) continue;
    const shifts = hours.week[date.weekday] ?? [];
    for (const [index, shift] of shifts.entries()) {
      const opens = fromZoned({ ...date, ...minutesOf(shift.from) }, hours.timeZone);
      const closing = shift.to <= shift.from ? addDays(date, 1) : date;
      const closes = fromZoned({ ...closing, ...minutesOf(shift.to) }, hours.timeZone);
      const from = Math.max(now, opens);
      const due = ceilTo(from + (ahead <= 0 ? lead : hourMs), hourMs);
      if (due <= closes) return due;
      const last = index === shifts.length - 1;
      if (last && closes - from >= 45 * minuteMs) return closes;
    }
  }
  return ceilTo(now + lead, hourMs);
}

const weekdaysEs = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];
const weekdaysEn = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthsEs =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const monthsEn =
  'January February March April May June July August September October November December'.split(' ');

function clockEs({ hour, minute }: LocalTime, variety: Variety): string {
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  if (variety === 'es-MX' || variety === 'es-CO') {
    const twelve = hour % 12 === 0 ? 12 : hour % 12;
    const part =
      hour === 12 ? 'del día' : hour < 12 ? 'de la mañana' : hour < 20 ? 'de la tarde' : 'de la noche';
    return `${twelve === 1 ? 'la' : 'las'} ${twelve}${minutes} ${part}`;
  }
  const article = hour === 1 ? 'la' : 'las';
  return `${article} ${hour}${minutes}${variety === 'es-AR' ? '' : ' h'}`;
}

function clockEn({ hour, minute }: LocalTime): string {
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${twelve}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

const daysBetween = (from: LocalTime, to: LocalTime): number =>
  Math.round(
    (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / (24 * hourMs),
  );

/** A due time as one says it: "hoy antes de las 18 h", "tomorrow at 10am". Both times in epoch ms. */
export function timeInWords(due: number, now: number, timeZone: string | null, variety: Variety): string {
  const then = toLocal(due, timeZone);
  const days = daysBetween(toLocal(now, timeZone), then);
  if (variety === 'en') {
    const clock = clockEn(then);
    if (days === 0) return `by ${clock} today`;
    if (days === 1) return `tomorrow at ${clock}`;
    if (days < 7) return `on ${weekdaysEn[then.weekday]} at ${clock}`;
    return `on ${then.day} ${monthsEn[then.month - 1]} at ${clock}`;
  }
  const clock = clockEs(then, variety);
  if (days === 0) return `hoy antes de ${clock}`;
  if (days === 1) return `mañana a ${clock}`;
  if (days < 7) return `el ${weekdaysEs[then.weekday]} a ${clock}`;
  return `el ${then.day} de ${monthsEs[then.month - 1]} a ${clock}`;
}
