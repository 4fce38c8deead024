import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useRef, useState } from 'react';
import { peopleNamed, personView, recentPeople, supporters } from '../../lib/db/people.ts';
import type { Brand } from '../../lib/domain/brand.ts';
import type { PersonView } from '../../lib/domain/person-view.ts';
import { ask } from '../../lib/messaging/ask.ts';
import type { PersonLine } from '../../lib/people/line.ts';
import { accountOf } from '../people/accounts.tsx';
import type { PeoplePageProps, PeopleShown } from '../people/people-page.tsx';
import type { PersonActions } from '../people/person-actions.ts';
import { type About, personWriting } from './person-tools.ts';
import { telling } from './telling.ts';
import { useNow } from './use-now.ts';
import { useSettled } from './use-settled.ts';
import type { Toasting } from './use-toasts.ts';
import { useWords } from './use-words.tsx';

const MOST = 100;
const NO_LINES: readonly PersonLine[] = [];

/** The page of people, live. `chosenId` is in the page's address. */
export function usePeople(
  brand: Brand,
  chosenId: string | null,
  toasts: Toasting,
  onChoose: (personId: string | null) => void,
): PeoplePageProps {
  const [shown, setShown] = useState<PeopleShown>('recent');
  const [text, setText] = useState('');
  const wanted = useSettled(text, 120).trim();
  const found = useLiveQuery(() => linesOf(shown, wanted), [shown, wanted]);
  const owed = useLiveQuery(async () => (await supporters()).filter((line) => line.owesThanks).length, []);
  // undefined = still being looked up: the one before must not stand there under another's name.
  const looked = useLiveQuery(
    async () => (chosenId === null ? null : { id: chosenId, view: await personView(chosenId) }),
    [chosenId],
  );
  const chosen = chosenOf(chosenId, looked ?? null);
  const actions = usePersonActions(brand, chosen ?? null, toasts);
  return {
    lines: found ? found.slice(0, MOST) : null,
    more: (found?.length ?? 0) > MOST,
    owed: owed ?? 0,
    shown,
    text,
    chosen,
    now: useNow(),
    onShown: (next) => {
      setText('');
      setShown(next);
    },
    onText: setText,
    onChoose,
    find: (words) => (words.trim() === '' ? Promise.resolve(NO_LINES) : peopleNamed(words, 9)),
    actions,
  };
}

function linesOf(shown: PeopleShown, text: string): Promise<readonly PersonLine[]> {
  if (text !== '') return peopleNamed(text, MOST + 1);
  if (shown === 'recent') return recentPeople(MOST + 1);
  return supporters(MOST + 1).then((lines) =>
    shown === 'owed' ? lines.filter((line) => line.owesThanks) : lines,
  );
}

function chosenOf(
  id: string | null,
  looked: { readonly id: string; readonly view: PersonView } | null,
): PersonView | null | undefined {
  if (id === null || looked?.id !== id) return undefined;
  return looked.view.person ? looked.view : null;
}

function usePersonActions(brand: Brand, view: PersonView | null, toasts: Toasting): PersonActions {
  const { t, language } = useWords();
  const now = useRef({ brand, view, toasts, t, language });
  now.current = { brand, view, toasts, t, language };
  return useMemo(() => {
    const about = (): About | null => {
      const person = now.current.view?.person;
      const [first] = person?.handles ?? [];
      if (!person || !first) return null;
      return {
        who: { key: first.key },
        personId: person.id,
        evidence: null,
        thanked: {
          name: person.name,
          platform: accountOf(first.key).platform ?? 'web',
          brand: now.current.brand,
          assessment: null,
          language: now.current.language,
        },
      };
    };
    const tell = () => telling(now.current.toasts, now.current.t);
    return {
      ...personWriting({
        about,
        language: () => now.current.language,
        settle: (outcome) => {
          if (outcome.ok) return outcome.value;
          tell().failed(outcome.code);
          return null;
        },
        say: (news, said, undo) => tell().done(`person ${news}`, said, undo),
        // What is shown is live.
        refresh: () => {},
      }),
      takeThanks: null,
      showCase: ({ url, caseId }) => {
        if (!url) return;
        void ask('case.show', { url, keys: [caseId] }).then((shown) => {
          if (!shown.ok) tell().failed(shown.code);
        });
      },
    };
  }, []);
}
