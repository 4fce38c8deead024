/** Frozen: a released version never changes. It imports nothing of today's code. */
export const v5 = {
  version: 5,
  stores: {
    cases:
      'id, *aliases, [brandId+status+touchedAt], [brandId+touchedAt], touchedAt, authorKey, cause, nextDueAt, *words',
    // New: which case a colleague's answer belongs to.
    events: '++seq, [caseId+seq], &[commandId+ordinal], at, fact.fromCaseId, fact.requestId',
    followUps: 'id, caseId, [status+dueAt]',
    people: 'id, *handles',
    muted: 'hash, at',
    corrections: 'id, brandId, *hashes',
    voiceLessons: 'id, brandId, *hashes',
    drafts: 'postKey, at',
    meta: 'key',
  },
} as const;
