/** Frozen: a released version never changes. It imports nothing of today's code. */
export const v6 = {
  version: 6,
  stores: {
    // New: our last replies of a brand by their time. Gone: `*words`, which no order and no second word could use.
    cases:
      'id, *aliases, [brandId+status+touchedAt], [brandId+touchedAt], [brandId+lastReplyAt], touchedAt, authorKey, cause, nextDueAt',
    events: '++seq, [caseId+seq], &[commandId+ordinal], at, fact.fromCaseId, fact.requestId, fact.capsuleId',
    // New: what is due by brand, and when a reminder is shown next.
    followUps: 'id, caseId, [status+dueAt], [brandId+status+dueAt], [status+remindAt]',
    people: 'id, *handles, supporterSince',
    // New: people have a history of their own.
    personEvents: '++seq, personId, &[commandId+ordinal]',
    // New: which case has which word, in rows of words that begin alike; and what is not woven into them yet.
    postings: '[start+segment]',
    unwoven: 'number',
    // New: what the desk filters and draws by, in rows of cases numbered one after the other.
    facets: 'segment, changed',
    muted: 'hash, at',
    corrections: 'id, brandId, *hashes',
    voiceLessons: 'id, brandId, *hashes',
    drafts: 'postKey, at',
    // New: what was erased does not come back with a file.
    tombstones: 'hash, at',
    // New: keys that cannot be taken out, and the folder of the backups.
    keys: 'name',
    // New: crisis rooms.
    crises: 'id, [brandId+openedAt]',
    meta: 'key',
  },
} as const;
