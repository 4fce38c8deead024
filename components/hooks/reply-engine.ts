/** What writes and counts replies; the guard that reads them is loaded beside it. */
export { findPromises } from '../../lib/promises/find-promises.ts';
export { effort } from '../../lib/replies/effort.ts';
export { limitOf, weightedLength } from '../../lib/replies/length.ts';
export { stepsIn } from '../../lib/replies/steps.ts';
export { suggestFor } from '../../lib/replies/suggest-for.ts';
