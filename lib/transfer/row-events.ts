import type { CaseEvent } from '../domain/case.ts';
import type { CaseFact } from '../domain/case-fact.ts';
import { Platform } from '../domain/platform.ts';
import type { Post } from '../domain/post.ts';
import type { CaseRow } from './case-row.ts';

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
  const caseId = row.id;
  const over = Math.max(row.openedAt, row.closedAt ?? row.openedAt);
  const facts: CaseFact[] = [
    { type: 'opened', post, assessment: assessmentOf(row), brandId: row.brandId },
    ...(row.lastReply === ''
      ? []
      : [{ type: 'replied', text: row.lastReply, at: row.repliedAt, how: 'said', replyId: null } as const]),
    ...(row.solution === 'none' ? [] : [{ type: 'solution-set', solution: row.solution, text: '' } as const]),
    ...(row.status === 'closed' || row.status === 'ended' ? [{ type: row.status, reason: '' } as const] : []),
    // Answered or solved, and open all the same: nobody who waits may be lost by it.
    ...(row.status === 'open' &&
    (row.lastReply !== '' || row.solution === 'full' || row.solution === 'provisional')
      ? [{ type: 'reopened', reason: '' } as const]
      : []),
    ...(row.dueAt === null ? [] : [dateOf(row, row.dueAt)]),
  ];
  return facts.map((fact, index) => ({
    caseId,
    commandId: `${device}:${caseId}`,
    ordinal: index,
    clock: clock + index,
    device,
    actor: 'person',
    at: endings.has(fact.type) ? over : row.openedAt,
    fact,
  }));
}

const endings: ReadonlySet<CaseFact['type']> = new Set(['solution-set', 'closed', 'ended']);

/** The date that a row names, as a reminder: of a provisional solution it is when there is news. */
function dateOf(row: CaseRow, dueAt: number): CaseFact {
  const isOver = row.status === 'closed' || row.status === 'ended';
  const kind = row.status === 'provisional' ? 'solution' : isOver ? 'watch' : 'reply';
  return {
    type: 'follow-up-set',
    followUp: {
      id: `follow-up:${device}:${row.id}`,
      caseId: row.id,
      brandId: row.brandId,
      dueAt,
      status: 'open',
      notifiedAt: null,
      reason: '',
      kind,
      untilAnswer: false,
      survivesReply: true,
      createdAt: row.openedAt,
    },
  };
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
