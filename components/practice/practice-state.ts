import type { FeedbackTools, feedbackOn } from '../../lib/practice/feedback.ts';
import type { OnDemand } from '../hooks/on-demand.ts';

export interface PracticeAnswer {
  readonly text: string;
  /** Epoch ms. */
  readonly at: number;
}

/** By exercise. */
export type PracticeAnswers = Readonly<Record<string, PracticeAnswer>>;

/** What reads an answer, once it is loaded. */
export type ReadingTools = OnDemand<FeedbackTools & { readonly feedbackOn: typeof feedbackOn }>;
