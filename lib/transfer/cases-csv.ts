import { Cause, type Severity, Stance } from '../domain/assessment.ts';
import { CaseStatus } from '../domain/case.ts';
import { Solution } from '../domain/case-fact.ts';
import { Platform } from '../domain/platform.ts';
import { platforms } from '../domain/platforms.ts';
import type { CaseRow, Column } from './case-row.ts';
import { type CsvRow, csvReader } from './csv.ts';
import { collectFaults, type FileFault, type LineFault, type RowDoubt, type TableReport } from './report.ts';
import { doubtsOf } from './row-doubts.ts';

/** Without these no row is a case; the others may be missing or empty. */
const needed: readonly Column[] = ['network', 'text'];

/** Rows. More is no spreadsheet, and is what the JSON import is for. */
const mostRows = 100_000;

/** Nothing else: "03/05/2026" is a day in May or in March, and nobody here knows which. */
const isoDate = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

interface Reading {
  /** For what has no date of its own. */
  readonly now: number;
  readonly brandId: string;
  readonly onRow: (row: CaseRow, line: number) => void | Promise<void>;
}

/**
 * Reads a table of cases. Never throws for what is in it: the report says in which row and column. A second row of the
 * same case is not handed on.
 */
export async function readCases(
  texts: AsyncIterable<string>,
  { now, brandId, onRow }: Reading,
): Promise<TableReport> {
  const faults = collectFaults();
  const doubts = collectFaults<RowDoubt>();
  const seen = new Set<string>();
  const reader = csvReader();
  let columns: readonly string[] | null = null;
  let lines = 0;
  const ended = (file: FileFault | null): TableReport => ({
    file,
    faults: faults.list,
    faultCount: faults.count(),
    lines,
    doubts: doubts.list,
    doubtCount: doubts.count(),
  });
  const check = async (row: CaseRow): Promise<void> => {
    const doubt = (field: Column, code: RowDoubt) => doubts.add({ line: lines, field, code });
    // Two rows of one case would be mixed into a third that nobody wrote.
    if (seen.has(row.id)) return doubt('id', 'repeated');
    seen.add(row.id);
    for (const [field, code] of doubtsOf(row, now)) doubt(field, code);
    await onRow(row, lines);
  };
  const take = async ({ cells, number, fault }: CsvRow): Promise<FileFault | null> => {
    lines = number;
    if (columns === null) {
      columns = cells.map((cell) => cell.trim().toLowerCase().replaceAll(' ', '_'));
      return needed.every((column) => columns?.includes(column)) ? null : 'foreign';
    }
    if (number > mostRows) return 'too-big';
    const add: Add = (field, code, known) =>
      faults.add({ line: number, field, code, ...(known && { known }) });
    if (fault) add('', fault);
    else if (cells.length !== columns.length) add('', 'wrong-columns');
    else {
      const row = readRow(columns, cells, { now, brandId }, add);
      if (row) await check(row);
    }
    return null;
  };
  for await (const text of texts) {
    for (const row of reader.push(text)) {
      const file = await take(row);
      if (file) return ended(file);
    }
  }
  for (const row of reader.end()) {
    const file = await take(row);
    if (file) return ended(file);
  }
  return ended(columns === null ? 'empty' : null);
}

type Add = (field: string, code: LineFault, known?: readonly string[]) => void;

const severities = ['0', '1', '2', '3'] as const;

function readRow(
  columns: readonly string[],
  cells: readonly string[],
  { now, brandId }: Pick<Reading, 'now' | 'brandId'>,
  add: Add,
): CaseRow | null {
  let sound = true;
  const fail = (column: Column, code: LineFault, known?: readonly string[]) => {
    sound = false;
    add(column, code, known);
  };
  const cell = (column: Column): string => cells[columns.indexOf(column)] ?? '';
  const one = <T extends string>(column: Column, known: readonly T[], byDefault: T): T => {
    const text = cell(column).trim();
    if (text === '') return byDefault;
    const found = known.find((each) => each === text);
    if (found === undefined) fail(column, 'not-allowed', known);
    return found ?? byDefault;
  };
  const time = <T>(column: Column, byDefault: T): number | T => {
    const text = cell(column).trim();
    if (text === '') return byDefault;
    const at = isoDate.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(at)) fail(column, 'not-a-date');
    return at;
  };
  const given = cell('network').trim().toLowerCase();
  if (given === '') fail('network', 'missing');
  else if (!Platform.safeParse(given).success) fail('network', 'not-allowed', platforms);
  if (cell('text').trim() === '') fail('text', 'missing');
  const { id, postId } = namesOf(given, cell);
  if (platforms.some((each) => id.startsWith(`${each}:`) && each !== given)) fail('id', 'foreign-id');
  const row: CaseRow = {
    id,
    network: given,
    postId,
    link: cell('link'),
    name: cell('name'),
    handle: cell('handle').replace(/^@/, ''),
    text: cell('text'),
    postedAt: time('posted_at', null),
    openedAt: time('opened_at', now),
    status: one('status', CaseStatus.options, 'open'),
    cause: one('cause', Cause.options, 'other'),
    severity: Number(one('severity', severities, '0')) as Severity,
    stance: one('stance', Stance.options, 'unclear'),
    solution: one('solution', Solution.options, 'none'),
    lastReply: cell('last_reply'),
    brandId: cell('brand').trim() || brandId,
    repliedAt: time('replied_at', null),
    dueAt: time('due_at', null),
    closedAt: time('closed_at', null),
  };
  return sound ? row : null;
}

/**
 * An id of ours says which case it is, whatever became of `post_id`: a spreadsheet rounds a number of nineteen digits,
 * and leaves an id alone, which is none. An id of somebody else's only tells rows apart.
 */
function namesOf(network: string, cell: (column: Column) => string): Pick<CaseRow, 'id' | 'postId'> {
  const given = cell('id').trim();
  const isOurs = platforms.some((each) => given.startsWith(`${each}:`));
  const inId = isOurs ? given.slice(given.indexOf(':') + 1) : given;
  const postId =
    cell('post_id').trim() || inId || `csv-${textHash(cell('handle') + cell('name') + cell('text'))}`;
  return { id: isOurs ? given : `${network}:${postId}`, postId };
}

/** FNV-1a: only tells rows without an id apart, and the same row from itself. */
function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
