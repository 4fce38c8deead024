import { useEffect, useState } from 'react';
import type { CaseView } from '../../lib/domain/case.ts';
import type { CaseSurroundings } from '../../lib/domain/case-surroundings.ts';
import type { PersonView } from '../../lib/domain/person-view.ts';
import { ask } from '../../lib/messaging/ask.ts';

/** What stands beside a case, asked anew as the case or its author changes. null = no case, or no answer yet. */
export function useBeside(caseView: CaseView | null, person: PersonView | null): CaseSurroundings | null {
  const [beside, setBeside] = useState<CaseSurroundings | null>(null);
  const caseId = caseView?.record.id ?? null;
  // Another cause, a join, another account of the same person.
  const state = `${caseView?.timeline.length} ${person?.person?.handles.length} ${person?.alike.length}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is what makes the answer another one
  useEffect(() => {
    setBeside(null);
    if (caseId === null) return;
    let left = false;
    void ask('case.beside', { caseId }).then((answer) => {
      if (!left && answer.ok) setBeside(answer.value);
    });
    return () => {
      left = true;
    };
  }, [caseId, state]);
  return beside;
}
