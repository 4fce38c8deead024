import type { Situation } from '../../domain/suggestion.ts';
import type { Phrase } from '../phrasebook.ts';
import type { Reading } from '../reading.ts';
import { hash } from '../seeded.ts';
import { isUnanswered } from '../situation.ts';
import { namedBy } from './naming.ts';
import type { Strategy } from './step.ts';

/** Where the post must not be cited, or the action is another. */
const mayNotName: readonly Situation[] = ['S-08', 'S-10', 'S-15'];

/** What a charge is examined for is only there where one is named. */
const ofMoney =
  /charg|bill|\bfees?\b|debit|took|taken|pay|paid|invoice|cost|[£$€₹]|refund|cobr|cargo|factur|recibo|pag[oóuú]|cuota|money|dinero/iu;

/** The action with the matter it is about. */
export const about = (reading: Reading): readonly Phrase[] =>
  reading.topic?.verdict ? reading.book.act : reading.book.actAbout;

/** Detail and action in one breath, where no owner or situation has an action of its own. */
export function breath(reading: Reading): readonly Phrase[] | undefined {
  const { book, detail, owner, situation, input } = reading;
  if (!book.direct || !detail || detail.kind === 'fragment' || owner.value !== '') return undefined;
  if (mayNotName.includes(situation)) return undefined;
  const kind = namedBy(reading);
  if (kind === 'fragment') return undefined;
  const act = acting(reading, 'direct');
  const plain = kind === 'ask' || situation === 'S-02' || act === book.act;
  // A situation with an action of its own takes that every other time.
  const turn = (kind === 'topic' || kind === 'why') && hash(input.id, input.text) % 2 === 0;
  return plain || turn ? book.direct[kind] : undefined;
}

/** What is done, and by when. */
export function acting(reading: Reading, strategy: Strategy): readonly Phrase[] {
  const { book, owner, situation, cause, input } = reading;
  if (owner.value !== '') return book.actOwner;
  if (strategy === 'brief') return book.actShort;
  if (situation === 'S-03' && isUnanswered(input.text)) return book.actUnanswered;
  const idle =
    (situation === 'S-12' && cause !== 'delivery') || (situation === 'S-11' && !ofMoney.test(input.text));
  return idle ? book.act : (book.actBy[situation] ?? book.act);
}
