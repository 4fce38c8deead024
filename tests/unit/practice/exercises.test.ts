import { describe, expect, it } from 'vitest';
import { exerciseId, exerciseKinds } from '../../../lib/practice/exercise.ts';
import { exercises as english } from '../../../lib/practice/exercises/en.ts';
import { exercises as spanish } from '../../../lib/practice/exercises/es.ts';
import { type FeedbackTools, feedbackOn } from '../../../lib/practice/feedback.ts';
import { effort } from '../../../lib/replies/effort.ts';
import { limitOf, weightedLength } from '../../../lib/replies/length.ts';
import { stepsIn } from '../../../lib/replies/steps.ts';
import { lint, rules } from '../../../lib/tone/lint.ts';
import { badAnswers } from './bad-answers.ts';

const tools: FeedbackTools = { lint, stepsIn, effort };
const all = [...spanish, ...english];

it.each([
  ['es', spanish],
  ['en', english],
] as const)('%s: each case of the method once, in the order of the feed', (language, exercises) => {
  expect(exercises.map(({ kind }) => kind)).toEqual(exerciseKinds);
  expect(exercises.every((each) => each.language === language)).toBe(true);
});

it('has both networks, and no two posts under one id', () => {
  expect(new Set(all.map(exerciseId)).size).toBe(40);
  for (const exercises of [spanish, english])
    expect(new Set(exercises.map(({ network }) => network))).toEqual(new Set(['x', 'facebook']));
});

it('names rules that the tone guard has', () => {
  const known = new Set(rules.map(({ id }) => id));
  const named = all.flatMap(({ mistakes }) => mistakes.flatMap(({ rules: ids = [] }) => ids));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});

describe.each(all.map((exercise) => [exerciseId(exercise), exercise] as const))('%s', (_, exercise) => {
  const on = (answer: string) => feedbackOn(exercise, answer, exercise.language, tools);

  it('is passed with its sample', () => {
    const { musts, mistakes, findings, effort: measured } = on(exercise.sample);
    expect({
      unmet: musts.filter(({ met }) => !met).map(({ what }) => what),
      mistakes,
      said: findings
        .filter(({ severity }) => severity !== 'hint')
        .map(({ rule, message }) => [rule, message]),
      effort: exercise.effort === false || measured >= 1,
    }).toEqual({
      unmet: [],
      mistakes: [],
      said: exercise.kind === 'third-turn' ? [['L56', expect.anything()]] : [],
      effort: true,
    });
    expect(on(exercise.sample).passed).toBe(true);
  });

  it('is failed with a bad answer, and says which mistake it is', () => {
    const { passed, mistakes, findings } = on(badAnswers[exercise.language][exercise.kind]);
    expect(passed).toBe(false);
    expect(mistakes).not.toEqual([]);
    expect(findings).not.toEqual([]);
  });

  it('is failed with nothing, unless it is an attack, and with the post itself', () => {
    expect(on('').passed).toBe(exercise.kind === 'attack');
    expect(on(exercise.text).passed).toBe(false);
  });

  it('ends as attacks do, or is no attack', () => {
    const isAttack = exercise.kind === 'attack';
    expect(on('  ').ending).toBe(isAttack ? 'silence' : null);
    expect(on(exercise.sample).ending).toBe(isAttack ? 'boundary' : null);
  });

  it('has a sample that fits its network', () => {
    expect(weightedLength(exercise.sample, exercise.network)).toBeLessThanOrEqual(limitOf(exercise.network));
  });
});
