import { describe, expect, it } from 'vitest';
import { findPriority, findReach, type PriorityInput } from '../../../lib/listening/priority.ts';

const calm: PriorityInput = {
  severity: 0,
  arousal: 0,
  reach: 0,
  ageMin: null,
  platform: 'x',
  repeat: 0,
  protectedByFairness: false,
};

describe('priority by hand', () => {
  it.each([
    // 45·1/3 + 20·30/60 + 15·1/3 + 10·0.3 + 0 = 15 + 10 + 5 + 3
    [{ ...calm, severity: 1, arousal: 1, reach: 0.3, ageMin: 30 }, 33],
    // 45 + 20 (15 of 15 minutes) + 15 + 10 + 10
    [{ ...calm, severity: 3, arousal: 3, reach: 1, ageMin: 15, repeat: 1 }, 100],
    // 30 + 20·90/180 + 10 + 5 + 5
    [{ ...calm, severity: 2, arousal: 2, reach: 0.5, ageMin: 90, platform: 'facebook', repeat: 0.5 }, 60],
    // 20·120/480
    [{ ...calm, ageMin: 120, platform: 'youtube' }, 5],
    [{ ...calm, ageMin: 120, platform: 'linkedin' }, 5],
    // age is capped at the target
    [{ ...calm, ageMin: 60_000 }, 20],
    // a clock that runs behind counts as no age
    [{ ...calm, ageMin: -10 }, 0],
  ] as const)('by the parts of the method: %o is %d', (input, points) => {
    expect(findPriority(input).priority).toBeCloseTo(points, 9);
  });

  it('lifts a legitimate complaint to twenty and says by how much', () => {
    const { priority, priorityParts } = findPriority({ ...calm, reach: 0.3, protectedByFairness: true });
    expect(priority).toBe(20);
    expect(priorityParts.floor).toBeCloseTo(17, 9);
  });

  it('adds nothing where the sum is above the floor', () => {
    expect(findPriority({ ...calm, severity: 2, protectedByFairness: true }).priorityParts.floor).toBe(0);
  });
});

describe('reach', () => {
  it.each([
    [undefined, 0.3],
    [{ followers: 0 }, 0],
    [{ followers: 999 }, 0.5],
    [{ followers: 999_999 }, 1],
    [{ followers: 50_000_000 }, 1],
    [{ followers: 999, verified: true }, 0.7],
    [{ verified: true }, 0.5],
    [{ followers: 999_999, verified: true }, 1],
  ] as const)('of %o is %d', (author, reach) => {
    expect(findReach(author)).toBeCloseTo(reach, 6);
  });
});
