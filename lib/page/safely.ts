/** Sites change under us, and an exception in the middle of a batch would take the other posts with it. */
export function safely<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
