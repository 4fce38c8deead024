import { describe, expect, it } from 'vitest';
import { digestOf, readMarks } from '../../../scripts/training/detail-marks.ts';
import { readTrainingPosts } from '../../../scripts/training/training-post.ts';

const own = new Map(readTrainingPosts().map((post) => [digestOf(post.text), post]));
const marks = [...readMarks()];
const ofOurs = marks.filter(([post]) => own.has(post));
const ofOthers = marks.filter(([post]) => !own.has(post));

describe('what careful readers marked', () => {
  it('are details of complaints, in both languages', () => {
    const varieties = ofOurs.map(([post]) => own.get(post)?.variety);
    expect(varieties.filter((variety) => variety === 'en').length).toBeGreaterThan(900);
    expect(varieties.filter((variety) => variety !== 'en').length).toBeGreaterThan(1500);
    for (const [post] of ofOurs) expect(own.get(post)?.kind).toBe('complaint');
  });

  it('uses every mark', () => {
    const given = ofOurs.flatMap(([, each]) => Object.values(each));
    for (const mark of [0, 1, 2])
      expect(given.filter((each) => each === mark).length / given.length).toBeGreaterThan(0.15);
  });

  it('shows no word of anybody else', () => {
    for (const [, each] of ofOthers)
      for (const detail of Object.keys(each)) expect(detail).toMatch(/^[0-9a-f]{12}$/u);
  });
});
