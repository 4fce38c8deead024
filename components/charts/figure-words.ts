import { fewest } from '../../lib/analytics/distribution.ts';
import { mondayOf } from '../../lib/analytics/weeks.ts';
import { amountFormat } from '../../lib/i18n/format.ts';
import type { Language, Words } from '../../lib/i18n/words.ts';

/** How the charts say their figures in one language. */
export interface FigureWords {
  /** "42 min", "3,5 h". */
  readonly minutes: (value: number) => string;
  /**
   * The same up to 48 hours, then "12,5 días de atención": nobody pictures 150 hours. A day of opening is no 24 hours,
   * so its length comes with it. @param openDay minutes of a day of opening; null = the clock's own days
   */
  readonly span: (value: number, openDay: number | null) => string;
  /** "16 nov". */
  readonly week: (name: string) => string;
  /** Of the clock: "14 h", "2 PM". */
  readonly hour: (hour: number) => string;
  readonly weekday: (mondayFirst: number, length: 'short' | 'long') => string;
  /** "menos de 15 min", "1 h–2 h", "16 h o más", of a key like `60-120`. */
  readonly step: (key: string) => string;
  /** "18 de 22 (82 %)"; without a percentage where there are few. */
  readonly rate: (part: number, whole: number) => string;
  readonly amount: (value: number) => string;
}

/** From ten days on a tenth says nothing. */
const rounded = (days: number): number => (days < 10 ? days : Math.round(days));

/** Minutes of 48 hours. */
const mostInHours = 2_880;

export function figureWords(language: Language, t: Words): FigureWords {
  const unit = (of: 'minute' | 'hour', digits: number) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit: of,
      // English writes "42 min" when short and "42m" when narrow, and "2 hr" or "2h"; Spanish reads best short.
      unitDisplay: language === 'en' ? 'narrow' : 'short',
      maximumFractionDigits: digits,
    });
  const [inMinutes, inHours] = [unit('minute', 0), unit('hour', 1)];
  const date = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const clock = new Intl.DateTimeFormat(language, { hour: 'numeric', hour12: true, timeZone: 'UTC' });
  const percent = new Intl.NumberFormat(language, { style: 'percent' });
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const tenths = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const inDays = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  const minutes = (value: number): string =>
    value < 60 ? inMinutes.format(value) : inHours.format(value / 60);
  /** "1–2 h": the unit stands once where both ends have it. */
  const lowerEnd = (from: number, to: number): string =>
    from < 60 === to < 60 ? number.format(from < 60 ? from : from / 60) : minutes(from);
  return {
    minutes,
    span(value, openDay) {
      if (value <= mostInHours) return minutes(value);
      if (openDay === null) return inDays.format(rounded(value / 1_440));
      return t('charts.openDays', { days: tenths.format(rounded(value / openDay)) });
    },
    week: (name) => date.format(mondayOf(name)),
    hour: (hour) => (language === 'en' ? clock.format(hour * 3_600_000) : inHours.format(hour)),
    weekday: (place, length) =>
      // The fifth of January 1970 was a Monday.
      new Intl.DateTimeFormat(language, { weekday: length, timeZone: 'UTC' }).format(
        Date.UTC(1970, 0, 5 + place),
      ),
    step(key) {
      const [from = '', to = ''] = key.split('-');
      if (to === '') return t('charts.step.from', { from: minutes(Number(from)) });
      if (from === '0') return t('charts.step.under', { to: minutes(Number(to)) });
      return t('charts.step.between', { from: lowerEnd(Number(from), Number(to)), to: minutes(Number(to)) });
    },
    rate: (part, whole) =>
      whole < fewest
        ? t('charts.rate', { part, whole })
        : t('charts.rateShare', { part, whole, share: percent.format(part / whole) }),
    amount: amountFormat(language),
  };
}
