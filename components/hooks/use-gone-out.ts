import { useEffect, useRef } from 'react';
import type { CaseView } from '../../lib/domain/case.ts';
import { inTheBox } from './in-the-box.ts';
import type { Store } from './sidebar-store.ts';

/** The page showed the reply before the person said so: the words that lay in the box are no draft any more. */
export function useGoneOut(store: Store, key: string | null, caseView: CaseView | null): void {
  const boxed = inTheBox(caseView);
  const last = caseView?.timeline.findLast(({ fact }) => fact.type === 'inserted' || fact.type === 'replied');
  const replied = last?.fact.type === 'replied';
  const before = useRef({ key, boxed });
  useEffect(() => {
    const { key: shown, boxed: words } = before.current;
    before.current = { key, boxed };
    if (!replied || shown !== key || words === null) return;
    // What was written since is the person's.
    if (store.getState().draft === words) store.setState({ draft: '', news: null, handedOver: false });
  }, [store, key, boxed, replied]);
}
