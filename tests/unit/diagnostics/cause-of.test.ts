import { afterEach, describe, expect, it, vi } from 'vitest';
import { causeOf } from '../../../lib/diagnostics/cause-of.ts';
import { Failure } from '../../../lib/domain/failure.ts';

const left = (bytes: number) =>
  vi.stubGlobal('navigator', {
    storage: { estimate: () => Promise.resolve({ quota: 5_000_000 + bytes, usage: 5_000_000 }) },
  });
const named = (name: string) => Object.assign(new Error('Internal error'), { name });

afterEach(() => vi.unstubAllGlobals());

describe('why something could not be written', () => {
  it.each(['UnknownError', 'OpenFailedError'])('%s with no room left is a full disk', async (name) => {
    left(0);
    expect(await causeOf(named(name))).toBe('storage-full');
  });

  it.each([
    ['UnknownError', 'unexpected'],
    ['OpenFailedError', 'upgrade-failed'],
  ])('%s with room left is what it is', async (name, code) => {
    left(50_000_000);
    expect(await causeOf(named(name))).toBe(code);
  });

  it('what says itself what it is, is not asked', async () => {
    left(0);
    expect(await causeOf(new Failure('not-found'))).toBe('not-found');
  });

  it('where the browser does not say how much is left, it is what it is', async () => {
    vi.stubGlobal('navigator', {});
    expect(await causeOf(named('UnknownError'))).toBe('unexpected');
  });
});
