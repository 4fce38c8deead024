import type { CodedColumn } from '../desk/facets.ts';

/** The value of a coded facet at a place. */
export const coded = <T extends string>({ values, codes }: CodedColumn<T>, place: number): T =>
  values[codes[place] as number] as T;
