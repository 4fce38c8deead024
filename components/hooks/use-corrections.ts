import { useEffect, useState } from 'react';
import type { CorrectionView } from '../../lib/domain/correction.ts';
import { ask } from '../../lib/messaging/ask.ts';
import { onDoorbell } from '../../lib/messaging/doorbell.ts';
import { saveFile } from './save-file.ts';
import { sendCommand } from './send-command.ts';

export interface CorrectionsState {
  /** The latest first; null = still loading, or they could not be loaded. */
  readonly corrections: readonly CorrectionView[] | null;
  readonly failed: boolean;
  /** Each answers whether it was done. */
  readonly undo: (id: string) => Promise<boolean>;
  readonly forget: () => Promise<boolean>;
  readonly save: () => Promise<boolean>;
}

/** What one brand's person corrected, asked again at each ring of the doorbell. */
export function useCorrections(brandId: string): CorrectionsState {
  const [corrections, setCorrections] = useState<readonly CorrectionView[] | null>(null);
  const [failed, setFailed] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the worker reads the brand from the settings
  useEffect(() => {
    const leaving = new AbortController();
    const load = async () => {
      const listed = await ask('correction.list', {});
      if (leaving.signal.aborted) return;
      setFailed(!listed.ok);
      if (listed.ok) setCorrections(listed.value);
    };
    void load();
    onDoorbell(() => void load(), leaving.signal);
    return () => leaving.abort();
  }, [brandId]);
  return {
    corrections,
    failed,
    undo: async (id) => (await sendCommand('correction.undo', { id })).ok,
    forget: async () => (await sendCommand('correction.forget', {})).ok,
    save: async () => {
      const exported = await ask('correction.export', {});
      if (exported.ok) saveFile('sosiego-corrections.json', 'application/json', exported.value.json);
      return exported.ok;
    },
  };
}
