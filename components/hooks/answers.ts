import type { Fact } from '../../lib/domain/suggestion.ts';

/** Marks a fact of a case as the answer to one question, so that it is not asked again. */
export const answerSource = 'person:';

/** The slot under which a condition of the brand is taken up. */
export const policySlot = (policyId: string): string => `policy:${policyId}`;

export const answerAsFact = (slot: string, text: string): Fact => ({
  text,
  owner: '',
  time: '',
  due: null,
  status: 'known',
  source: `${answerSource}${slot}`,
});
