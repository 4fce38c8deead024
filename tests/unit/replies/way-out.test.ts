import { describe, expect, it } from 'vitest';
import { LintInput } from '../../../lib/domain/finding.ts';
import { Situation } from '../../../lib/domain/suggestion.ts';
import { similarity } from '../../../lib/replies/similarity.ts';
import { lint } from '../../../lib/tone/lint.ts';
import { ask, complaintsEn, complaintsEs } from './posts.ts';
import { variedEn, variedEs } from './varied-posts.ts';
import { suggest } from './with-model.ts';

const posts = [
  ...complaintsEs.map((text) => [text, 'es'] as const),
  ...complaintsEn.map((text) => [text, 'en'] as const),
];

describe('a claim that is mistaken, or that cannot be met', () => {
  it.each(posts)('is shown privately and given one way out, without a denial: %s', (text, lang) => {
    const input = ask(text, { lang, situation: 'S-04', platform: 'facebook' });
    const { suggestions } = suggest(input);
    for (const { text: reply, moves, strategy, private: paired } of suggestions) {
      const types = moves.map(({ type }) => type);
      const found = lint(LintInput.parse({ id: 'l', draft: reply, post: text, lang, platform: 'facebook' }));
      for (const rule of ['L03', 'L39', 'L40'])
        expect(
          found.map((each) => each.rule),
          reply,
        ).not.toContain(rule);
      expect(found.filter(({ severity }) => severity === 'block')).toEqual([]);
      expect(types.filter((type) => type === 'WHEN')).toHaveLength(1);
      expect(paired).toBeTruthy();
      // The brief one acknowledges; the answer with the way out follows it.
      if (strategy !== 'brief')
        expect(
          types.filter((type) => type === 'ALT'),
          reply,
        ).toHaveLength(1);
    }
  });

  it.each(['S-04', 'S-14'] as const)('%s without a solution passes the guard', (situation) => {
    for (const [text, lang] of posts) {
      const input = ask(text, { lang, situation });
      const out = suggest({ ...input, context: { ...input.context, solution: 'impossible' } });
      for (const { text: reply } of out.suggestions) {
        const found = lint(LintInput.parse({ id: 'l', draft: reply, post: text, lang, platform: 'x' }));
        expect(
          found.filter(({ severity }) => severity === 'block'),
          reply,
        ).toEqual([]);
      }
    }
  });
});

describe('out of the public eye', () => {
  /** Said to all, or said once and no more. */
  const publicOnly: readonly Situation[] = ['S-01', 'S-05', 'S-06', 'S-13', 'S-16', 'S-17', 'S-18'];

  it.each(Situation.options)('%s offers a private message, unless it is for everybody', (situation) => {
    for (const [text, lang] of posts.filter((_, at) => at % 15 === 0)) {
      const { suggestions } = suggest(ask(text, { lang, situation }));
      for (const { private: paired } of suggestions)
        expect(Boolean(paired)).toBe(!publicOnly.includes(situation));
    }
  });
});

describe('replies written one after the other', () => {
  it.each([
    ['es', variedEs],
    ['en', variedEn],
  ] as const)('in %s share less than 35 % of their five-word runs', (lang, texts) => {
    const sent: string[] = [];
    for (const [at, text] of texts.entries()) {
      const input = ask(text, { id: `${lang}${at}`, lang, recent: sent.toReversed() });
      const [first] = suggest(input).suggestions;
      const reply = first?.text ?? '';
      for (const before of sent) expect(similarity(reply, before), `${reply} | ${before}`).toBeLessThan(0.35);
      sent.push(reply);
    }
    expect(sent).toHaveLength(texts.length);
  });
});
