import type { Reading } from '../reading.ts';
import { isSupporter } from '../situation.ts';
import { namedBy, namedIn } from './naming.ts';
import { explain } from './parts.ts';
import { type Step, type Strategy, step, unless } from './step.ts';

/** Said to everybody at once: facts and the next time, even without news (method S-13). */
export function outage(reading: Reading, strategy: Strategy): readonly Step[] {
  const { book } = reading;
  const news = step(book.moves.outage);
  const own = step(book.moves.outageThanks, 1);
  if (strategy === 'brief') return [news];
  return strategy === 'direct'
    ? [news, ...explain(reading, 1), own]
    : [news, step(book.validate.outage), own, ...explain(reading, 1)];
}

/** A post of ours; the mistake is owned where somebody confirmed that it is one (method S-01). */
export function brandError(reading: Reading, strategy: Strategy): readonly Step[] {
  const { book, detail, facts, input } = reading;
  const confirmed = facts.length > 0 || input.situation === 'S-01' || !book.moves.brandErrorOpen;
  const own = confirmed
    ? step(book.moves.brandError)
    : unless('recognition', book.moves.brandErrorOpen ?? []);
  const act = step(book.actBy['S-01'] ?? (strategy === 'brief' ? book.actShort : book.act));
  if (strategy === 'brief') return [own, act];
  const lead = detail && namedIn(book.lead ?? {}, namedBy(reading));
  const seen = lead ? [step(lead, 3)] : [];
  const thanks = step(book.moves.brandErrorThanks, 1);
  return strategy === 'direct'
    ? [...seen, own, ...explain(reading, 1), act, thanks]
    : [
        ...seen,
        own,
        unless('recognition', book.validate['human-error'], 2),
        ...explain(reading, 1),
        act,
        thanks,
      ];
}

export const thanked = ({ book, input, topic }: Reading): readonly Step[] => [
  isSupporter(input.text) && book.moves.supporter
    ? step(book.moves.supporter)
    : step(topic ? book.moves.thanks : book.moves.thanksPlain),
];
