import { useEffect, useRef, useState } from 'react';
import type { ImportMode } from '../../lib/cases/accept-import.ts';
import type { ImportPreview } from '../../lib/cases/prepare-import.ts';
import { ask } from '../../lib/messaging/ask.ts';
import { sealedAt } from '../../lib/sealing/stream.ts';
import type { Report } from '../../lib/transfer/report.ts';
import {
  type Doubts,
  doubtsIn,
  isWrongPassphrase,
  kindOf,
  type ReadImport,
  readImport,
  reportOf,
} from './read-import.ts';
import { sendCommand } from './send-command.ts';

export type ImportState =
  | { readonly step: 'idle' | 'taking' | 'failed' }
  /** `cases`: new ones where they were added, all where they took the place of what there was. */
  | { readonly step: 'done'; readonly mode: ImportMode; readonly cases: number }
  | { readonly step: 'passphrase'; readonly madeAt: number; readonly wrong: boolean }
  | { readonly step: 'reading'; readonly bytes: number }
  | { readonly step: 'folding'; readonly cases: number }
  | { readonly step: 'report'; readonly report: Report }
  | { readonly step: 'preview'; readonly preview: ImportPreview; readonly doubts: Doubts };

export interface Import {
  readonly state: ImportState;
  readonly choose: (file: File) => void;
  readonly open: (passphrase: string) => void;
  readonly accept: (mode: ImportMode) => void;
  readonly cancel: () => void;
}

/** ms between two questions how far it is; each keeps the worker awake. */
const pause = 1_000;

/** One file from being chosen to being taken over, or not. */
export function useImport(brandId: string): Import {
  const [state, setState] = useState<ImportState>({ step: 'idle' });
  const file = useRef<File | null>(null);
  const read = useRef<(ReadImport & { readonly preview: ImportPreview }) | null>(null);
  useEffect(() => () => void read.current?.release(false), []);

  const begin = async (chosen: File, passphrase: string) => {
    setState({ step: 'reading', bytes: 0 });
    try {
      const found = await readImport(chosen, {
        kind: await kindOf(chosen),
        passphrase,
        brandId,
        onBytes: (bytes) => setState({ step: 'reading', bytes }),
        onCases: (cases) => setState({ step: 'folding', cases }),
      });
      const { preview, report } = found;
      read.current = preview ? { ...found, preview } : null;
      setState(preview ? { step: 'preview', preview, doubts: doubtsIn(report) } : { step: 'report', report });
    } catch (error) {
      const report = reportOf(error);
      if (isWrongPassphrase(error)) await askPassphrase(chosen, true);
      else setState(report ? { step: 'report', report } : { step: 'failed' });
    }
  };
  const askPassphrase = async (chosen: File, wrong: boolean) => {
    const header = await sealedAt(chosen);
    if (typeof header !== 'string') setState({ step: 'passphrase', madeAt: header.at, wrong });
    else if (header === 'wrong-passphrase') setState({ step: 'failed' });
    else setState({ step: 'report', report: { file: header, faults: [], faultCount: 0, lines: 0 } });
  };
  const accept = async (mode: ImportMode) => {
    const found = read.current;
    if (!found) return;
    // The worker's from now on: a page that leaves must not take it away from under it.
    read.current = null;
    setState({ step: 'taking' });
    const begun = await sendCommand('data.import', { stagedId: found.stagedId, mode });
    const done = begun.ok && (await finished());
    await found.release(done);
    const { cases, newCases } = found.preview;
    setState(done ? { step: 'done', mode, cases: mode === 'add' ? newCases : cases } : { step: 'failed' });
  };
  return {
    state,
    choose: (chosen) => {
      file.current = chosen;
      void kindOf(chosen).then((kind) =>
        kind === 'backup' ? askPassphrase(chosen, false) : begin(chosen, ''),
      );
    },
    open: (passphrase) => {
      if (file.current) void begin(file.current, passphrase);
    },
    accept: (mode) => void accept(mode),
    cancel: () => {
      void read.current?.release(false);
      read.current = null;
      setState({ step: 'idle' });
    },
  };
}

async function finished(): Promise<boolean> {
  for (;;) {
    const answer = await ask('data.importState', {});
    if (answer.ok && answer.value.state === 'done') return true;
    // `none`: the worker died in between, and what it had begun never took place.
    if (answer.ok && answer.value.state !== 'running') return false;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
