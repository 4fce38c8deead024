import type { Exercise } from '../exercise.ts';
import { esFirst } from './es-first.ts';
import { esSecond } from './es-second.ts';

/** The Spanish ones, a file of their own: each language is loaded when it is shown. */
export const exercises: readonly Exercise[] = [...esFirst, ...esSecond];
