/** What reads a draft: the tone guard with its phrases, as heavy as the engine that writes. */
export { lint } from '../../lib/tone/lint.ts';
