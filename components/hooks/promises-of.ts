import type { Suggestion } from '../../lib/domain/suggestion.ts';
import { findPromises } from '../../lib/promises/find-promises.ts';
import type { PostView, Promised } from '../sidebar/sidebar-state.ts';

const minuteMs = 60_000;
const longestReason = 80;
/** Whole words, as many as a reminder has room for. */
const shortened = (text: string): string =>
  text.length <= longestReason ? text : `${text.slice(0, longestReason).replace(/\s+\S*$/, '')}…`;

/** What is promised and no reminder stands for yet: in the draft, else in the reply that was sent last, read as of when it was sent. */
export function promisesOf(
  { caseView, brand }: PostView,
  draft: string,
  picked: Suggestion | null,
  now: number,
): readonly Promised[] {
  const sent = caseView?.timeline.findLast(({ fact }) => fact.type === 'replied');
  const said = draft.trim()
    ? { text: draft, at: now }
    : sent?.fact.type === 'replied' && { text: sent.fact.text, at: sent.fact.at ?? sent.at };
  if (!said) return [];
  const kept = (caseView?.followUps ?? []).map(({ dueAt }) => dueAt);
  // A suggestion knows its own promise, whatever the words for it are.
  const found =
    picked?.followUp && picked.text === said.text
      ? [picked.followUp]
      : findPromises(said.text, { now: said.at, hours: brand.hours }).map(({ dueAt, text }) => ({
          dueAt,
          reason: shortened(text),
        }));
  return found
    .filter(({ dueAt }) => dueAt > now && !kept.some((each) => Math.abs(each - dueAt) < minuteMs))
    .toSorted((one, other) => one.dueAt - other.dueAt);
}
