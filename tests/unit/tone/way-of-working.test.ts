import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/domain/finding.ts';
import { watchWork } from '../../../lib/tone/way-of-working.ts';

const wanted = { lessons: true, heatHints: true };
const sneer: Finding = { rule: 'L12', severity: 'block', start: 0, end: 4, message: '' };
const minute = 60_000;

/** Writes a draft to a post and lets it settle. */
function writing(wishes = wanted) {
  const watch = watchWork();
  return (key: string, findings: readonly Finding[], now: number, edited = true) => {
    if (edited) watch.edited(key, '', 'Pues qué bien, hombre, pues qué bien.', now);
    return watch.look({ key, text: 'Pues qué bien', findings }, wishes, now + 2_000);
  };
}

describe('the lesson', () => {
  it('comes with the second sneer, and once', () => {
    const write = writing({ ...wanted, heatHints: false });
    expect(write('x:1', [sneer], 0)).toBeNull();
    expect(write('x:1', [sneer], minute)).toBeNull();
    expect(write('x:1', [], 2 * minute)).toBeNull();
    expect(write('x:1', [sneer], 3 * minute)).toEqual({ kind: 'lesson' });
    expect(write('x:2', [sneer, sneer], 4 * minute)).toBeNull();
  });

  it('is not for a draft that only came back', () => {
    const write = writing({ ...wanted, heatHints: false });
    expect(write('x:1', [sneer, sneer], 0, false)).toBeNull();
  });

  it('can be switched off', () => {
    expect(writing({ lessons: false, heatHints: false })('x:1', [sneer, sneer], 0)).toBeNull();
  });
});

describe('hostile drafts to two people', () => {
  it('are worth a breath, and then half an hour of quiet', () => {
    const write = writing({ ...wanted, lessons: false });
    expect(write('x:1', [sneer], 0)).toBeNull();
    expect(write('x:2', [sneer], minute)).toEqual({ kind: 'heat', signs: ['words', 'drafts'] });
    expect(write('x:3', [sneer], 2 * minute)).toBeNull();
    expect(write('x:4', [sneer], 29 * minute)).toBeNull();
    expect(write('x:5', [sneer], 40 * minute)).not.toBeNull();
  });

  it('an hour apart say nothing', () => {
    const write = writing({ ...wanted, lessons: false });
    write('x:1', [sneer], 0);
    expect(write('x:2', [sneer], 60 * minute)).toBeNull();
  });
});
