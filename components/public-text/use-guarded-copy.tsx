import { type ReactNode, type RefObject, useMemo, useState } from 'react';
import { onDemand } from '../hooks/on-demand.ts';
import { useWords } from '../hooks/use-words.tsx';
import { NotLoaded } from '../on-demand/not-loaded.tsx';
import type { PublicText } from './public-text.ts';

const useGuard = onDemand(() => import('./guard-part.tsx'));

interface GuardedCopy {
  readonly draft: string;
  /** null = a text that stays in the house: nothing is read, nothing held back. */
  readonly about: PublicText | null;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly onChange: (draft: string) => void;
  readonly onCopy: (draft: string) => void;
}

interface Guarded {
  /** The guard has not read it yet. */
  readonly isReading: boolean;
  /** Copies it, or first asks what the guard holds it back for. */
  readonly copy: () => void;
  /** What the guard says, for under the field. */
  readonly said: ReactNode;
  /** The dialog that holds it back. */
  readonly held: ReactNode;
}

/** The one way out for a text that is made for everybody: read by the tone guard like a reply. */
export function useGuardedCopy({ draft, about, field, onChange, onCopy }: GuardedCopy): Guarded {
  const { language } = useWords();
  const [isHeld, setIsHeld] = useState(false);
  const guard = useGuard(about !== null && draft.trim() !== '');
  const { part } = guard;
  const findings = useMemo(
    () => (part && about ? part.findingsIn(draft, about, language) : []),
    [part, draft, about, language],
  );
  const blocking = part?.blockingOf(findings) ?? [];
  const take = () => {
    setIsHeld(false);
    onCopy(draft);
  };
  return {
    isReading: about !== null && draft.trim() !== '' && part === null && !guard.failed,
    copy: () => (blocking.length > 0 ? setIsHeld(true) : take()),
    said: about && (
      <>
        <NotLoaded part={guard} name="tone" />
        {part && (
          <part.GuardFindings
            {...{ draft, findings }}
            onFix={({ start, end, fix }) =>
              fix && onChange(draft.slice(0, start) + fix.replacement + draft.slice(end))
            }
            onSelect={({ start, end }) => {
              field.current?.focus();
              field.current?.setSelectionRange(start, end);
            }}
          />
        )}
      </>
    ),
    held: isHeld && part && blocking.length > 0 && (
      <part.HeldCopy {...{ draft, blocking }} onBack={() => setIsHeld(false)} onCopyAnyway={take} />
    ),
  };
}
