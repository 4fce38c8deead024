import type { Database } from '../db/database.ts';
import type { EventRow } from '../db/rows.ts';
import { logBatches, withoutPlace } from '../db/transfer/export-lines.ts';
import { stagedBeside } from '../db/transfer/stage.ts';
import { erasedIn } from '../db/transfer/tombstones.ts';
import type { CaseEvent, CaseRecord } from '../domain/case.ts';
import type { Ordered } from '../domain/event-order.ts';
import { fixedJson } from '../transfer/fixed-json.ts';
import { casesHere, namesOfCases } from './cases-here.ts';
import { keepNotified } from './keep-notified.ts';
import { leaveOutErased } from './leave-out-erased.ts';
import { projectAll } from './project-all.ts';

/** What a file would bring, before anything is changed. */
export interface ImportPreview {
  readonly cases: number;
  /** Of them, those that are not here yet. */
  readonly newCases: number;
  readonly events: number;
  /** Of them, those that are here already, word for word. */
  readonly known: number;
  /** Of them, those that are here with other words: what is here stays. */
  readonly different: number;
  readonly people: number;
  readonly drafts: number;
  readonly followUps: number;
  /** Cases of people who were erased: left out. */
  readonly erased: number;
  readonly isTable: boolean;
  /** Cases of a table that are here, or were and were taken back: left out where it is added. */
  readonly left: number;
  readonly hasSettings: boolean;
  /** The ten last touched. */
  readonly first: readonly Pick<CaseRecord, 'id' | 'author' | 'post' | 'status' | 'touchedAt'>[];
}

/**
 * Folds what was read from a file in its own database and compares it with what is here. Runs on the page that reads
 * the file: it may take minutes, and only the copy is written.
 */
export async function prepareImport(
  staged: Database,
  live: Database,
  onProgress?: (cases: number) => void,
): Promise<ImportPreview> {
  const erasedAt = await erasedIn([live, staged]);
  const erased = erasedAt ? await leaveOutErased(staged, erasedAt) : 0;
  await projectAll(staged, onProgress);
  await markNotified(staged);
  const compared = await compare(staged, live);
  const { isTable = false, settings } = await stagedBeside(staged);
  const cases = await staged.cases.count();
  const left = isTable ? (await casesHere(live, await namesOfCases(staged))).size : 0;
  const first = await staged.cases.orderBy('touchedAt').reverse().limit(10).toArray();
  return {
    ...compared,
    erased,
    cases,
    newCases: isTable ? cases - left : await newCases(staged, live),
    isTable,
    left,
    people: (await staged.cases.orderBy('authorKey').uniqueKeys()).filter((key) => key !== '').length,
    drafts: await staged.drafts.count(),
    followUps: await staged.followUps
      .where('[status+dueAt]')
      .between(['open', 0], ['open', Number.MAX_SAFE_INTEGER])
      .count(),
    hasSettings: settings !== undefined,
    first: first.map(({ id, author, post, status, touchedAt }) => ({ id, author, post, status, touchedAt })),
  };
}

async function markNotified(staged: Database): Promise<void> {
  const { notified } = await stagedBeside(staged);
  const shown = notified.map(({ followUpId, dueAt, at }) => ({ id: followUpId, dueAt, notifiedAt: at }));
  await staged.transaction('rw', staged.followUps, async () => keepNotified(staged, shown));
}

async function compare(
  staged: Database,
  live: Database,
): Promise<Pick<ImportPreview, 'events' | 'known' | 'different'>> {
  let [events, known, different] = [0, 0, 0];
  for await (const rows of logBatches(staged.events)) {
    events += rows.length;
    const here = await sameEvents<EventRow>(live.events, rows);
    for (const row of rows) {
      const one = here.get(identityOf(row));
      if (!one) continue;
      if (fixedJson(withoutPlace<CaseEvent>(one)) === fixedJson(withoutPlace<CaseEvent>(row))) known++;
      else different++;
    }
  }
  return { events, known, different };
}

export const identityOf = ({ commandId, ordinal }: Pick<Ordered, 'commandId' | 'ordinal'>): string =>
  `${commandId}#${ordinal}`;

interface Log<Row> {
  readonly where: (index: string) => {
    readonly anyOf: (pairs: [string, number][]) => { readonly toArray: () => PromiseLike<Row[]> };
  };
}

/** Those of these events that a log holds, by their identity. */
export async function sameEvents<Row extends Ordered>(
  log: Log<Row>,
  rows: readonly Row[],
): Promise<ReadonlyMap<string, Row>> {
  const pairs = rows.map(({ commandId, ordinal }): [string, number] => [commandId, ordinal]);
  const found = await log.where('[commandId+ordinal]').anyOf(pairs).toArray();
  return new Map(found.map((row) => [identityOf(row), row]));
}

async function newCases(staged: Database, live: Database): Promise<number> {
  let count = 0;
  const ids = await staged.cases.toCollection().primaryKeys();
  for (let at = 0; at < ids.length; at += 500) {
    const here = await live.cases.bulkGet(ids.slice(at, at + 500));
    count += here.filter((row) => row === undefined).length;
  }
  return count;
}
