/** Frozen: a released version never changes. It imports nothing of today's code. */
export const v4 = {
  version: 4,
  stores: {
    cases:
      'id, *aliases, [brandId+status+touchedAt], [brandId+touchedAt], touchedAt, authorKey, cause, nextDueAt, *words',
    events: '++seq, [caseId+seq], &[commandId+ordinal], at, fact.fromCaseId',
    followUps: 'id, caseId, [status+dueAt]',
    people: 'id, *handles',
    muted: 'hash, at',
    corrections: 'id, brandId, *hashes',
    // New: what is learned from how suggestions are changed.
    voiceLessons: 'id, brandId, *hashes',
    drafts: 'postKey, at',
    meta: 'key',
  },
} as const;
