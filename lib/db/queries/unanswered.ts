import { Dexie } from 'dexie';
import { awaitsReply } from '../../domain/awaits-reply.ts';
import type { CaseRecord } from '../../domain/case.ts';
import { type Database, database } from '../database.ts';
import type { CaseRow } from '../rows.ts';

/** What a row holds of it while its case waits for a first reply: those alone are in the index. */
export function waitingParts(record: CaseRecord): Pick<CaseRow, 'waitsAs' | 'waitsSince'> {
  if (!awaitsReply(record, record.firstReplyAt)) return {};
  const { post, severity, openedAt } = record;
  // Cases of one kind have one target, so the longest waiting of each says how all of them stand.
  return { waitsAs: `${post.platform}:${severity === 3}`, waitsSince: post.postedAt ?? openedAt };
}

export interface Unanswered {
  readonly count: number;
  /** Of them, those with a follow-up that is due: they are counted by it as well. */
  readonly alsoDue: number;
  /** Of each network, and of the gravest apart, the one that has waited longest. */
  readonly longest: readonly CaseRow[];
}

/** Cases of a brand that wait for a first reply, counted by index: one row a network is read, however many there are. */
export async function unansweredOf(
  brandId: string,
  now: number,
  db: Database = database(),
): Promise<Unanswered> {
  const longest: CaseRow[] = [];
  let count = 0;
  let alsoDue = 0;
  for (let last: string | undefined; ; ) {
    const from = last === undefined ? [brandId, Dexie.minKey] : [brandId, last, Dexie.maxKey];
    const row = await db.cases
      .where('[brandId+waitsAs+waitsSince]')
      .between(from, [brandId, Dexie.maxKey], false, true)
      .first();
    last = row?.waitsAs;
    if (!row || last === undefined) return { count, alsoDue, longest };
    longest.push(row);
    count += await between(db, '[brandId+waitsAs+waitsSince]', brandId, last, [Dexie.minKey, Dexie.maxKey]);
    alsoDue += await between(db, '[brandId+waitsAs+nextDueAt]', brandId, last, [1, now]);
  }
}

const between = (
  db: Database,
  index: string,
  brandId: string,
  as: string,
  [from, to]: readonly [unknown, unknown],
): PromiseLike<number> =>
  db.cases.where(index).between([brandId, as, from], [brandId, as, to], true, true).count();
