import type { BoxSurroundings } from './adapter.ts';

/** A box in a form of the plain kind. */
export const plainForm: BoxSurroundings = { region: 'form', outlives: 'form', send: '[type="submit"]' };
