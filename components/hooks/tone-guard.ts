/** What reads a draft and the way it is written: the tone guard with its phrases, as heavy as the engine that writes. */
export { hostileFindings } from '../../lib/tone/hostility.ts';
export { lint } from '../../lib/tone/lint.ts';
export { watchWork } from '../../lib/tone/way-of-working.ts';
export { lintDraft } from './lint-draft.ts';
