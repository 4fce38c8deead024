import type { AssessInput } from '../../../lib/domain/assess-input.ts';
import { assess as assessWith, type Speaker } from '../../../lib/listening/assess.ts';
import { assessPost as assessPostWith } from '../../../lib/listening/assess-post.ts';
import { committedModel } from '../../../scripts/model-file.ts';

/** Listening as the product ships it: with the model that stands in assets/model. */
export const model = committedModel();

export const assess = (input: AssessInput, speaker?: Speaker) => assessWith(model, input, speaker);

type AfterModel<F> = F extends (model: never, ...rest: infer Rest) => unknown ? Rest : never;
export const assessPost = (...args: AfterModel<typeof assessPostWith>) => assessPostWith(model, ...args);
