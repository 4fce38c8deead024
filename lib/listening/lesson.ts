import type { Assessment } from '../domain/assessment.ts';
import type { Brand } from '../domain/brand.ts';
import type { Lesson, Said } from '../domain/correction.ts';
import type { Post } from '../domain/post.ts';
import { lessonFeatures } from './adjustment.ts';
import type { Model } from './model/model.ts';
import { featuresOf, readPost } from './read-post.ts';

/**
 * What is kept of a corrected post to learn from.
 * @param heard what the model alone says of it, without any correction
 */
export function lessonOf(
  model: Model,
  post: Post,
  brand: Brand | undefined,
  heard: Assessment,
  said: Said,
): Lesson {
  const { cause, severity, stance, signals } = heard;
  const reading = readPost({ text: post.text, lang: post.lang, replyTo: post.replyTo ?? [], brand });
  return {
    said,
    engine: model.version,
    ...lessonFeatures(featuresOf(reading)),
    heard: {
      odds: signals.reduce((sum, { weight }) => sum + weight, model.bias),
      cause,
      severity,
      stance,
    },
  };
}
