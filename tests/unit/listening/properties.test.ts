import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AssessInput } from '../../../lib/domain/assess-input.ts';
import { Assessment } from '../../../lib/domain/assessment.ts';
import { complaintProbability } from '../../../lib/listening/score.ts';
import { hostilePosts } from '../../../scripts/bench/listening/hostile-posts.ts';
import { samples } from './samples.ts';
import { assess, model } from './with-model.ts';

const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...samples.map((sample) => sample.text)),
  fc.constantFrom(
    '\r\n',
    '\u202e',
    '\u200b',
    'a\u0336\u0321',
    '👩‍👩‍👧',
    '@',
    '#',
    '!!!',
    '¿',
    '612 345 678',
    '\ud800',
  ),
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' '));
const input = fc.record({
  text,
  earlierCases: fc.nat(5),
  platform: fc.constantFrom('x', 'facebook', 'youtube', 'linkedin', 'web'),
  lang: fc.constantFrom(undefined, 'es', 'en', 'es-MX', 'xx', ''),
  followers: fc.option(fc.nat(100_000_000), { nil: undefined }),
  postedAt: fc.option(fc.integer({ min: -1e13, max: 1e13 }), { nil: null }),
});
const hear = ({ followers, ...rest }: { text: string; followers?: number | undefined }) =>
  assess(AssessInput.parse({ id: 'p', now: 1e12, author: { followers }, ...rest }));

describe('any post at all', () => {
  it('is assessed into the declared shape', () => {
    fc.assert(
      fc.property(input, (post) => {
        const heard = hear(post);
        expect(Assessment.parse(heard)).toEqual(heard);
      }),
    );
  });

  it('has spans that lie inside it and cut no surrogate pair', () => {
    fc.assert(
      fc.property(input, (post) => {
        const { signals, account } = hear(post);
        for (const { start, end } of [
          ...signals,
          ...Object.values(account).filter((span) => span !== null),
        ]) {
          expect(start).toBeGreaterThanOrEqual(0);
          // What is heard in the post as a whole has no words of its own.
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(post.text.length);
          const slice = post.text.slice(start, end);
          if (post.text.isWellFormed()) expect(slice.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('has a score that its signals explain entirely', () => {
    fc.assert(
      fc.property(input, (post) => {
        const { signals, complaint } = hear(post);
        const sum = signals.reduce((total, signal) => total + signal.weight, model.bias);
        expect(complaint).toBeCloseTo(1 / (1 + Math.exp(-sum)), 9);
      }),
    );
  });

  it('has a priority within 0 and 100 that is the sum of its parts', () => {
    fc.assert(
      fc.property(input, (post) => {
        const { priority, priorityParts } = hear(post);
        expect(priority).toBeGreaterThanOrEqual(0);
        expect(priority).toBeLessThanOrEqual(100);
        const sum = Object.values(priorityParts).reduce((total, part) => total + part, 0);
        expect(priority).toBeCloseTo(Math.min(100, sum), 9);
      }),
    );
  });

  it('never falls below twenty when it is a complaint and no attack, however few follow its author', () => {
    fc.assert(
      fc.property(input, (post) => {
        const heard = hear({ ...post, followers: 0 });
        fc.pre(heard.verdict === 'complaint' && heard.stance !== 'attack');
        expect(heard.priority).toBeGreaterThanOrEqual(20);
      }),
    );
  });

  it('weighs the author’s reach at ten points at most', () => {
    fc.assert(
      fc.property(input, (post) => {
        const few = hear({ ...post, followers: 0 }).priority;
        const many = hear({ ...post, followers: 100_000_000 }).priority;
        expect(many - few).toBeLessThanOrEqual(10 + 1e-9);
        expect(many).toBeGreaterThanOrEqual(few);
      }),
    );
  });
});

describe('the score', () => {
  const weights = fc.array(fc.record({ weight: fc.double({ min: -5, max: 5, noNaN: true }) }), {
    maxLength: 12,
  });

  it('rises with every signal that speaks for a complaint', () => {
    fc.assert(
      fc.property(weights, fc.double({ min: 0.01, max: 5, noNaN: true }), (signals, weight) => {
        expect(complaintProbability(model, [...signals, { weight }])).toBeGreaterThanOrEqual(
          complaintProbability(model, signals),
        );
      }),
    );
  });
});

describe('long and hostile posts', () => {
  // Ten times as long as in the bench, which times them: what is not linear runs into the limit of a test.
  it.each(hostilePosts(200_000))('%s', (_name, long) => {
    expect(Assessment.safeParse(hear({ text: long })).success).toBe(true);
  });
});
