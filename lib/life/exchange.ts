import type { CaseEvent, CaseView } from '../domain/case.ts';
import type { CaseFact } from '../domain/case-fact.ts';
import { countingEvents } from '../domain/event-order.ts';
import { offers } from '../replies/refusals.ts';

/** One thing that was said or done between the customer and us, as far as the end of a conversation depends on it. */
export interface Turn {
  readonly by: 'them' | 'us';
  readonly text: string;
  /** Epoch ms. */
  readonly at: number;
  /** Under the post, for all to read. */
  readonly isPublic: boolean;
  /** Something concrete they can take or refuse. */
  readonly isOffer: boolean;
  /** What the person says they answered to an offer; null = nobody said. */
  readonly answer: 'accepted' | 'refused' | 'ignored' | null;
}

const plain = { isPublic: false, isOffer: false, answer: null } as const;

function turnOf(fact: CaseFact, at: number): Turn | null {
  switch (fact.type) {
    case 'opened':
      return { ...plain, by: 'them', text: fact.post.text, at: fact.post.postedAt ?? at, isPublic: true };
    case 'replied':
      return {
        ...plain,
        by: 'us',
        text: fact.text,
        at: fact.at ?? at,
        isPublic: true,
        isOffer: offers(fact.text),
      };
    case 'customer-returned':
      return { ...plain, by: 'them', text: fact.text, at: fact.at ?? at, isPublic: true };
    case 'private-contact':
      return { ...plain, by: 'us', text: fact.text, at, isOffer: offers(fact.text) };
    case 'offered':
      return { ...plain, by: 'us', text: fact.text, at, isOffer: true };
    // What was done in the end was offered before.
    case 'solution-set':
      return fact.solution === 'provisional' || fact.solution === 'full'
        ? { ...plain, by: 'us', text: fact.text, at, isOffer: true }
        : null;
    case 'offer-answered':
      return { ...plain, by: 'them', text: '', at, answer: fact.answer };
    default:
      return null;
  }
}

/** The conversation of a case, the earliest first: what was undone is not in it, and what was seen twice is in it once. */
export function exchangeOf({ timeline }: Pick<CaseView, 'timeline'>): readonly Turn[] {
  const met = new Set<string>();
  const isFirst = ({ fact }: CaseEvent): boolean => {
    if (fact.type !== 'replied' && fact.type !== 'customer-returned') return true;
    const key = fact.replyId ?? `${fact.type} ${fact.text}`;
    if (met.has(key)) return false;
    met.add(key);
    return true;
  };
  return countingEvents(timeline)
    .filter(isFirst)
    .flatMap(({ fact, at }) => turnOf(fact, at) ?? [])
    .toSorted((one, other) => one.at - other.at);
}
