import { useEffect, useState } from 'react';
import type { Rounds } from '../../lib/domain/rounds.ts';
import { readRounds, watchRounds } from '../../lib/settings/rounds.ts';

/** What is remembered of the person's rounds, live. null = still loading. */
export function useRounds(): Rounds | null {
  const [rounds, setRounds] = useState<Rounds | null>(null);
  useEffect(() => {
    let left = false;
    const stop = watchRounds(setRounds);
    void readRounds().then((read) => {
      if (!left) setRounds((known) => known ?? read);
    });
    return () => {
      left = true;
      stop();
    };
  }, []);
  return rounds;
}
