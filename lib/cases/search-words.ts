import { wordsOf } from '../db/index/words.ts';
import type { CaseEvent, CaseRecord } from '../domain/case.ts';
import type { CaseFact } from '../domain/case-fact.ts';
import type { Post } from '../domain/post.ts';

/**
 * Everything that was said, noted, promised or decided in a case, as the search index knows it: words between
 * spaces. `events` are those that count: what was undone is not found. `names`: under which its author is known
 * elsewhere.
 */
export function searchWords(
  record: CaseRecord,
  events: readonly CaseEvent[],
  names: readonly string[] = [],
): string {
  const { product, owner } = record;
  const texts = [
    ...record.posts.flatMap(({ post }) => saidIn(post)),
    ...names,
    ...worksheet(record),
    product,
    owner,
    ...events.flatMap(({ fact }) => saidBy(fact)),
  ];
  return wordsOf(texts).toSorted().join(' ');
}

/** Of the author; what bystanders said in the thread is not ours to find people by. */
const saidIn = ({ author, text, quoted }: Post): readonly string[] => [
  author.name,
  author.handle,
  text,
  ...(quoted ? [quoted.author, quoted.text] : []),
];

const worksheet = ({ worksheet: { claims, ...fields } }: CaseRecord): readonly string[] => [
  ...Object.values(fields).filter((field) => typeof field === 'string'),
  ...claims.map(({ text }) => text),
];

/** Which kinds of facts hold words. Those of `opened`, `corrected` and `attached` are in the record, as they stand last. */
function saidBy(fact: CaseFact): readonly string[] {
  switch (fact.type) {
    case 'noted':
    case 'drafted':
    case 'inserted':
    case 'replied':
    case 'customer-returned':
    case 'promised':
    case 'solution-set':
    case 'offered':
      return [fact.text];
    case 'private-contact':
      return [fact.channel, fact.text];
    case 'gesture':
      return [fact.text, fact.decidedBy];
    case 'fact-learned':
      return [fact.fact.text, fact.fact.owner, fact.fact.time];
    case 'reviewed':
      return [fact.reader, fact.text, ...fact.remarks];
    case 'follow-up-set':
      return [fact.followUp.reason];
    case 'permission-asked':
      return [fact.about, fact.of];
    case 'permission-settled':
      return [fact.by];
    case 'fixing':
    case 'fixed':
      return [fact.what];
    case 'outcome':
      return [fact.evidence.text];
    case 'closing-answers':
      return [fact.learned];
    case 'handed-over':
      return [fact.to, fact.reason];
    case 'handed-back':
      return [fact.by];
    case 'closed':
    case 'ended':
    case 'reopened':
      return [fact.reason];
    default:
      return [];
  }
}
