/** Frozen: a released version never changes. It imports nothing of today's code. */
export const v6 = {
  version: 6,
  stores: {
    cases:
      'id, *aliases, [brandId+status+touchedAt], [brandId+touchedAt], touchedAt, authorKey, cause, nextDueAt, *words',
    events: '++seq, [caseId+seq], &[commandId+ordinal], at, fact.fromCaseId, fact.requestId, fact.capsuleId',
    followUps: 'id, caseId, [status+dueAt]',
    people: 'id, *handles, supporterSince',
    // New: people have a history of their own.
    personEvents: '++seq, personId, &[commandId+ordinal]',
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
