/** Do two answers of the worker say the same? Both came as JSON, so they are told apart as JSON. */
export const isSameData = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
