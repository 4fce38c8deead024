import type { Brand } from '../domain/brand.ts';
import { plainLetters } from '../domain/plain-letters.ts';

const folded = (text: string): string =>
  plainLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The product that a post names, whole and in any letters, the longest name first; '' = none. A plural counts. */
export function namedProduct(text: string, { products }: Pick<Brand, 'products'>): string {
  const said = ` ${folded(text)} `;
  const isNamed = (product: string): boolean => {
    const name = folded(product);
    return name !== '' && [name, `${name}s`, `${name}es`].some((form) => said.includes(` ${form} `));
  };
  return products.toSorted((one, other) => other.length - one.length).find(isNamed) ?? '';
}
