/** The words of a page's time label read in the page's own language, by `Intl` alone: no table of words. */

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.\u200E\u200F]/g, '')
    .trim();

/** `Intl`'s formats are dear to make and a page has one language. */
const months = new Map<string, readonly string[]>();

function monthNames(lang: string): readonly string[] {
  const known = months.get(lang);
  if (known) return known;
  const names = (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(lang, { month, day: 'numeric', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => {
      const parts = format.formatToParts(Date.UTC(2025, index, 15));
      return plain(parts.find(({ type }) => type === 'month')?.value ?? '');
    });
  });
  months.set(lang, names);
  return names;
}

const isLanguage = (lang: string): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([lang]).length > 0;
  } catch {
    return false; // A page may carry any string as its language.
  }
};

/** 12 h clocks: 12 AM is midnight. */
function hourOf(hour: number, half: string | undefined): number {
  if (!half) return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

/**
 * A date with day, month in words and year, such as "30 de mayo de 2025 a las 11:02"; null for anything less:
 * without its year a date is a guess, and figures alone may be day first or month first. Local time, as shown.
 */
export function parseFullDate(label: string, lang: string): number | null {
  const words = plain(label);
  const year = /(?:^|\D)((?:19|20)\d\d)(?!\d)/.exec(words)?.[1];
  if (!year || !isLanguage(lang)) return null;
  const clock = /(\d{1,2}):(\d{2})(?:[\s\u202F]*([ap])\s?m)?/.exec(words);
  const rest = (clock ? words.replace(clock[0], ' ') : words).replace(year, ' ');
  const tokens = new Set(rest.split(/[^\p{L}\p{M}]+/u));
  const found = new Set(monthNames(lang).flatMap((name, index) => (tokens.has(name) ? [index % 12] : [])));
  const days = (rest.match(/\d+/g) ?? []).map(Number);
  const [day] = days;
  const [month] = found;
  if (days.length !== 1 || !day || day > 31 || found.size !== 1 || month === undefined) return null;
  const hour = hourOf(Number(clock?.[1] ?? 0), clock?.[3]);
  const at = new Date(Number(year), month, day, hour, Number(clock?.[2] ?? 0));
  return at.getMonth() === month ? at.getTime() : null;
}

const spans = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  year: 31_536_000_000,
} as const;

/** Every way `Intl` writes "7 minutes" in a language, without the figure. Months are left out: "7m" is minutes. */
function unitWords(lang: string, unit: keyof typeof spans, value: number): ReadonlySet<string> {
  const bare = (text: string): string => plain(text.replace(/[\p{Nd}\s]/gu, ''));
  const styles = ['narrow', 'short', 'long'] as const;
  return new Set(
    styles.flatMap((style) => [
      bare(new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: style }).format(value)),
      bare(new Intl.RelativeTimeFormat(lang, { style, numeric: 'always' }).format(-value, unit)),
    ]),
  );
}

/** "7m", "18 h", "hace 3 h" counted back from `now`, in epoch ms; null where the label is nothing of the kind. */
export function parseAge(label: string, lang: string, now: number): number | null {
  const digits = label.replace(/[^\P{Nd}0-9]/gu, (digit) => String(digitValue(digit)));
  const value = Number(/^\D*(\d{1,2})\D*$/.exec(digits)?.[1] ?? Number.NaN);
  if (Number.isNaN(value) || !isLanguage(lang)) return null;
  const words = plain(label.replace(/[\p{Nd}\s]/gu, ''));
  for (const unit of Object.keys(spans) as (keyof typeof spans)[]) {
    if (unitWords(lang, unit, value).has(words)) return now - value * spans[unit];
  }
  return null;
}

/** Decimal digits of every script stand in rows of ten. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) as number;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
