import type { Signal } from '../../lib/domain/assessment.ts';

/** A stretch of the post: plain where `signals` is empty. */
export interface TellingSpan {
  readonly start: number;
  readonly text: string;
  readonly signals: readonly Signal[];
}

/** Cuts a text where signals begin and end, so that overlapping ones can be drawn side by side. */
export function tellingSpans(text: string, signals: readonly Signal[]): readonly TellingSpan[] {
  const inside = signals.filter((signal) => signal.start < signal.end && signal.end <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (one, other) => one - other,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      signals: inside.filter((signal) => signal.start <= start && signal.end >= end),
    };
  });
}

/** The reasons, strongest first, each kind once, with the words that tell it. */
export function reasons(
  text: string,
  signals: readonly Signal[],
): readonly { readonly kind: Signal['kind']; readonly words: readonly string[]; readonly weight: number }[] {
  const byKind = new Map<Signal['kind'], { words: Set<string>; weight: number }>();
  for (const signal of signals) {
    const reason = byKind.get(signal.kind) ?? { words: new Set(), weight: 0 };
    const words = text.slice(signal.start, signal.end).trim();
    if (words) reason.words.add(words);
    reason.weight += signal.weight;
    byKind.set(signal.kind, reason);
  }
  return [...byKind]
    .map(([kind, { words, weight }]) => ({ kind, words: [...words], weight }))
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}
