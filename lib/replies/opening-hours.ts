import { plainLetters } from '../domain/plain-letters.ts';
import { toLocal } from './local-time.ts';

const names = [
  'lunes|lun|l|mondays?|mon|mo',
  'martes|mar|m|tuesdays?|tues?|tu',
  'miercoles|mie|x|wednesdays?|wed|we',
  'jueves|jue|j|thursdays?|thurs?|thu|th',
  'viernes|vie|v|fridays?|fri|fr',
  'sabados?|sab|s|saturdays?|sat|sa',
  'domingos?|dom|d|sundays?|sun|su',
] as const;
const day = `(?:${names.join('|')})`;
const days = `(?<from>${day})\\.?(?: ?(?:-|–|a|to|through|hasta) ?(?<to>${day})\\.?)?`;
const daily = '(?<daily>todos los dias|cada dia|a diario|every ?day|daily|7 dias|7 days)';
const clock = (name: string) =>
  `(?<${name}h>\\d{1,2})(?:[:.h](?<${name}m>\\d\\d))? ?(?<${name}u>a\\.?m\\.?|p\\.?m\\.?|hrs?|h)?`;
const shift = `${clock('a')} ?(?:-|–|a|to|until|till|hasta|y) ?(?:las? )?${clock('b')}`;
const always = '(?<always>24 ?h(?:oras|ours|rs)?(?: ?/? ?(?:7|365)(?: dias| days)?)?|24/7)';
const token = new RegExp(`(?<!\\p{L})(?:${always}|${daily}|${shift}|${days})(?![\\p{L}\\d])`, 'gu');
/** What may stand between days and hours without changing them. */
const filler =
  /(?<!\p{L})(?:de|del?|las?|los|el|y|e|and|from|h|hs|hrs?|horas|hours|on|horario|open|abierto)(?!\p{L})|[\s,;.:()&+/·–-]/gu;

const all: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5, 6]);
const dayMinutes = 1_440;

const dayOf = (name: string): number =>
  names.findIndex((each) => new RegExp(`^(?:${each})$`, 'u').test(name));

function span(from: string, to: string | undefined): ReadonlySet<number> {
  const first = dayOf(from);
  const last = to === undefined ? first : dayOf(to);
  const length = ((last - first + 7) % 7) + 1;
  return new Set(Array.from({ length }, (_, place) => (first + place) % 7));
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Minutes since midnight; the end after the start, "9–5" as one means it. */
function minutesOf(groups: Groups): readonly [from: number, to: number] | null {
  const at = (name: 'a' | 'b') => {
    const hour = Number(groups[`${name}h`]);
    const unit = (groups[`${name}u`] ?? '').replaceAll('.', '');
    const twelve = unit === 'pm' && hour < 12 ? 12 : unit === 'am' && hour === 12 ? -12 : 0;
    return (hour + twelve) * 60 + Number(groups[`${name}m`] ?? 0);
  };
  const from = at('a');
  const until = at('b');
  const isBare = !groups.bu && until <= from && until <= dayMinutes / 2;
  const to = isBare && until + dayMinutes / 2 > from ? until + dayMinutes / 2 : until;
  return from <= dayMinutes && to <= dayMinutes ? [from, to] : null;
}

interface Opening {
  readonly on: ReadonlySet<number>;
  readonly from: number;
  readonly to: number;
}

/** `L–V, 9–14 y 16–19 h` as openings; null = it says something else, or something more. */
function openingsOf(words: string): readonly Opening[] | null {
  const folded = plainLetters(words).trim();
  const found = [...folded.matchAll(token)];
  const rest = folded.replace(token, ' ').replace(filler, '');
  if (found.length === 0 || rest !== '') return null;
  const openings: Opening[] = [];
  let on: ReadonlySet<number> | null = null;
  /** Days follow one another ("sábados y domingos") until hours are named. */
  let joins = false;
  let pending: readonly (readonly [number, number])[] = [];
  for (const { groups = {} } of found) {
    if (groups.from !== undefined || groups.daily !== undefined) {
      const named: ReadonlySet<number> =
        groups.daily !== undefined ? all : span(groups.from ?? '', groups.to);
      on = joins && on ? new Set([...on, ...named]) : named;
      joins = true;
      continue;
    }
    const hours = groups.always !== undefined ? ([0, dayMinutes] as const) : minutesOf(groups);
    if (!hours) return null;
    joins = false;
    if (on === null) pending = [...pending, hours];
    else openings.push({ on, from: hours[0], to: hours[1] });
  }
  // Hours that go before their days, or have none.
  const said = on ?? all;
  openings.push(...pending.map(([from, to]) => ({ on: said, from, to })));
  // Days alone: open on them, at hours nobody has said.
  if (openings.length === 0) openings.push({ on: said, from: 0, to: dayMinutes });
  return openings;
}

/**
 * Whether nobody answers there now. `words` as the customer reads them; `now` epoch ms; `timeZone` IANA, null = the
 * browser's own. What cannot be read for certain is not called closed.
 */
export function isClosed(words: string, now: number, timeZone: string | null): boolean {
  const openings = openingsOf(words);
  if (openings === null || Number.isNaN(now)) return false;
  const { weekday, hour, minute } = toLocal(now, timeZone);
  const at = hour * 60 + minute;
  const yesterday = (weekday + 6) % 7;
  return !openings.some(({ on, from, to }) =>
    to > from
      ? on.has(weekday) && at >= from && at < to
      : (on.has(weekday) && at >= from) || (on.has(yesterday) && at < to),
  );
}
