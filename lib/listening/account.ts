import type { Assessment, SignalKind, Span } from '../domain/assessment.ts';
import type { Evidence } from './evidence.ts';
import type { Normalised } from './normalise.ts';

const HAPPENED: readonly SignalKind[] = [
  'safety',
  'fraud',
  'privacy',
  'discrimination',
  'grievance',
  'unanswered',
  'time-lost',
];
const LOST: readonly SignalKind[] = ['money', 'time-lost'];
const ASKED: readonly SignalKind[] = ['request', 'question'];

function strongest(evidence: readonly Evidence[], kinds: readonly SignalKind[]): Evidence | undefined {
  let best: Evidence | undefined;
  for (const item of evidence) {
    if (item.from < 0 || item.weight < 0 || !kinds.includes(item.kind)) continue;
    const rank = kinds.indexOf(item.kind);
    const bestRank = best ? kinds.indexOf(best.kind) : Number.POSITIVE_INFINITY;
    const serious = rank < 4 || bestRank < 4;
    if (!best || (serious ? rank < bestRank : item.weight > best.weight)) best = item;
  }
  return best;
}

/** The sentence around the evidence, without the names it is addressed to. */
function sentenceAround(text: Normalised, item: Evidence): Span {
  const sentence = text.tokens[item.from]?.sentence;
  const own = text.tokens.filter((token) => token.sentence === sentence && token.kind !== 'url');
  const first = own.find((token) => token.kind !== 'mention') ?? own[0];
  const last = own.findLast((token) => token.kind !== 'mention') ?? own.at(-1);
  return {
    start: Math.min(first?.start ?? item.start, item.start),
    end: Math.max(last?.end ?? item.end, item.end),
  };
}

/** What happened, what was lost, what is asked: in the person's own words, or null where they do not say. */
export function findAccount(text: Normalised, evidence: readonly Evidence[]): Assessment['account'] {
  const happened = strongest(evidence, HAPPENED);
  const lost = strongest(evidence, LOST);
  const asked = strongest(evidence, ASKED);
  return {
    happened: happened ? sentenceAround(text, happened) : null,
    lost: lost ? { start: lost.start, end: lost.end } : null,
    asked: asked ? sentenceAround(text, asked) : null,
  };
}
