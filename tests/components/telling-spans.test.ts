import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasons, tellingSpans } from '../../components/sidebar/telling-spans.ts';
import { type Signal, SignalKind } from '../../lib/domain/assessment.ts';

const text = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom('nadie contesta ', '👨‍👩‍👧‍👦', '👏🏽', 'ñ\u0303\u0303', '\u202eلا أحد يرد', ' \u200b '),
  ),
  { maxLength: 8 },
);
const post = text
  .map((pieces) => pieces.join(''))
  .chain((words) =>
    fc.tuple(
      fc.constant(words),
      fc.array(
        fc
          .tuple(
            fc.nat(words.length),
            fc.nat(words.length),
            fc.constantFrom(...SignalKind.options),
            fc.double({ min: -4, max: 4, noNaN: true }),
          )
          .map(
            ([a, b, kind, weight]): Signal => ({ kind, weight, start: Math.min(a, b), end: Math.max(a, b) }),
          ),
        { maxLength: 20 },
      ),
    ),
  );
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

describe('underlined stretches', () => {
  it('are the whole post in order, cut only between characters', () => {
    fc.assert(
      fc.property(post, ([words, signals]) => {
        const spans = tellingSpans(words, signals);
        expect(spans.map((span) => span.text).join('')).toBe(words);
        const starts = new Set([...graphemes.segment(words)].map(({ index }) => index));
        for (const span of spans) if (words !== '') expect(starts).toContain(span.start);
      }),
    );
  });

  it('carry the weightiest signal first, and no more underlines than one can take in', () => {
    const many = Array.from(
      { length: 40 },
      (_, at): Signal => ({
        kind: 'wording',
        weight: 0.2 + at / 100,
        start: at * 2,
        end: at * 2 + 1,
      }),
    );
    const spans = tellingSpans('a '.repeat(40), many).filter(({ signals }) => signals.length > 0);
    expect(spans).toHaveLength(14);
    const [both] = tellingSpans('roto', [
      { kind: 'wording', weight: -0.3, start: 0, end: 4 },
      { kind: 'grievance', weight: 2, start: 0, end: 4 },
    ]);
    expect(both?.signals.map(({ kind }) => kind)).toEqual(['grievance', 'wording']);
  });
});

describe('reasons', () => {
  it('quote nothing that cannot be seen, and nothing twice', () => {
    fc.assert(
      fc.property(post, ([words, signals]) => {
        for (const reason of reasons(words, signals)) {
          expect(new Set(reason.words).size).toBe(reason.words.length);
          for (const quoted of reason.words) expect(quoted).toMatch(/[\p{L}\p{N}\p{P}\p{S}]/u);
        }
      }),
    );
  });

  it('keep insults to themselves, under whatever kind they are heard', () => {
    const rude = 'Sois unos inútiles de verdad';
    const signals: readonly Signal[] = [
      { kind: 'insult', weight: 0.02, start: 10, end: 18 },
      { kind: 'wording', weight: 1.3, start: 5, end: 18 },
      { kind: 'intensifier', weight: 0.5, start: 19, end: 28 },
    ];
    expect(JSON.stringify(reasons(rude, signals, true))).not.toContain('inútiles');
    expect(reasons(rude, signals, true).map(({ kind, words }) => [kind, words])).toEqual([
      ['wording', []],
      ['intensifier', ['de verdad']],
      ['insult', []],
    ]);
    expect(reasons(rude, signals).flatMap(({ words }) => words)).toContain('inútiles');
  });

  it('tell strong from some from little, and leave the faint unsaid', () => {
    const found = reasons('abcd', [
      { kind: 'grievance', weight: 1.2, start: 0, end: 1 },
      { kind: 'money', weight: -0.4, start: 1, end: 2 },
      { kind: 'detail', weight: 0.1, start: 2, end: 3 },
      { kind: 'request', weight: 0.09, start: 3, end: 4 },
      { kind: 'minor', weight: 0, start: 3, end: 4 },
    ]);
    expect(found.map(({ kind, side, strength }) => `${kind} ${side} ${strength}`)).toEqual([
      'grievance for strong',
      'money against some',
      'detail for little',
      'minor note little',
    ]);
  });
});
