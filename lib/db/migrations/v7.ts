/** Frozen: a released version never changes. It imports nothing of today's code. */
export const v7 = {
  version: 7,
  stores: {
    // New: who else wrote in a case that was joined with another, when a brand last gave something,
    // and since when a complaint waits for its first reply.
    cases:
      'id, *aliases, [brandId+status+touchedAt], [brandId+touchedAt], [brandId+lastReplyAt], [brandId+gestureAt], [brandId+waitsAs+waitsSince], [brandId+waitsAs+nextDueAt], touchedAt, authorKey, *otherAuthors, cause, nextDueAt',
    events: '++seq, [caseId+seq], &[commandId+ordinal], at, fact.fromCaseId, fact.requestId, fact.capsuleId',
    followUps: 'id, caseId, [status+dueAt], [brandId+status+dueAt], [status+remindAt]',
    people: 'id, *handles, supporterSince',
    personEvents: '++seq, personId, &[commandId+ordinal]',
    postings: '[start+segment]',
    unwoven: 'number',
    facets: 'segment, changed',
    muted: 'hash, at',
    corrections: 'id, brandId, *hashes',
    voiceLessons: 'id, brandId, *hashes',
    drafts: 'postKey, at',
    tombstones: 'hash, at',
    keys: 'name',
    crises: 'id, [brandId+openedAt]',
    meta: 'key',
  },
} as const;
