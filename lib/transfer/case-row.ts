import type { CaseRecord } from '../domain/case.ts';

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
  /** When we first replied, epoch ms; null = nobody knows, or we did not. */
  readonly repliedAt: number | null;
  /** Epoch ms of the date that somebody waits for; null = none. */
  readonly dueAt: number | null;
  /** When it was solved, closed or ended; null = it is not, or nobody knows. */
  readonly closedAt: number | null;
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
  'replied_at',
  'due_at',
  'closed_at',
] as const;
export type Column = (typeof caseColumns)[number];

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
  iso(row.repliedAt),
  iso(row.dueAt),
  iso(row.closedAt),
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
  repliedAt: record.firstReplyAt,
  dueAt: record.nextDueAt === 0 ? null : record.nextDueAt,
  closedAt: overSince(record),
});

const overSince = ({ status, resolvedAt, closedAt, endedAt }: CaseRecord): number | null => {
  if (status === 'closed') return closedAt;
  if (status === 'ended') return endedAt;
  return status === 'resolved' ? resolvedAt : null;
};

const iso = (at: number | null): string => (at === null ? '' : new Date(at).toISOString());
