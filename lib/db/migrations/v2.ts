/** Frozen: a released version never changes. It imports nothing of today's code. */
export const v2 = {
  version: 2,
  stores: {
    cases:
      'id, *aliases, [brandId+status+touchedAt], [brandId+touchedAt], touchedAt, authorKey, cause, nextDueAt, *words',
    // New: who was merged into whom is found from both sides.
    events: '++seq, [caseId+seq], &[commandId+ordinal], at, fact.fromCaseId',
    followUps: 'id, caseId, [status+dueAt]',
    people: 'id, *handles',
    muted: 'hash, at',
    drafts: 'postKey, at',
    meta: 'key',
  },
} as const;
