import { spokenAmounts } from './amount.ts';
import { privately, test } from './evidence.ts';
import { admitsUnverified, assertsDenied, assertsUnchecked, laterThanPromised } from './known-case.ts';
import { pastTimes } from './past-time.ts';
import { type Draft, type Match, matches, type Rule, whole, words } from './rule.ts';
import { onlyPraises, ownWords, says } from './specifics.ts';

/** The time somebody already gave for this case, in words. */
const givenTime = ({ input }: Draft) =>
  input.context.case?.facts.find(({ time: words }) => words.trim() !== '')?.time;

/** Does it say a time, or a figure, other than the one that the customer has waited? */
function givesTime({ folded, foldedPost, found }: Draft): boolean {
  const past = pastTimes(folded, foldedPost);
  return [...(found.get('time') ?? []), ...matches(/\d+/gu, folded)].some(
    ({ start, end }) => !past.some((each) => each.start < end && start < each.end),
  );
}

/** Nothing is done by anybody by any time; a stock phrase of good will is pointed at, else the whole. */
function idle(draft: Draft): readonly Match[] {
  const { folded, found, sentences } = draft;
  if (sentences.length === 0 || onlyPraises(draft)) return [];
  const vague = found.get('L35') ?? [];
  if (folded.includes('?') || givesTime(draft)) return [];
  if (says(draft, 'thanks') && ownWords(folded) > 2) return [];
  if (vague.length > 0) return ownWords(folded) > 8 ? [] : vague;
  if (says(draft, 'thanks') || says(draft, 'action')) return [];
  return ownWords(folded) < 4 ? [whole(draft)] : [];
}

const disowned =
  /(?<!\p{L})(?:no (?:somos|soy)|we are(?: not|n't)|we're (?:not|no)|we are no)(?: \p{L}+){0,3}? (\p{L}{4,})/gu;

/** "No somos una empresa fantasma": the word is theirs. */
function accusationRepeated({ folded, foldedPost }: Draft): readonly Match[] {
  return [...folded.matchAll(disowned)]
    .map((match) => {
      const words = folded.slice(match.index + match[0].length - (match[1]?.length ?? 0)).split(/[^\p{L}]+/u);
      const end = match.index + match[0].length;
      const theirs = words
        .slice(0, 3)
        .find((word) => word.length > 3 && foldedPost.includes(word.slice(0, 6)));
      return theirs === undefined ? undefined : { start: match.index, end };
    })
    .filter((match) => match !== undefined);
}

/** "Thieves? Hardly.": their word as a question, then turned down. */
function turnedDown({ sentences, foldedPost }: Draft): readonly Match[] {
  return sentences.flatMap(({ start, end, folded }, at) => {
    const next = sentences[at + 1];
    if (!next || !/^\S+(?: \S+){0,2}\?$/u.test(folded)) return [];
    const theirs = (folded.match(/\p{L}{4,}/gu) ?? []).some((word) => foldedPost.includes(word.slice(0, 5)));
    const denied =
      /^(?:hardly|never|nope?|not|us|nonsense|really|seriously|come on|far from|wrong|no)(?!\p{L})/u;
    return theirs && denied.test(next.folded) ? [{ start, end: Math.max(end, next.end) }] : [];
  });
}

const giving = words(
  `(?:te|le|os|les) (?:compens\\p{L}+|regal\\p{L}+|bonific\\p{L}+|obsequi\\p{L}+)|we(?:'ll| will| can)? (?:compensate|gift) you`,
);

/** "Te compensamos con cincuenta euros": the lexicon counts in figures. */
const spelledGift = ({ sentences }: Draft): readonly Match[] =>
  sentences
    .filter(({ folded }) => test(giving, folded) && !test(privately, folded))
    .flatMap(({ start, folded }) =>
      spokenAmounts(folded).map((each) => ({ start: each.start + start, end: each.end + start })),
    );

/** D · Promises and facts. */
export const promises: readonly Rule[] = [
  {
    id: 'L33',
    severity: 'block',
    any: /(?<!\p{L})100 ?(?:%|per ?cent|por ciento)/gu,
  },
  {
    id: 'L34',
    severity: 'warn',
    find: laterThanPromised,
    fix: (_, draft) => givenTime(draft),
  },
  {
    id: 'L35',
    severity: 'warn',
    evidenceOnly: true,
    find: idle,
  },
  {
    id: 'L36',
    severity: 'warn',
    find: (draft) => [...admitsUnverified(draft), ...assertsUnchecked(draft), ...assertsDenied(draft)],
  },
  {
    id: 'L37',
    severity: 'block',
    find: spelledGift,
  },
  {
    id: 'L38',
    severity: 'warn',
  },
  {
    id: 'L39',
    severity: 'block',
  },
  {
    id: 'L40',
    severity: 'warn',
    find: (draft) => [...accusationRepeated(draft), ...turnedDown(draft)],
  },
];
