/** Frozen: a released version never changes. It imports nothing of today's code. */
export const v3 = {
  version: 3,
  stores: {
    cases:
      'id, *aliases, [brandId+status+touchedAt], [brandId+touchedAt], touchedAt, authorKey, cause, nextDueAt, *words',
    events: '++seq, [caseId+seq], &[commandId+ordinal], at, fact.fromCaseId',
    followUps: 'id, caseId, [status+dueAt]',
    people: 'id, *handles',
    muted: 'hash, at',
    // New: what is learned from corrections.
    corrections: 'id, brandId, *hashes',
    drafts: 'postKey, at',
    meta: 'key',
  },
} as const;
