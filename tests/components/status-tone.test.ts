import { expect, it } from 'vitest';
import { statusTone } from '../../components/ui/status-tone.ts';

it('keeps its colour for what is late, so that an open case alone is not red', () => {
  const now = 1_000;
  expect(statusTone({ nextDueAt: 0 }, now)).toBe('plain');
  expect(statusTone({ nextDueAt: now + 1 }, now)).toBe('plain');
  expect(statusTone({ nextDueAt: now }, now)).toBe('urgent');
});
