import type { SuggestInput } from '../../../lib/domain/suggestion.ts';
import { suggest as suggestWith } from '../../../lib/replies/suggest.ts';
import { model } from '../listening/with-model.ts';

/** Suggestions to a post that is first listened to, as on the command line. */
export const suggest = (input: SuggestInput) => suggestWith(model, input);
