/** happy-dom's navigator has no locks; a page that is alone in its test needs nobody to wait for. */
if (globalThis.navigator && !navigator.locks) {
  const request = async (_name: string, ...[work]: readonly (() => unknown)[]) => work?.();
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
}
