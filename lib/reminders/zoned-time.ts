/** Calendar fields in one time zone. `month` is 1–12. */
export interface ZonedFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const formats = new Map<string | null, Intl.DateTimeFormat>();

function formatFor(timeZone: string | null): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-CA', {
    ...(timeZone === null ? {} : { timeZone }),
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}

/** What the wall clock shows at `at` in a zone; null = the browser's own. */
export function zonedFields(at: number, timeZone: string | null): ZonedFields {
  const parts = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  return parts as unknown as ZonedFields;
}

const asUtc = ({ year, month, day, hour, minute }: ZonedFields) =>
  Date.UTC(year, month - 1, day, hour, minute);

/**
 * The moment at which a zone's wall clock shows these fields; days and minutes may overflow.
 * A time that spring skips becomes the same distance after the gap; one that autumn repeats is the first.
 */
export function fromZoned(fields: ZonedFields, timeZone: string | null): number {
  const wanted = asUtc(fields);
  const offsetAt = (at: number) => asUtc(zonedFields(at, timeZone)) - Math.floor(at / 60_000) * 60_000;
  const day = 86_400_000;
  const before = wanted - offsetAt(wanted - day);
  const after = wanted - offsetAt(wanted + day);
  const shows = (at: number) => asUtc(zonedFields(at, timeZone)) === wanted;
  if (shows(before)) return before;
  return shows(after) ? after : before;
}
