import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const code = sourceFiles(['lib', 'components', 'entrypoints'], /\.tsx?$/);

/** The youngest ones: X and Facebook are also names that customers and lessons say. */
describe.each(['youtube', 'linkedin'])('%s is known by name', (network) => {
  const own = new RegExp(
    `^lib/platforms/(?:${network}|registry)/|^lib/domain/networks\\.ts$|^entrypoints/${network}\\.content/`,
  );

  it('in its folder, the registry and its content script alone', () => {
    const naming = code.filter(({ text }) => new RegExp(network, 'i').test(text)).map(({ path }) => path);
    expect(naming.length).toBeGreaterThan(5);
    // "Follow us on YouTube" is one of the phrases that the tone guard knows.
    expect(naming.filter((path) => !own.test(path) && !path.startsWith('lib/tone/lexicon/'))).toEqual([]);
  });
});
