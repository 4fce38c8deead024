import { Cause, Severity, Stance } from '../domain/assessment.ts';
import { type CaseEvent, type CaseRecord, CaseStatus } from '../domain/case.ts';
import { type CaseFact, Solution } from '../domain/case-fact.ts';
import { Platform } from '../domain/platform.ts';
import type { Post } from '../domain/post.ts';
import { type CsvRow, csvReader } from './csv.ts';
import { collectFaults, type FileFault, type LineFault, type Report } from './report.ts';

/**
 * One case a row, for spreadsheets: what stands in the columns and nothing of the history, which only the JSON export
 * keeps. Read back, a row is a case with the same columns. Times are ISO 8601 in UTC.
 */
export interface CaseRow {
  readonly id: string;
  readonly network: string;
  readonly postId: string;
  readonly link: string;
  readonly name: string;
  readonly handle: string;
  readonly text: string;
  readonly postedAt: number | null;
  readonly openedAt: number;
  readonly status: CaseRecord['status'];
  readonly cause: CaseRecord['cause'];
  readonly severity: CaseRecord['severity'];
  readonly stance: CaseRecord['stance'];
  readonly solution: CaseRecord['solution'];
  readonly lastReply: string;
  readonly brandId: string;
}

export const caseColumns = [
  'id',
  'network',
  'post_id',
  'link',
  'name',
  'handle',
  'text',
  'posted_at',
  'opened_at',
  'status',
  'cause',
  'severity',
  'stance',
  'solution',
  'last_reply',
  'brand',
] as const;
type Column = (typeof caseColumns)[number];

/** Without these no row is a case; the others may be missing or empty. */
const needed: readonly Column[] = ['network', 'text'];

export const caseCells = (row: CaseRow): readonly string[] => [
  row.id,
  row.network,
  row.postId,
  row.link,
  row.name,
  row.handle,
  row.text,
  iso(row.postedAt),
  iso(row.openedAt),
  row.status,
  row.cause,
  String(row.severity),
  row.stance,
  row.solution,
  row.lastReply,
  row.brandId,
];

export const rowOf = (record: CaseRecord): CaseRow => ({
  id: record.id,
  network: record.post.platform,
  postId: record.post.postId,
  link: record.post.url ?? '',
  name: record.author.name,
  handle: record.author.handle,
  text: record.post.text,
  postedAt: record.post.postedAt,
  openedAt: record.openedAt,
  status: record.status,
  cause: record.cause,
  severity: record.severity,
  stance: record.stance,
  solution: record.solution,
  lastReply: record.lastReply ?? '',
  brandId: record.brandId,
});

const iso = (at: number | null): string => (at === null ? '' : new Date(at).toISOString());

/** Rows. More is no spreadsheet, and is what the JSON import is for. */
const mostRows = 100_000;

interface Reading {
  /** For what has no date of its own. */
  readonly now: number;
  readonly brandId: string;
  readonly onRow: (row: CaseRow, line: number) => void | Promise<void>;
}

/** Reads a table of cases. Never throws for what is in it: the report says in which row and column. */
export async function readCases(
  texts: AsyncIterable<string>,
  { now, brandId, onRow }: Reading,
): Promise<Report> {
  const faults = collectFaults();
  const reader = csvReader();
  let columns: readonly string[] | null = null;
  let lines = 0;
  const ended = (file: FileFault | null): Report => ({
    file,
    faults: faults.list,
    faultCount: faults.count(),
    lines,
  });
  const take = async ({ cells, number, fault }: CsvRow): Promise<FileFault | null> => {
    lines = number;
    if (columns === null) {
      columns = cells.map((cell) => cell.trim().toLowerCase().replaceAll(' ', '_'));
      return needed.every((column) => columns?.includes(column)) ? null : 'foreign';
    }
    if (number > mostRows) return 'too-big';
    const add = (field: string, code: LineFault) => faults.add({ line: number, field, code });
    if (fault) add('', fault);
    else if (cells.length !== columns.length) add('', 'wrong-columns');
    else {
      const row = readRow(columns, cells, { now, brandId }, add);
      if (row) await onRow(row, number);
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

type Add = (field: string, code: LineFault) => void;

function readRow(
  columns: readonly string[],
  cells: readonly string[],
  { now, brandId }: Pick<Reading, 'now' | 'brandId'>,
  add: Add,
): CaseRow | null {
  let sound = true;
  const fail = (column: Column, code: LineFault) => {
    sound = false;
    add(column, code);
  };
  const cell = (column: Column): string => cells[columns.indexOf(column)] ?? '';
  const one = <T>(
    column: Column,
    parse: (text: string) => { success: boolean; data?: T },
    byDefault: T,
  ): T => {
    const text = cell(column).trim();
    if (text === '') return byDefault;
    const read = parse(text);
    if (!read.success) fail(column, 'not-allowed');
    return read.data ?? byDefault;
  };
  const time = <T>(column: Column, byDefault: T): number | T => {
    const text = cell(column).trim();
    if (text === '') return byDefault;
    const at = Date.parse(text);
    if (Number.isNaN(at)) fail(column, 'not-a-date');
    return at;
  };
  const given = cell('network').trim().toLowerCase();
  const network = Platform.safeParse(given);
  if (!network.success) fail('network', given === '' ? 'missing' : 'not-allowed');
  if (cell('text').trim() === '') fail('text', 'missing');
  const postId = cell('post_id').trim() || `csv-${textHash(cell('handle') + cell('name') + cell('text'))}`;
  const row: CaseRow = {
    id: cell('id').trim() || `${given}:${postId}`,
    network: given,
    postId,
    link: cell('link'),
    name: cell('name'),
    handle: cell('handle').replace(/^@/, ''),
    text: cell('text'),
    postedAt: time('posted_at', null),
    openedAt: time('opened_at', now),
    status: one('status', (text) => CaseStatus.safeParse(text), 'open' as const),
    cause: one('cause', (text) => Cause.safeParse(text), 'other' as const),
    severity: one('severity', (text) => Severity.safeParse(Number(text)), 0 as const),
    stance: one('stance', (text) => Stance.safeParse(text), 'unclear' as const),
    solution: one('solution', (text) => Solution.safeParse(text), 'none' as const),
    lastReply: cell('last_reply'),
    brandId: cell('brand').trim() || brandId,
  };
  return sound ? row : null;
}

/** FNV-1a: only tells rows without an id apart, and the same row from itself. */
function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** How the events of a table are told from all others; the same row twice is the same event. */
const device = 'table';

/**
 * The events by which a row becomes a case: opened, and what its columns say beyond that. `clock` grows with the rows.
 */
export function eventsOfRow(row: CaseRow, clock: number): readonly CaseEvent[] {
  const platform = Platform.parse(row.network);
  const post: Post = {
    platform,
    postId: row.postId,
    aliases: [],
    url: safeLink(row.link),
    kind: 'post',
    author: { name: row.name, handle: row.handle, profileUrl: null },
    text: row.text,
    postedAt: row.postedAt,
    truncated: false,
    extractor: 'table@1',
  };
  const caseId = `${platform}:${row.postId}`;
  const facts: CaseFact[] = [
    { type: 'opened', post, assessment: assessmentOf(row), brandId: row.brandId },
    ...(row.lastReply === ''
      ? []
      : [{ type: 'replied', text: row.lastReply, at: null, how: 'said', replyId: null } as const]),
    ...(row.solution === 'none' ? [] : [{ type: 'solution-set', solution: row.solution, text: '' } as const]),
    ...(row.status === 'closed' || row.status === 'ended' ? [{ type: row.status, reason: '' } as const] : []),
  ];
  return facts.map((fact, index) => ({
    caseId,
    commandId: `${device}:${caseId}`,
    ordinal: index,
    clock: clock + index,
    device,
    actor: 'person',
    at: row.openedAt,
    fact,
  }));
}

/** A link is only kept where it leads to a page: `javascript:` from a stranger's table never. */
const safeLink = (link: string): string | null => (/^https?:\/\//i.test(link.trim()) ? link.trim() : null);

/** What the person's own table says counts; nothing was heard by a model. */
const assessmentOf = ({ cause, severity, stance }: CaseRow) =>
  ({
    complaint: 1,
    verdict: 'complaint',
    kind: 'complaint',
    cause,
    severity,
    stance,
    arousal: 0,
    language: 'und',
    variety: null,
    address: 'none',
    aboutUs: true,
    reach: 0.3,
    priority: 0,
    priorityParts: { severity: 0, age: 0, arousal: 0, reach: 0, repeat: 0, floor: 0 },
    signals: [],
    account: { happened: null, lost: null, asked: null },
    engine: 'table@1',
  }) as const;
