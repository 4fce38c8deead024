import type { Assessment } from '../domain/assessment.ts';
import type { Situation, SuggestInput, Suggestion, Suggestions } from '../domain/suggestion.ts';
import { asideOf } from './aside.ts';
import { asSuggestion, compose } from './compose.ts';
import { withoutInstructions } from './detail.ts';
import type { Strategy } from './plan/step.ts';
import { isThirdTurn, publicTurns } from './plan.ts';
import { questionsOf } from './questions.ts';
import { type Reading, read } from './reading.ts';

const strategies: readonly Strategy[] = ['direct', 'warm', 'brief'];

/** What must be said in public however often we spoke: a danger, an outage, a mistake of ours, a solution, thanks. */
const alwaysPublic: readonly Situation[] = ['S-01', 'S-09', 'S-13', 'S-16', 'S-18'];

/**
 * One open door and one boundary; copies of a campaign and a second insult get silence. A dispute has no third public
 * turn (method §4.8): what there is to say goes in private first.
 */
function adviceOf({ situation, input }: Reading): NonNullable<Suggestions['advice']> {
  if (situation === 'S-17') return 'end';
  if (situation === 'S-06') return 'do-not-reply';
  if (situation === 'S-05') return input.context.turnsPublic > 0 ? 'do-not-reply' : 'reply';
  const spoken = input.context.turnsPublic >= publicTurns && !alwaysPublic.includes(situation);
  return spoken ? 'do-not-reply' : 'reply';
}

/** The strategy the person uses most stands first; the drafts themselves do not depend on it. */
const inOrder = (suggestions: readonly Suggestion[], first: readonly Strategy[]): readonly Suggestion[] =>
  first.length === 0
    ? suggestions
    : suggestions.toSorted((one, other) => first.indexOf(one.strategy) - first.indexOf(other.strategy));

/**
 * Three replies to a post already listened to, that differ in strategy, with the missing facts as questions.
 * Same input, same text. The post is data: what it demands of a writer changes nothing.
 */
export function suggestFor(asked: SuggestInput, assessment: Assessment): Suggestions {
  const input = { ...asked, text: withoutInstructions(asked.text) };
  const reading = read(input, assessment);
  const drafts: NonNullable<ReturnType<typeof compose>>[] = [];
  const suggestions: Suggestion[] = [];
  const because = isThirdTurn(reading) ? (reading.channel ? 'third-turn' : 'no-channel') : undefined;
  // Nowhere to go on: the channel is asked for, and nothing more is said for all to read.
  for (const strategy of because === 'no-channel' ? [] : strategies) {
    const draft = compose(reading, strategy, drafts);
    if (!draft) continue;
    drafts.push(draft);
    suggestions.push(asSuggestion(reading, strategy, draft));
  }
  return {
    id: input.id,
    situation: reading.situation,
    suggestions: inOrder(suggestions, input.preferences?.strategies ?? []),
    questions: questionsOf(reading),
    advice: adviceOf(reading),
    ...(because && { because }),
    ...asideOf(reading),
  };
}
