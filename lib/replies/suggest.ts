import { AssessInput } from '../domain/assess-input.ts';
import type { Assessment } from '../domain/assessment.ts';
import type { SuggestInput, Suggestions } from '../domain/suggestion.ts';
import { assess } from '../listening/assess.ts';
import type { Model } from '../listening/model/model.ts';
import { withoutInstructions } from './detail.ts';
import { suggestFor } from './suggest-for.ts';

function assessmentOf(model: Model, input: SuggestInput): Assessment {
  const { id, text, lang, platform, author, thread, brand, now, context } = input;
  const similar = { posts: context.similar, authors: context.similar, windowMin: 60 };
  return assess(
    model,
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

/** As `suggestFor`, listening first where no assessment is given: the sidebar always has one and holds no lexicon. */
export function suggest(model: Model, input: SuggestInput): Suggestions {
  const text = withoutInstructions(input.text);
  return suggestFor(input, input.assessment ?? assessmentOf(model, { ...input, text }));
}
