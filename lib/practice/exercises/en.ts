import type { Exercise } from '../exercise.ts';
import { enFirst } from './en-first.ts';
import { enSecond } from './en-second.ts';

/** The English ones, a file of their own: each language is loaded when it is shown. */
export const exercises: readonly Exercise[] = [...enFirst, ...enSecond];
