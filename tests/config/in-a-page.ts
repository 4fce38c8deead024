/** What tests in happy-dom need beside it. */
if (globalThis.document) {
  const { configure } = await import('@testing-library/react');
  // A busy machine is no fault of the product: a second is not always enough there.
  configure({ asyncUtilTimeout: 10_000 });
  // Its navigator has no locks; a page that is alone in its test needs nobody to wait for.
  if (!navigator.locks) {
    const request = async (_name: string, ...[work]: readonly (() => unknown)[]) => work?.();
    Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
  }
}
