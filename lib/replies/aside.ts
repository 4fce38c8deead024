import type { Suggestions } from '../domain/suggestion.ts';
import { greetingSlots, offerOf } from './private-text.ts';
import { manner, type Reading } from './reading.ts';
import { capitalise, renderText } from './render.ts';

/** Where a call or a gesture would be out of place: attacks, statements, endings, thanks. */
const neither = ['S-01', 'S-05', 'S-06', 'S-13', 'S-16', 'S-17', 'S-18'];
/** Nothing is offered where somebody is at risk, or where the claim is not ours. */
const noGesture = [...neither, 'S-04', 'S-09', 'S-10'];
/** Much was lost, it happened again, or somebody is at risk. */
const grave = 2;

const mayOffer = ({ situation, cause }: Reading): boolean =>
  !noGesture.includes(situation) && cause !== 'fraud';

/** What may be spent without asking; null where no amount was agreed. */
const budgetOf = ({ input }: Reading): number | null => {
  const most = input.brand.limits.gestureMax ?? 0;
  return most > 0 ? most : null;
};

/** What to say on the telephone, one line a step: by cause, by how grave it is, and by what may be decided. */
function phoneScriptOf(reading: Reading): string | undefined {
  const { situation, book, cause, assessment, detail } = reading;
  if (!book.phone || neither.includes(situation)) return undefined;
  const { start, grave: gravely, told, ask, act, wish, within, beyond, end } = book.phone;
  const lines = [
    ...start.slice(0, 1),
    ...(assessment.severity >= grave || situation === 'S-09' ? [gravely] : start.slice(1)),
    ...(detail !== null && detail.kind !== 'topic' ? [told] : []),
    ask[cause] ?? ask.other,
    act,
    ...offerOf(reading),
    ...(mayOffer(reading) ? [wish, budgetOf(reading) === null ? beyond : within] : []),
    ...end,
  ];
  const how = { ...manner(reading), slots: greetingSlots(reading) };
  return lines.map((line) => capitalise(renderText(line, how))).join('\n');
}

/**
 * Ideas by cause, severity and budget, for the private message only: an annoyance gets a kind act, lost money or time
 * what costs something, a great loss more; without an amount agreed, what costs nothing.
 */
function gesturesOf(reading: Reading): Pick<Suggestions, 'gestures' | 'gestureLimit'> {
  const { cause, assessment, ownBook } = reading;
  if (!ownBook.gestures || !mayOffer(reading)) return {};
  const { free, paid, large } = ownBook.gestures;
  const limit = budgetOf(reading);
  const kinds = [
    free,
    ...(limit !== null && assessment.severity > 0 ? [paid] : []),
    ...(limit !== null && assessment.severity >= grave ? [large] : []),
  ];
  const gestures = kinds.flatMap((kind) => kind[cause] ?? kind.other ?? []);
  return { gestures, ...(limit === null ? {} : { gestureLimit: limit }) };
}

/** What goes with the three suggestions and is never said in public. */
export function asideOf(reading: Reading): Pick<Suggestions, 'phone' | 'gestures' | 'gestureLimit'> {
  const phone = phoneScriptOf(reading);
  return { ...(phone === undefined ? {} : { phone }), ...gesturesOf(reading) };
}
