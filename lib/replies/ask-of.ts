import { knownThings, type Thing, thingsNamed } from './known-things.ts';
import type { Reading } from './reading.ts';
import { pick } from './seeded.ts';
import { isUnanswered } from './situation.ts';

const trip =
  /(?<!\p{L})(?:vuelos?|maletas?|equipaje|valijas?|reservas?|hotel|hostal|tiquetes?|pasajes?|boletos? de avi[oó]n|billetes? de (?:avi[oó]n|tren|bus|ida|vuelta)|check-?in|flight|luggage|suitcase|booking)(?!\p{L})/iu;

/** "El día, la hora y el lugar" without those of them that are known; `''` where all are. */
function unknownPart(ask: string, known: ReadonlySet<Thing>, language: Reading['language']): string {
  const parts = ask.split(/, | y | and /u);
  const open = parts.filter((part) => !thingsNamed(part).some((thing) => known.has(thing)));
  if (open.length === parts.length) return ask;
  const and = language === 'en' ? ' and ' : ' y ';
  return [open.slice(0, -1).join(', '), ...open.slice(-1)].filter((part) => part !== '').join(and);
}

/** What would help, the most useful first. */
function wishes({ situation, book, cause, input, detail, topic }: Reading, told: boolean): readonly string[] {
  const byNumber = situation === 'S-14' || ['delivery', 'billing', 'other'].includes(cause);
  const bySubject =
    book.ask[cause] === undefined
      ? book.askFor?.find(([pattern]) => pattern.test(input.text))?.[1]
      : undefined;
  // Day, time and place are for what somebody did at a counter.
  const elsewhere = cause === 'staff-service' && (situation !== 'S-03' || isUnanswered(input.text));
  return [
    told && byNumber && book.askName,
    trip.test(input.text) && book.askTrip,
    situation === 'S-14' && book.askRefund,
    !detail && !topic && book.askNothingKnown,
    bySubject,
    !elsewhere && book.ask[cause],
    pick(book.askOther, input.id, input.text),
    ...book.askOther,
  ].filter((wish) => typeof wish === 'string');
}

/** What to ask for in private: never again what post, thread or case already tell; `''` where that is everything. */
export function askOf(reading: Reading): string {
  const { text: post, thread, context } = reading.input;
  const known = knownThings({ post, thread, known: context.known });
  return (
    wishes(reading, known.has('order'))
      .map((wish) => unknownPart(wish, known, reading.language))
      .find((wish) => wish !== '') ?? ''
  );
}
