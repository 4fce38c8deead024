import { useEffect, useState } from 'react';
import type { Rounds } from '../../lib/domain/rounds.ts';
import { ask } from '../../lib/messaging/ask.ts';
import type { CommandIn } from '../../lib/messaging/contract.ts';
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

type Told = 'rounds.opened' | 'week.tick' | 'lesson.shown';

/** Tells the worker of one's rounds. A failure costs a tick: nothing waits for it. */
export function tellRounds<C extends Told>(command: C, input: CommandIn<C>): void {
  void ask(command, input);
}
