import type { CaseLife } from './case-life.ts';

/** Of a case in which nothing of that has happened; also of rows that were written before it existed. */
export const untouchedLife: CaseLife = {
  posts: [],
  lastReplyAt: null,
  resolvedAt: null,
  closedAt: null,
  endedAt: null,
  timesReopened: 0,
  policyId: '',
  product: '',
  department: '',
  owner: '',
  ownPost: '',
  reportable: false,
  offers: [],
  promises: [],
  gestures: [],
  permissions: [],
  handOffs: [],
  fixing: null,
  outcome: null,
  turnedPageAt: null,
  watchUntil: 0,
  learned: '',
  visible: null,
};
