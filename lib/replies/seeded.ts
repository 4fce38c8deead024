/** FNV-1a, 32 bits: the same input gives the same text, on every device. */
export function hash(...parts: readonly (string | number)[]): number {
  let value = 0x811c9dc5;
  for (const character of parts.join('\u0001')) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** One of `items`, chosen by the hash of `parts`. */
export function pick<T>(items: readonly T[], ...parts: readonly (string | number)[]): T {
  return items[hash(...parts) % items.length] as T;
}
