/** What writes, counts and checks replies: phrases and rules, the heaviest part of the sidebar. */
export { effort } from '../../lib/replies/effort.ts';
export { limitOf, weightedLength } from '../../lib/replies/length.ts';
export { stepsIn } from '../../lib/replies/steps.ts';
export { suggestFor } from '../../lib/replies/suggest-for.ts';
export { lint } from '../../lib/tone/lint.ts';
