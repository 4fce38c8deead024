import { noAskBack } from '../../domain/ask-back.ts';
import type { Reading } from '../reading.ts';
import { acting } from './acting.ts';
import { namedBy, namedIn } from './naming.ts';
import { explain, inform } from './parts.ts';
import { type Step, type Strategy, step } from './step.ts';

/** They are mistaken, or what they want cannot be: the right fact and an alternative (method S-04). */
export function correcting(reading: Reading, strategy: Strategy): readonly Step[] {
  const { book } = reading;
  const sets = strategy === 'warm' ? book.mirror : book.mirrorBrief;
  // What turns out otherwise is not said back as if it were so.
  const mirror = step(book.moves.concern ?? namedIn(sets, namedBy(reading)));
  const told = inform(reading, 0);
  const correct = told.length > 0 ? told : [step(book.moves.correctUnknown, 1)];
  const act = step(book.actBy['S-04'] ?? (strategy === 'warm' ? book.act : book.actShort));
  // Short or long: a no without another way is no answer (method S0.13).
  const alternative = step(book.moves.alternative);
  if (strategy === 'brief') return [mirror, act, alternative];
  if (book.moves.concern)
    return strategy === 'direct'
      ? [mirror, ...correct, act, alternative]
      : [mirror, act, ...correct, alternative];
  return strategy === 'direct'
    ? [act, mirror, ...correct, alternative]
    : [mirror, ...correct, act, alternative];
}

/** Without a case the post alone says whether they may be asked. */
function mayAskBack({ input, assessment }: Reading): boolean {
  const { mayAskBack: known, exposesPII } = input.context;
  const { cause, severity, stance } = assessment;
  const exposesPersonalData = exposesPII ?? assessment.exposesPersonalData;
  const post = {
    solution: 'full',
    status: 'resolved',
    cause,
    severity,
    stance,
    assessment: { ...assessment, ...(exposesPersonalData && { exposesPersonalData }) },
    outcome: null,
    turnedPageAt: null,
  } as const;
  return known ?? noAskBack(post, { lastTone: null }) === null;
}

/** It is solved: asked for a word, or left in peace (method S-16). */
export function resolved(reading: Reading): readonly Step[] {
  const { resolved: done, askBack, leaveIt } = reading.book.moves;
  return [step(done), step(mayAskBack(reading) ? askBack : leaveIt)];
}

/** Half solved: what is done, what is left, and when (method S-15). */
export function provisional(reading: Reading, strategy: Strategy): readonly Step[] {
  const { book } = reading;
  const state = explain(reading, 0);
  const act = step(acting(reading, strategy));
  const left = step(book.moves.provisional);
  const mirror = step(namedIn(book.mirrorBrief, namedBy(reading)), 1);
  if (strategy === 'brief') return [left, act];
  return strategy === 'direct' ? [act, ...state, left] : [mirror, ...state, act, left];
}
