import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { siteMatches } from '../../lib/domain/sites.ts';
import { root } from './source-files.ts';

const read = (name: string): string => readFileSync(join(root, 'assets/store', name), 'utf8');
const part = (text: string, heading: RegExp): string =>
  text
    .split(/^## /m)
    .find((each) => heading.test(each))
    ?.split('\n')
    .slice(1)
    .join('\n')
    .trim() ?? '';

describe.each(['es', 'en'])('what the stores are told, %s', (language) => {
  const listing = read(`listing.${language}.md`);

  it('has a summary that the Chrome Web Store takes', () => {
    const summary = part(listing, /^(?:Resumen|Summary)/);
    expect(summary.length).toBeGreaterThan(60);
    expect(summary.length).toBeLessThanOrEqual(132);
  });

  it.each(['1-listen', '2-resolve'])('has the picture %s in the size that both stores take', async (name) => {
    const { width, height } = await sharp(join(root, 'assets/store', `${name}-${language}.png`)).metadata();
    expect([width, height]).toEqual([1280, 800]);
  });

  it('gives a reason for every site that is read', () => {
    const reasons = part(listing, /^(?:Por qué pide|Why each)/);
    for (const match of siteMatches) expect(reasons).toContain(new URL(match.replace('*', '')).hostname);
  });

  it('has the same parts as in the other language, and notes on this version', () => {
    const count = (text: string) => text.match(/^## |^- |^\*\*/gm)?.length;
    expect(count(listing)).toBe(count(read('listing.es.md')));
    expect(count(read(`privacy.${language}.md`))).toBe(count(read('privacy.es.md')));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(part(read('release-notes.md'), new RegExp(`^${version.replaceAll('.', '\\.')}`))).toContain(
      `**${language}**`,
    );
  });
});
