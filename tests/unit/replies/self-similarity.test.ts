import { describe, expect, it } from 'vitest';
import { LintInput } from '../../../lib/domain/finding.ts';
import { opening, similarity } from '../../../lib/replies/similarity.ts';
import { lint } from '../../../lib/tone/lint.ts';
import { ask } from './posts.ts';
import { variedEn, variedEs } from './varied-posts.ts';
import { suggest } from './with-model.ts';

const answered = [
  ...variedEs.map((text, index) => ({ id: `es${index}`, text, lang: 'es' })),
  ...variedEn.map((text, index) => ({ id: `en${index}`, text, lang: 'en' })),
].map(({ id, text, lang }) => {
  const input = ask(text, { id, lang });
  return { text, input, answer: suggest(input) };
});
const direct = answered.map(({ answer }) => answer.suggestions[0]?.text ?? '');

describe('sixty complaints, answered', () => {
  it('are sixty different posts', () => {
    expect(new Set([...variedEs, ...variedEn]).size).toBe(60);
  });

  it('do not sound like one form: mean shared five-word runs under 0.15', () => {
    let sum = 0;
    let pairs = 0;
    direct.forEach((one, index) => {
      for (const other of direct.slice(index + 1)) {
        sum += similarity(one, other);
        pairs += 1;
      }
    });
    expect(sum / pairs).toBeLessThan(0.15);
  });

  it.each(answered.map((each) => [each.text, each] as const))('%s', (post, { input, answer }) => {
    expect(answer.suggestions).toHaveLength(3);
    for (const { text, moves } of answer.suggestions) {
      expect(text).not.toMatch(/[{}[\]<>|]|undefined|\.\.|\s{2}/u);
      expect(moves.map(({ type }) => type)).toEqual(expect.arrayContaining(['ACT', 'WHEN']));
      const findings = lint(LintInput.parse({ id: 'l', draft: text, post, platform: input.platform }));
      expect(findings.filter(({ severity }) => severity === 'block')).toEqual([]);
    }
    const mirrored = answer.suggestions.some(({ moves }) =>
      moves.some(({ slots }) => slots.some(({ source, name }) => source === 'post' && name !== 'name')),
    );
    const instructed = answer.situation === 'S-09';
    expect(mirrored || instructed || answer.questions.some(({ slot }) => slot === 'detail')).toBe(true);
  });
});

describe('one reply after the other', () => {
  const fresh = answered.slice(0, variedEs.length).map(({ answer }) => answer.suggestions[0]?.text ?? '');

  it('open unlike each other, also where nothing is known of those before', () => {
    const repeated = fresh.length - new Set(fresh.map(opening)).size;
    expect([fresh.length, repeated]).toEqual([variedEs.length, 0]);
  });

  it('say no realisation again that one of the last twelve said', () => {
    const sent: { readonly text: string; readonly ids: readonly string[] }[] = [];
    for (const [index, text] of variedEs.entries()) {
      const recent = sent.map((each) => each.text);
      const { suggestions } = suggest(ask(text, { id: `row${index}`, lang: 'es', recent }));
      for (const { wording } of suggestions) {
        const said = new Set(sent.slice(0, 12).flatMap(({ ids }) => ids));
        expect(wording?.parts.filter(({ id }) => said.has(id)).map((part) => part.text)).toEqual([]);
      }
      const [first] = suggestions;
      sent.unshift({ text: first?.text ?? '', ids: first?.wording?.parts.map(({ id }) => id) ?? [] });
    }
    expect(sent.flatMap(({ ids }) => ids).length).toBeGreaterThan(variedEs.length);
  });
});
