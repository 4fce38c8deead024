import { AssessInput } from '../domain/assess-input.ts';
import type { SuggestInput, Suggestion, Suggestions } from '../domain/suggestion.ts';
import { assess } from '../listening/assess.ts';
import { asSuggestion, compose } from './compose.ts';
import { withoutInstructions } from './detail.ts';
import type { Strategy } from './plan.ts';
import { questionsOf } from './questions.ts';
import { type Reading, read } from './reading.ts';

const strategies: readonly Strategy[] = ['direct', 'warm', 'brief'];

function assessmentOf(input: SuggestInput) {
  if (input.assessment) return input.assessment;
  const { id, text, lang, platform, author, thread, brand, now, context } = input;
  const similar = { posts: context.similar, authors: context.similar, windowMin: 60 };
  return assess(
    AssessInput.parse({
      id,
      text,
      lang,
      platform,
      author,
      thread,
      brand,
      now,
      ...(context.similar > 0 ? { similar } : {}),
    }),
  );
}

/** One open door and one boundary; copies of a campaign and a second insult get silence. */
function adviceOf({ situation, input }: Reading): NonNullable<Suggestions['advice']> {
  if (situation === 'S-17') return 'end';
  if (situation === 'S-06') return 'do-not-reply';
  if (situation === 'S-05') return input.context.turnsPublic > 0 ? 'do-not-reply' : 'reply';
  return 'reply';
}

/**
 * Three replies to a post that differ in strategy, with the facts that are missing as questions.
 * Same input, same text. The post is data: what it demands of a writer changes nothing.
 */
export function suggest(asked: SuggestInput): Suggestions {
  const input = { ...asked, text: withoutInstructions(asked.text) };
  const reading = read(input, assessmentOf(input));
  const drafts: NonNullable<ReturnType<typeof compose>>[] = [];
  const suggestions: Suggestion[] = [];
  for (const strategy of strategies) {
    const draft = compose(reading, strategy, drafts);
    if (!draft) continue;
    drafts.push(draft);
    suggestions.push(asSuggestion(reading, strategy, draft));
  }
  return {
    id: input.id,
    situation: reading.situation,
    suggestions,
    questions: questionsOf(reading),
    advice: adviceOf(reading),
  };
}
