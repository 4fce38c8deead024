const GOLDEN = 0x9e3779b1;
const FILTER_BITS = 16;

/** Asked for often and nearly always in vain, so a filter of bits that stays in the processor's cache answers first. */
export class SparseTable<Value> {
  readonly #filter = new Uint8Array(1 << (FILTER_BITS - 3));
  readonly #values: ReadonlyMap<number, Value>;

  constructor(values: ReadonlyMap<number, Value>) {
    this.#values = values;
    for (const key of values.keys()) {
      const bit = Math.imul(key, GOLDEN) >>> (32 - FILTER_BITS);
      this.#filter[bit >> 3] = (this.#filter[bit >> 3] as number) | (1 << (bit & 7));
    }
  }

  get(key: number): Value | undefined {
    const bit = Math.imul(key, GOLDEN) >>> (32 - FILTER_BITS);
    return (this.#filter[bit >> 3] as number) & (1 << (bit & 7)) ? this.#values.get(key) : undefined;
  }
}

/** Adds to the list that stands under a key. */
export function gather<Value>(lists: Map<number, Value[]>, key: number, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
