import type { CaseRow, Column } from './case-row.ts';
import type { RowDoubt } from './report.ts';

type Doubt = readonly [column: Column, code: RowDoubt];

/**
 * Where the columns of one row do not go together. Each can be read, so it is no fault of the file: the person sees it
 * and decides. `now` in epoch ms.
 */
export function doubtsOf(row: CaseRow, now: number): readonly Doubt[] {
  return [...doubtsOfDates(row, now), ...doubtsOfStatus(row)];
}

function doubtsOfDates(
  { postedAt, openedAt, repliedAt, lastReply, closedAt }: CaseRow,
  now: number,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (postedAt !== null && postedAt > now) doubts.push(['posted_at', 'in-future']);
  if (openedAt > now) doubts.push(['opened_at', 'in-future']);
  else if (postedAt !== null && openedAt < postedAt) doubts.push(['opened_at', 'before-post']);
  if (lastReply !== '' && repliedAt === null) doubts.push(['replied_at', 'no-reply-date']);
  if (repliedAt !== null && repliedAt > now) doubts.push(['replied_at', 'in-future']);
  if (closedAt !== null && closedAt < openedAt) doubts.push(['closed_at', 'before-opening']);
  else if (closedAt !== null && closedAt > now) doubts.push(['closed_at', 'in-future']);
  return doubts;
}

/** The same that the desk asks for before a case takes this status, as far as a table can say it. */
function doubtsOfStatus({ status, solution, lastReply, closedAt, dueAt }: CaseRow): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const isOver = status === 'closed' || status === 'ended' || status === 'resolved';
  if (isOver && closedAt === null) doubts.push(['closed_at', 'no-end']);
  if (!isOver && closedAt !== null) doubts.push(['closed_at', 'not-with-status']);
  if (status === 'resolved' && solution !== 'full') doubts.push(['solution', 'not-with-status']);
  if (status === 'provisional' && solution !== 'provisional') doubts.push(['solution', 'not-with-status']);
  if (status === 'provisional' && dueAt === null) doubts.push(['due_at', 'no-news-date']);
  if (status === 'waiting' && (solution === 'full' || solution === 'provisional'))
    doubts.push(['solution', 'not-with-status']);
  if (status === 'waiting' && lastReply === '') doubts.push(['last_reply', 'not-with-status']);
  if (status === 'closed' && solution === 'none' && lastReply === '') doubts.push(['solution', 'no-reason']);
  if (status === 'ended' && (solution === 'none' || solution === 'impossible'))
    doubts.push(['solution', 'no-reason']);
  return doubts;
}
