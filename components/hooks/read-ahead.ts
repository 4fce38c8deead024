/**
 * What the first picture of a page shows, read before anything is drawn: it comes while settings and words do, and the
 * page begins with its rows instead of without. It is `useLiveQuery`'s value until the first living answer.
 */
export interface ReadAhead<Value, Key = string> {
  /** Never fails: what could not be read is read, and told, by the page itself. */
  readonly start: (key: Key, read: () => Promise<Value>) => Promise<void>;
  /** undefined = not read yet, or for something else. */
  readonly of: (key: Key) => Value | undefined;
}

export function readAhead<Value, Key = string>(): ReadAhead<Value, Key> {
  let known: { readonly key: Key; readonly value: Value } | null = null;
  return {
    start(key, read) {
      return read().then(
        (value) => {
          known = { key, value };
        },
        () => undefined,
      );
    },
    of: (key) => (known?.key === key ? known.value : undefined),
  };
}
