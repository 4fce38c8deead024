import { Dexie } from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';
import { database } from '../../lib/db/database.ts';

export interface Unanswered {
  readonly count: number;
  /** Open cases that were looked at. */
  readonly of: number;
}

/** Of so many open cases, the last touched: a popup opens at once. */
const looked = 300;

/** Open cases of a brand that are no attack and have no public reply; live. null = still loading. */
export function useUnanswered(brandId: string): Unanswered | null {
  const counted = useLiveQuery(async (): Promise<Unanswered> => {
    const open = await database()
      .cases.where('[brandId+status+touchedAt]')
      .between([brandId, 'open', Dexie.minKey], [brandId, 'open', Dexie.maxKey])
      .reverse()
      .limit(looked)
      .toArray();
    const owed = open.filter(({ stance, verdict }) => stance !== 'attack' && verdict !== 'not-complaint');
    return { count: owed.filter(({ firstReplyAt }) => firstReplyAt === null).length, of: owed.length };
  }, [brandId]);
  return counted ?? null;
}
