/**
 * JSON with the keys of every object in one order, so that the same data is the same bytes: what was exported,
 * erased, imported and exported again can be compared as files. Plain data only, no cycles.
 */
export const fixedJson = (value: unknown): string => JSON.stringify(inOrder(value));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, inOrder((value as Record<string, unknown>)[key])]));
}
