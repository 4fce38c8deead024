import { useEffect, useState } from 'react';
import { type ErasePreview, previewErasing } from '../../lib/cases/erase-person.ts';
import { exportPerson } from '../../lib/cases/export-person.ts';
import { type Outlived, outlived } from '../../lib/cases/retain.ts';
import { database } from '../../lib/db/database.ts';
import { type FoundPerson, findPeople } from '../../lib/db/transfer/figures.ts';
import type { Retention } from '../../lib/domain/settings.ts';
import { saveFile } from './save-file.ts';
import { sendCommand } from './send-command.ts';

/** ms a person stops typing before it is looked for. */
const settled = 200;

export interface PersonToErase extends FoundPerson {
  /** null = still being counted. */
  readonly preview: ErasePreview | null;
}

export interface ErasingPerson {
  /** null = nothing is looked for. */
  readonly found: readonly FoundPerson[] | null;
  readonly chosen: PersonToErase | null;
  readonly search: (text: string) => void;
  readonly choose: (person: FoundPerson) => void;
  readonly save: () => Promise<boolean>;
  readonly erase: () => Promise<boolean>;
}

export function useErasingPerson(): ErasingPerson {
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly FoundPerson[] | null>(null);
  const [chosen, setChosen] = useState<PersonToErase | null>(null);
  useEffect(() => {
    let left = false;
    const timer = setTimeout(async () => {
      const people = text.trim().length < 2 ? null : await findPeople(database(), text);
      if (!left) setFound(people);
    }, settled);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [text]);
  return {
    found,
    chosen,
    search: (wanted) => {
      setChosen(null);
      setText(wanted);
    },
    choose: (person) => {
      setChosen({ ...person, preview: null });
      void previewErasing(database(), person.keys).then((preview) =>
        // Somebody else may have been chosen while it was counted: nobody is put in their place.
        setChosen((shown) => (shown && sameKeys(shown, person) ? { ...person, preview } : shown)),
      );
    },
    save: async () => {
      if (!chosen) return false;
      const file = await exportPerson(database(), chosen.keys, Date.now());
      saveFile('sosiego-person.jsonl', 'application/jsonl', file);
      return true;
    },
    erase: async () => {
      if (!chosen) return false;
      const erased = await sendCommand('data.erasePerson', { keys: [...chosen.keys] });
      if (erased.ok) {
        setChosen(null);
        setText('');
      }
      return erased.ok;
    },
  };
}

const sameKeys = (one: FoundPerson, other: FoundPerson): boolean =>
  one.keys.join('\n') === other.keys.join('\n');

/** How many of each would go now; null = still being counted. */
export type OutlivedCounts = { readonly [K in keyof Outlived]: number };

export function useOutlived(rules: Retention, now: number): OutlivedCounts | null {
  const [counts, setCounts] = useState<OutlivedCounts | null>(null);
  useEffect(() => {
    let left = false;
    setCounts(null);
    void outlived(database(), rules, now).then(({ cases, people, muted, corrections }) => {
      if (!left)
        setCounts({
          cases: cases.length,
          people: people.length,
          muted: muted.length,
          corrections: corrections.length,
        });
    });
    return () => {
      left = true;
    };
  }, [rules, now]);
  return counts;
}
