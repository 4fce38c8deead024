import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

// Components live in the extension's own pages and frames, from which no node of a site can be reached.
const code = sourceFiles(['lib', 'entrypoints'], /\.(tsx?|mjs)$/);

/** Everything by which a script can press, submit or type on a page. */
const ACTIVATIONS = [
  /\.click\s*\(/g,
  /\[\s*['"`]click['"`]\s*\]/g,
  /\brequestSubmit\b/g,
  /\.submit\s*\(/g,
  /\bexecCommand\b/g,
  /\bnew\s+(?:Mouse|Pointer|Keyboard|Touch|Input|Submit)Event\b/g,
  /\bcreateEvent\b/g,
  /\bnew\s+(?:Custom)?Event\s*\(\s*['"`](?:click|submit|keydown|keypress|keyup|pointerdown|mousedown|beforeinput|input)/g,
];

const found = (pattern: RegExp): readonly string[] =>
  code.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(() => path));

describe('no code path presses Send', () => {
  it('there is code to look at', () => {
    expect(code.map(({ path }) => path)).toContain('lib/platforms/insertion.ts');
  });

  it('one line of one module clicks on a site, one line of another types, and nothing else presses or submits', () => {
    expect(ACTIVATIONS.flatMap(found)).toEqual([
      'lib/platforms/open-composer.ts',
      'lib/platforms/typed-insertion.ts',
    ]);
  });

  it('what it types is words and line breaks within the box, no key that could send', () => {
    const typist = code.find(({ path }) => path === 'lib/platforms/typed-insertion.ts')?.text ?? '';
    expect(typist).toContain("command: 'insertText' | 'insertLineBreak', text?: string");
    expect(typist).toContain('execCommand(command, false, text)');
  });

  it("that click goes to the adapter's reply control, which no box or form owns", () => {
    const opener = code.find(({ path }) => path === 'lib/platforms/open-composer.ts')?.text ?? '';
    expect(opener).toMatch(/const control = adapter\.replyButton\(post\);/);
    expect(opener).toMatch(
      /if \(!control \|\| belongsToBox\(control, adapter\.surroundings\)\) return null;[\s\S]{0,200}control\.click\(\)/,
    );
  });

  it('the only event sent to a site is one paste', () => {
    const dispatches = code
      .filter(({ path }) => path.startsWith('lib/platforms/') || path.startsWith('lib/page/'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/dispatchEvent\((.*)\)/g)].map(([, what]) => `${path}: ${what}`),
      );
    expect(dispatches.filter((each) => !each.startsWith('lib/page/script-context.ts'))).toEqual([
      'lib/platforms/insertion.ts: pasteEvent(text)',
    ]);
    // By a name of our own, for an older copy of our script; it was WXT's before.
    expect(dispatches).toContain('lib/page/script-context.ts: new CustomEvent(started)');
  });

  it('Send buttons are named only where a box is measured or a control refused', () => {
    const naming = code.filter(({ text }) => /tweetButton|submit-button/.test(text)).map(({ path }) => path);
    const allowed = /^lib\/platforms\/[a-z]+\/composer\.ts$/;
    expect(naming.filter((path) => !allowed.test(path))).toEqual([]);
    const opener = code.find(({ path }) => path === 'lib/platforms/open-composer.ts')?.text ?? '';
    expect(opener).toMatch(/if \(control\.closest\(`\[type="submit"\], \$\{send\}`\)\) return true;/);
  });
});
