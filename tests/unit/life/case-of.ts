import { foldCase } from '../../../lib/cases/fold.ts';
import type { CaseEvent, CaseView } from '../../../lib/domain/case.ts';
import type { CaseFact } from '../../../lib/domain/case-fact.ts';
import type { FollowUp } from '../../../lib/domain/follow-up.ts';
import type { Line, Thread } from '../../fixtures/life/threads.ts';
import { assessmentOf, postOf } from '../../fixtures/posts.ts';

export const hour = 3_600_000;
export const start = Date.UTC(2026, 4, 4, 8);

export const followUpOf = (change: Partial<FollowUp> = {}): FollowUp => ({
  id: 'f',
  caseId: 'x:1001',
  brandId: 'default',
  dueAt: start + 100 * hour,
  status: 'open',
  notifiedAt: null,
  reason: 'Mirar',
  kind: 'reply',
  untilAnswer: false,
  survivesReply: false,
  createdAt: start,
  ...change,
});

/** A case after these facts, one an hour after the complaint. */
export function caseAfter(
  facts: readonly CaseFact[],
  opened: { readonly text?: string; readonly assessment?: Parameters<typeof assessmentOf>[0] } = {},
): CaseView {
  const { text = 'El pedido no llega', assessment } = opened;
  const post = postOf({ text, postedAt: start });
  const first: CaseFact = { type: 'opened', post, assessment: assessmentOf(assessment), brandId: 'default' };
  const timeline = [first, ...facts].map(
    (fact, index): CaseEvent => ({
      caseId: 'x:1001',
      commandId: `c${index}`,
      ordinal: 0,
      clock: index + 1,
      device: 'here',
      actor: 'person',
      at: start + index * hour,
      fact,
    }),
  );
  const state = foldCase(timeline);
  if (!state) throw new Error('The case was not opened.');
  return { record: state.record, timeline, followUps: state.followUps };
}

function factOf([by, text]: Line, index: number): CaseFact {
  if (by === 'us') return { type: 'replied', text, at: null, how: 'seen', replyId: `r${index}` };
  if (by === 'them') return { type: 'customer-returned', text, at: null, replyId: `r${index}` };
  if (by === 'dm') return { type: 'private-contact', channel: 'dm', text };
  if (by === 'offer') return { type: 'offered', offerId: `o${index}`, text };
  return { type: 'offer-answered', offerId: `o${index - 1}`, answer: by };
}

export function caseOfThread({ lines, attack = false }: Thread): CaseView {
  const [first, ...rest] = lines;
  const facts = rest.map((line, index) => factOf(line, index + 1));
  const assessment = attack ? { stance: 'attack' as const } : {};
  return caseAfter(facts, { text: first?.[1] ?? '', assessment });
}
