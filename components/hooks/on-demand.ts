import { useCallback, useEffect, useState } from 'react';

export interface OnDemand<Part> {
  /** null until it is loaded. */
  readonly part: Part | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** A file of its own for what is opened on demand: asked for once it is wanted, and again when the person says so. */
export function onDemand<Part>(load: () => Promise<Part>): (wanted: boolean) => OnDemand<Part> {
  let loading: Promise<Part> | null = null;
  return function usePart(wanted) {
    const [part, setPart] = useState<Part | null>(null);
    const [failed, setFailed] = useState(false);
    const ask = useCallback(() => {
      setFailed(false);
      loading ??= load();
      // A module is a value, not a way to make the next one.
      loading.then(
        (loaded) => setPart(() => loaded),
        () => {
          loading = null;
          setFailed(true);
        },
      );
    }, []);
    useEffect(() => {
      if (wanted && part === null) ask();
    }, [wanted, part, ask]);
    return { part, failed, retry: ask };
  };
}
