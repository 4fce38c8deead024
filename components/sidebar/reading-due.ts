import type { CaseView } from '../../lib/domain/case.ts';
import type { CaseFact } from '../../lib/domain/case-fact.ts';
import type { PostView, ReplyView } from './sidebar-state.ts';

type Fact<T extends CaseFact['type']> = Extract<CaseFact, { type: T }>;

const factsOf = <T extends CaseFact['type']>(caseView: CaseView | null, type: T) =>
  (caseView?.timeline ?? []).flatMap(({ fact, at }) =>
    fact.type === type ? [{ fact: fact as Fact<T>, at }] : [],
  );

/** Why somebody else should read this reply before it goes out; empty = nobody needs to. */
export function reasonsToRead(
  { understanding, brand }: PostView,
  { suggestions }: Pick<ReplyView, 'suggestions'>,
): readonly ('severity' | 'situation' | 'listed')[] {
  const { severity, cause } = understanding;
  const listed = brand.limits.needsReview;
  const situation = suggestions?.situation ?? '';
  const named = listed.includes(cause);
  const byEngine = suggestions?.suggestions.some(({ needsReview }) => needsReview) ?? false;
  const delicate = listed.includes(situation) || (byEngine && severity < 3 && !named);
  return [
    ...(severity === 3 ? (['severity'] as const) : []),
    ...(delicate ? (['situation'] as const) : []),
    ...(named ? (['listed'] as const) : []),
  ];
}

/** Every request of the case, the latest last. */
export const askedReadings = (caseView: CaseView | null): readonly string[] =>
  factsOf(caseView, 'reading-asked').map(({ fact }) => fact.requestId);

/** When the reading was asked for whose answer has not come yet; null = none is awaited. */
export function awaitedReading(caseView: CaseView | null): number | null {
  const answered = factsOf(caseView, 'reviewed').map(({ fact }) => fact.requestId);
  const open = factsOf(caseView, 'reading-asked').filter(({ fact }) => !answered.includes(fact.requestId));
  return open.at(-1)?.at ?? null;
}

/** Who read these very words and let them go; null = nobody. */
export const readerOf = (caseView: CaseView | null, draft: string): string | null =>
  factsOf(caseView, 'reviewed').findLast(({ fact }) => fact.text !== '' && sameWords(fact.text, draft))?.fact
    .reader ?? null;

/** Who read any words of this case last. */
export const lastReader = (caseView: CaseView | null): string | null =>
  factsOf(caseView, 'reviewed').at(-1)?.fact.reader ?? null;

/** A sign can turn a promise into a question: only white space and the last full stop say nothing. */
const sameWords = (one: string, other: string): boolean => bare(one) === bare(other);
const bare = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<!\.)\.$/u, '');
