/** Frozen: a released version never changes. It imports nothing of today's code. */
export const v1 = {
  version: 1,
  stores: {
    cases:
      'id, *aliases, [brandId+status+touchedAt], [brandId+touchedAt], touchedAt, authorKey, cause, nextDueAt, *words',
    events: '++seq, [caseId+seq], &[commandId+ordinal], at',
    followUps: 'id, caseId, [status+dueAt]',
    people: 'id, *handles',
    muted: 'hash, at',
    drafts: 'postKey, at',
    meta: 'key',
  },
} as const;
