import { describe, expect, it } from 'vitest';
import { Brand } from '../../../lib/domain/brand.ts';
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
    expect(suggestions).toHaveLength(3);
    for (const { text: reply, moves, private: paired } of suggestions) {
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
      expect(
        types.filter((type) => type === 'ALT'),
        reply,
      ).toHaveLength(1);
    }
  });

  it.each(posts)('holds the way out on X too, within its length: %s', (text, lang) => {
    const { suggestions } = suggest(ask(text, { lang, situation: 'S-04', platform: 'x' }));
    expect(suggestions).toHaveLength(3);
    for (const { moves, weightedLength } of suggestions) {
      expect(moves.filter(({ type }) => type === 'ALT')).toHaveLength(1);
      expect(weightedLength).toBeLessThanOrEqual(280);
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

describe('one channel', () => {
  // A bare verdict is asked what happened, and no channel is named.
  const telling = posts.filter(([text], at) => at % 3 === 0 && text.length > 20);
  it.each(telling)('is given with its hours: %s', (text, lang) => {
    const hours = lang === 'es' ? 'L–V de 9 a 19 h' : 'Mon–Fri 9–7';
    const brand = Brand.parse({ channels: [{ kind: 'phone', value: '900 111 222', hours, for: [] }] });
    const out = suggest(ask(text, { lang, platform: 'facebook', brand, situation: 'S-02' }));
    const calling = out.suggestions.filter((each) => each.text.includes('900 111 222'));
    expect(calling.length).toBeGreaterThan(0);
    for (const each of calling) {
      expect(each.text).toContain(hours);
      const found = lint(
        LintInput.parse({ id: 'l', draft: each.text, post: text, lang, platform: 'facebook' }),
      );
      expect(found.map(({ rule }) => rule)).not.toContain('L55');
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
