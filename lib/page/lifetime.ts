/** Runs `work` after `ms`, unless the page app has stopped by then. Returns what calls it off. */
export function after(ms: number, work: () => void, signal: AbortSignal): () => void {
  if (signal.aborted) return () => {};
  const cancel = () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  };
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', cancel);
    work();
  }, ms);
  signal.addEventListener('abort', cancel, { once: true });
  return cancel;
}

/** Runs `work` when the page is idle, at the latest after `limit` ms; in hidden tabs idle time never comes. */
export function whenIdle(limit: number, work: () => void, signal: AbortSignal): () => void {
  if (signal.aborted) return () => {};
  if (typeof requestIdleCallback !== 'function' || document.hidden) return after(limit, work, signal);
  const cancel = () => {
    cancelIdleCallback(handle);
    cancelBackup();
    signal.removeEventListener('abort', cancel);
  };
  const run = () => {
    cancel();
    work();
  };
  const handle = requestIdleCallback(run, { timeout: limit });
  // A tab that is hidden meanwhile may stop calling idle callbacks altogether.
  const cancelBackup = after(limit * 4, run, signal);
  signal.addEventListener('abort', cancel, { once: true });
  return cancel;
}
