import { useState } from 'react';
import type { Suggestions } from '../../lib/domain/suggestion.ts';
import { onDemand } from '../hooks/on-demand.ts';
import { useWords } from '../hooks/use-words.tsx';
import { NotLoaded } from '../on-demand/not-loaded.tsx';
import { Disclosure } from '../ui/disclosure.tsx';

const useAside = onDemand(() => import('../aside/call-and-gestures.tsx'));

interface OffThePageProps {
  readonly suggestions: Pick<Suggestions, 'phone' | 'gestures' | 'gestureLimit'>;
  readonly onCopy: (text: string) => void;
}

/** What goes with a reply and never stands in it: lines for a call, and what could be offered in private. */
export function OffThePage({ suggestions, onCopy }: OffThePageProps) {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  const aside = useAside(opened);
  const { phone, gestures, gestureLimit } = suggestions;
  const open = () => setOpened(true);
  return (
    <>
      {phone && (
        <Disclosure summary={t('sidebar.resolve.call')} onOpen={open}>
          <NotLoaded part={aside} name="aside" />
          {aside.part && <aside.part.CallScript script={phone} onCopy={onCopy} />}
        </Disclosure>
      )}
      {gestures && gestures.length > 0 && (
        <Disclosure summary={t('sidebar.resolve.gestures')} onOpen={open}>
          <NotLoaded part={aside} name="aside" />
          {aside.part && <aside.part.GestureIdeas ideas={gestures} limit={gestureLimit ?? null} />}
        </Disclosure>
      )}
    </>
  );
}
