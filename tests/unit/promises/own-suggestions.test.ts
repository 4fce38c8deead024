import { describe, expect, it } from 'vitest';
import { SuggestInput } from '../../../lib/domain/suggestion.ts';
import { findPromises } from '../../../lib/promises/find-promises.ts';
import { readTrainingPosts } from '../../../scripts/training/training-post.ts';
import { suggest } from '../replies/with-model.ts';

/** Working time, before closing, and on a Saturday: three ways of saying when. */
const moments = ['2026-11-23T11:20:00+01:00', '2026-11-27T18:30:00+01:00', '2026-11-28T10:00:00+01:00'];
const everyNth = 40;

describe('what a suggestion promises', () => {
  it('is found again in its words', () => {
    const posts = readTrainingPosts().filter(({ kind }) => kind === 'complaint');
    const missed: string[] = [];
    let promised = 0;
    for (const [index, post] of posts.filter((_, i) => i % everyNth === 0).entries()) {
      const now = moments[index % moments.length] as string;
      const input = SuggestInput.parse({
        id: String(index),
        text: post.text,
        platform: post.network,
        variety: post.variety,
        now,
        brand: { name: 'Norte', signature: 'Ana', hours: undefined },
      });
      for (const { text, followUp } of suggest(input).suggestions) {
        if (!followUp) continue;
        promised++;
        const found = findPromises(text, { now: Date.parse(now), hours: input.brand.hours });
        if (!found.some(({ dueAt }) => dueAt === followUp.dueAt)) missed.push(text);
      }
    }
    expect(promised).toBeGreaterThan(200);
    expect(missed.length / promised).toBeLessThan(0.01);
  });
});
