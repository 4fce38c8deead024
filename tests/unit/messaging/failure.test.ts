import { describe, expect, it } from 'vitest';
import { Failure, failureCode } from '../../../lib/domain/failure.ts';

const named = (name: string, inner?: unknown) => Object.assign(new Error('x'), { name, inner });

describe('the code of what was thrown', () => {
  it.each([
    [new Failure('not-found'), 'not-found'],
    [named('AbortError', named('QuotaExceededError')), 'storage-full'],
    [new Error('Session storage quota bytes exceeded.'), 'storage-full'],
    [named('OpenFailedError', named('UpgradeError')), 'upgrade-failed'],
    [new TypeError('undefined is not a function'), 'unexpected'],
    ['text', 'unexpected'],
    [null, 'unexpected'],
  ])('%s is %s', (thrown, code) => expect(failureCode(thrown)).toBe(code));

  it('an error that is its own cause ends', () => {
    const circle = new Error('x');
    circle.cause = circle;
    expect(failureCode(circle)).toBe('unexpected');
  });
});
