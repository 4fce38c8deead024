import type { CaseView } from '../../lib/domain/case.ts';
import type { JoinCandidate } from '../../lib/domain/case-surroundings.ts';
import type { Post } from '../../lib/domain/post.ts';
import { logged, now, post } from './sidebar-fixtures.ts';

/** Invented, like everything in the gallery. */
const hour = 3_600_000;

export const candidates: readonly JoinCandidate[] = [
  {
    caseId: 'facebook:77',
    platform: 'facebook',
    name: 'Marta R.',
    openedAt: now - 3 * hour,
    status: 'open',
    text: 'Aquí también lo cuento: tres semanas esperando una freidora que prometieron en cinco días.',
    why: ['person', 'words'],
  },
  {
    caseId: 'x:9',
    platform: 'x',
    name: '',
    openedAt: now - 200 * hour,
    status: 'waiting',
    text: 'Otra vez Norte.',
    why: ['handle'],
  },
];

const elsewhere: Post = {
  ...post,
  platform: 'facebook',
  postId: '77',
  url: 'https://www.facebook.com/77',
  author: { name: 'Marta R.', handle: 'marta.r', profileUrl: null },
  text: 'Aquí también lo cuento: tres semanas esperando una freidora que prometieron en cinco días.',
};

/** The case of the sidebar's post, joined with one on another network. */
export const joinedCase: CaseView = joined(logged);

function joined(caseView: CaseView): CaseView {
  const { record, timeline } = caseView;
  const merged = { type: 'merged', fromCaseId: 'facebook:77', aliases: ['facebook:77'] } as const;
  const event = { commandId: 'join', ordinal: 0, clock: 99, device: 'd', actor: 'person', at: now } as const;
  return {
    ...caseView,
    record: {
      ...record,
      posts: [
        { key: record.id, post, turnsPublic: 0 },
        { key: 'facebook:77', post: elsewhere, turnsPublic: 0 },
      ],
    },
    timeline: [...timeline, { ...event, caseId: record.id, fact: merged }],
  };
}
