import type { Suggestions } from '../domain/suggestion.ts';
import { greetingSlots } from './private-text.ts';
import { manner, type Reading } from './reading.ts';
import { capitalise, renderText } from './render.ts';

/** Where a call or a gesture would be out of place: attacks, statements, endings, thanks. */
const neither = ['S-01', 'S-05', 'S-06', 'S-13', 'S-16', 'S-17', 'S-18'];
/** Nothing is offered where somebody is at risk, or where the claim is not ours. */
const noGesture = [...neither, 'S-04', 'S-09', 'S-10'];

/** What to say on the telephone, one line a step; none where the language has no such lines yet. */
function phoneScriptOf(reading: Reading): string | undefined {
  const { situation, book } = reading;
  if (!book.phone || neither.includes(situation)) return undefined;
  const told = reading.detail !== null && reading.detail.kind !== 'topic';
  return book.phone
    .filter((line) => told || !line.includes('{d}'))
    .map((line) => capitalise(renderText(line, { ...manner(reading), slots: greetingSlots(reading) })))
    .join('\n');
}

/**
 * Ideas by cause, severity and budget, for the private message only: an annoyance gets a kind act, lost money or time
 * what costs something, up to the limit that the brand set. Fraud gets none.
 */
function gesturesOf(reading: Reading): readonly string[] | undefined {
  const { situation, cause, assessment, book, input } = reading;
  if (!book.gestures || noGesture.includes(situation) || cause === 'fraud') return undefined;
  const { free, paid, limit } = book.gestures;
  const max = input.brand.limits.gestureMax ?? 0;
  const ideas = free[cause] ?? free.other ?? [];
  if (assessment.severity === 0 || max <= 0) return ideas;
  return [...ideas, ...(paid[cause] ?? paid.other ?? []), limit.replace('{max}', String(max))];
}

/** What goes with the three suggestions and is never said in public. */
export function asideOf(reading: Reading): Pick<Suggestions, 'phone' | 'gestures'> {
  const phone = phoneScriptOf(reading);
  const gestures = gesturesOf(reading);
  return { ...(phone === undefined ? {} : { phone }), ...(gestures === undefined ? {} : { gestures }) };
}
