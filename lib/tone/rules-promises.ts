import { type Draft, type Match, type Rule, whole } from './rule.ts';
import { ownWords, says } from './specifics.ts';

/** The time somebody already gave for this case, in words. */
const givenTime = ({ input }: Draft) =>
  input.context.case?.facts.find(({ time: words }) => words.trim() !== '')?.time;

/** Nothing is done by anybody by any time; a stock phrase of good will is pointed at, else the whole. */
function idle(draft: Draft): readonly Match[] {
  const { folded, found, sentences } = draft;
  if (sentences.length === 0) return [];
  const vague = found.get('L35') ?? [];
  if (says(draft, 'time') || /[?\d]/.test(folded)) return [];
  if (says(draft, 'thanks') && ownWords(folded) > 2) return [];
  if (vague.length > 0) return ownWords(folded) > 8 ? [] : vague;
  if (says(draft, 'thanks') || says(draft, 'action')) return [];
  return ownWords(folded) < 4 ? [whole(draft)] : [];
}

/** D · Promises and facts. */
export const promises: readonly Rule[] = [
  {
    id: 'L33',
    severity: 'block',
    any: /100 ?%/g,
  },
  {
    id: 'L34',
    severity: 'warn',
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
  },
  {
    id: 'L37',
    severity: 'block',
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
  },
];
