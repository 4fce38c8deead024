import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { gzipSize, read } from './output.ts';

const page = read('reading-page.template');
const between = (start: string, end: string): string =>
  page.slice(page.indexOf(start) + start.length, page.indexOf(end, page.indexOf(start)));
const policy = between('http-equiv="Content-Security-Policy" content="', '" />');
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the page that opens a reading without Sosiego', () => {
  it('allows its own script and styles, and nothing else at all', () => {
    const opening = 'id="sealed"></script>\n    <script>';
    const script = page.slice(page.indexOf(opening) + opening.length, page.lastIndexOf('</script>'));
    const style = between('<style>', '</style>');
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf(script)}`,
      `style-src ${hashOf(style)}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('loads nothing: no address in any tag or style', () => {
    expect(page.match(/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)=/g)).toBeNull();
    expect(between('<style>', '</style>')).not.toMatch(/url\(|@import/);
  });

  it('has one place for what is sealed, before the script that reads it', () => {
    expect(page.match(/<script type="application\/json" id="sealed"><\/script>/g)).toHaveLength(1);
    expect(page.indexOf('id="sealed"')).toBeLessThan(page.indexOf('<script>'));
    expect(page).toMatch(/^<!doctype html>\n<html lang="es">/);
  });

  it('goes into a message: at most 110 kB gzip', () => {
    expect(gzipSize(['reading-page.template'])).toBeLessThanOrEqual(110_000);
  });
});
