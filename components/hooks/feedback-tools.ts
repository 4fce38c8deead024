import { feedbackOn } from '../../lib/practice/feedback.ts';
import { onDemand } from './on-demand.ts';

/** What reads a practice answer: as heavy as in the sidebar, and loaded with the first answer. */
export const useFeedbackTools = onDemand(async () => {
  const [{ stepsIn, effort }, { lint }] = await Promise.all([
    import('./reply-engine.ts'),
    import('./tone-guard.ts'),
  ]);
  return { feedbackOn, lint, stepsIn, effort };
});
