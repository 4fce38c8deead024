import type { AssessInput } from '../domain/assess-input.ts';
import type { Assessment } from '../domain/assessment.ts';
import type { Brand } from '../domain/brand.ts';
import type { Post } from '../domain/post.ts';
import { assess, type Speaker, type Taught } from './assess.ts';
import { attribute, isOurs } from './attribution.ts';
import type { Model } from './model/model.ts';
import { tieOf } from './tie.ts';

function speakerOf(post: Post, brand: Brand | undefined): Speaker {
  if (post.promoted) return 'advertiser';
  return brand !== undefined && isOurs(post.author, brand) ? 'us' : 'customer';
}

/** What is known around a post, where there is something. */
export interface Around {
  /** Nearly the same text from others within an hour. */
  readonly similar?: AssessInput['similar'];
  /** Of the page that shows it. */
  readonly url?: string;
  /** What the person's corrections say. */
  readonly taught?: Taught;
}

/**
 * Listens to a post read from a page.
 * @param now epoch ms
 * @param earlierCases cases of the same author before this one
 */
export function assessPost(
  model: Model,
  post: Post,
  brand: Brand | undefined,
  now: number,
  earlierCases: number,
  { similar, taught, url = '' }: Around = {},
): Assessment {
  const { name, handle, followers, verified } = post.author;
  return assess(
    model,
    {
      id: post.postId,
      text: post.text,
      lang: post.lang,
      platform: post.platform,
      author: { name, handle, followers, verified },
      thread: brand && post.thread ? [...attribute(post.thread, post.author, brand)] : [],
      replyTo: [...(post.replyTo ?? [])],
      brand,
      ...(brand && { tie: tieOf(post, url, brand) }),
      now,
      postedAt: post.postedAt,
      earlierCases,
      similar,
    },
    speakerOf(post, brand),
    taught,
  );
}
