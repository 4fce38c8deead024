import type { Language } from './words.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How times and numbers are said in one language. Times are epoch ms; `now` is an argument. */
export interface Format {
  /** "hace 25 min", "dentro de 2 h". */
  ago(at: number, now: number): string;
  /** "42 min", "3 h", "2 d": a length of time. */
  duration(ms: number): string;
  /** The shortest that says which moment: "18:00" today, "mar 18:00" within a week, "3 dic 18:00" beyond. */
  moment(at: number, now: number): string;
  /** "hoy 18:00", "mañana 9:00", else as `moment`. */
  due(at: number, now: number): string;
  /** Everything, for tooltips and details. */
  full(at: number): string;
  number(value: number): string;
  /** Of money: whole, or with its cents. */
  amount(value: number): string;
  /** "1,2 mil", "1.2K". */
  compact(value: number): string;
}

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);
const daysBetween = (at: number, now: number): number => Math.round((startOfDay(at) - startOfDay(now)) / day);

function unitOf(ms: number): readonly [number, 'minute' | 'hour' | 'day'] {
  const size = Math.abs(ms);
  if (size < hour) return [Math.round(ms / minute), 'minute'];
  if (size < 2 * day) return [Math.round(ms / hour), 'hour'];
  return [Math.round(ms / day), 'day'];
}

/** "50", "4,90": an amount in the brand's own money. */
export function amountFormat(language: Language): (value: number) => string {
  const whole = new Intl.NumberFormat(language);
  const cents = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (value) => (Number.isInteger(value) ? whole : cents).format(value);
}

export function createFormat(language: Language): Format {
  // English writes "42 min. ago" when short and "42m ago" when narrow; Spanish reads best short.
  const size = language === 'en' ? 'narrow' : 'short';
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'always', style: size });
  const nearDay = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const clock = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short' });
  const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });
  const dated = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' });
  const full = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' });
  const number = new Intl.NumberFormat(language);
  const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 });

  const moment = (at: number, now: number): string => {
    const days = daysBetween(at, now);
    if (days === 0) return clock.format(at);
    if (Math.abs(days) < 7) return `${weekday.format(at)} ${clock.format(at)}`;
    const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
    return `${(sameYear ? date : dated).format(at)} ${clock.format(at)}`;
  };
  return {
    ago: (at, now) => relative.format(...unitOf(at - now)),
    duration(ms) {
      const [value, unit] = unitOf(Math.max(0, ms));
      return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: size }).format(value);
    },
    moment,
    due(at, now) {
      const days = daysBetween(at, now);
      return days === 0 || days === 1
        ? `${nearDay.format(days, 'day')} ${clock.format(at)}`
        : moment(at, now);
    },
    full: (at) => full.format(at),
    number: (value) => number.format(value),
    amount: amountFormat(language),
    compact: (value) => compact.format(value),
  };
}
