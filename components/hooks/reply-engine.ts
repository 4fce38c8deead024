/** What writes and counts replies; the guard that reads them is loaded beside it. */
export { effort } from '../../lib/replies/effort.ts';
export { limitOf, weightedLength } from '../../lib/replies/length.ts';
export { stepsIn } from '../../lib/replies/steps.ts';
export { lessonFrom } from '../../lib/replies/voice-lesson.ts';
export { promisesOf } from './promises-of.ts';
export { strategyLine } from './strategy-line.ts';
export { suggestionsFor } from './suggestions-for.ts';
export { thanksFor } from './thanks-for.ts';
