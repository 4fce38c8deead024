import type { CaseRecord } from './case.ts';

/** They wrote again and it waits for somebody: since the case was opened, or since we ended the conversation. */
export const cameBack = ({
  status,
  customerReturnedAt,
  endedAt,
}: Pick<CaseRecord, 'status' | 'customerReturnedAt' | 'endedAt'>): boolean =>
  customerReturnedAt !== null &&
  (status === 'open' || (status === 'ended' && customerReturnedAt > (endedAt ?? 0)));
