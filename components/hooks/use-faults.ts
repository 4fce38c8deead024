import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import {
  type ErrorEntry,
  faultReport,
  forgetErrors,
  readErrors,
  watchErrors,
} from '../../lib/diagnostics/errors.ts';
import { copyText } from './copy-text.ts';

export interface Faults {
  /** The last first; null = being read. */
  readonly faults: readonly ErrorEntry[] | null;
  /** Whether it stands in the clipboard now. */
  readonly copy: () => boolean;
  /** Whether they are gone. */
  readonly empty: () => Promise<boolean>;
}

/** What went wrong in this browser, live. */
export function useFaults(): Faults {
  const [faults, setFaults] = useState<readonly ErrorEntry[] | null>(null);
  useEffect(() => {
    let left = false;
    const again = () => void readErrors().then((read) => !left && setFaults(read.toReversed()));
    const stop = watchErrors(again);
    again();
    return () => {
      left = true;
      stop();
    };
  }, []);
  return {
    faults,
    copy: () => copyText(faultReport(faults ?? [], browser.runtime.getManifest().version)),
    empty: () =>
      forgetErrors().then(
        () => true,
        () => false,
      ),
  };
}
