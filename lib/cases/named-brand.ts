import type { Brand } from '../domain/brand.ts';

/** Once it is named, marks can keep to what is about it. */
export function isNamed({ name, names, handles, products }: Brand): boolean {
  return [name, ...names, ...handles, ...products].some((each) => each.trim() !== '');
}
