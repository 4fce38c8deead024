import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const code = sourceFiles(['entrypoints', 'components', 'lib'], /\.tsx?$/);
const opens = /(?:tabs|windows)\.create\(|window\.open\(|openOptionsPage\(|location\.(?:assign|replace)\(/g;

/** Every place that opens a tab or window, and the click, key or notification by which it is reached. */
const reachedBy: Readonly<Record<string, RegExp>> = {
  'entrypoints/popup/main.tsx': /const openPage = \([\s\S]*onDesk=\{\(\) => openPage\(/,
  'entrypoints/desk/main.tsx': /onSettings=\{\(\) => void browser\.runtime\.openOptionsPage\(\)\}/,
  'components/palette/palette-host.tsx': /function \w+|const \w+ = \(/,
  // Buttons of a hand-off: the case it is about, the page of mail.
  'components/hooks/capsule-page.tsx': /export function/,
  'components/hooks/use-hand-off.ts': /export function/,
  // A button of the lesson card.
  'components/hooks/open-practice.ts': /export function openPractice\(/,
  // `crisis.open`: the person opened the room of a crisis.
  'entrypoints/background/handlers/crisis.ts': /'crisis\.open': async/,
  // `case.show`: the person asked for a case's page.
  'entrypoints/background/show.ts': /export async function/,
  // A notification was clicked.
  'entrypoints/background/notifications.ts': /export function onNotification\(/,
  // The context menu, on selected text.
  'entrypoints/background/selection.ts': /export async function/,
  // The installation itself.
  'entrypoints/background/install.ts': /onInstalled|reason/,
};

describe('nothing opens by itself', () => {
  const opening = code.filter(({ text }) => text.match(opens));

  it('what opens a tab or window is reached by what a person does', () => {
    expect(opening.map(({ path }) => path).sort()).toEqual(Object.keys(reachedBy).sort());
    for (const { path, text } of opening) expect(text, path).toMatch(reachedBy[path] as RegExp);
  });

  it('never from an effect or an alarm', () => {
    for (const { path, text } of opening) {
      const effects = [...text.matchAll(/useEffect\(\s*\(\) => \{[\s\S]*?\n {2}\}, \[/g)].join('\n');
      expect(effects.match(opens), path).toBeNull();
      expect(text.match(/onAlarm[\s\S]{0,200}create\(/), path).toBeNull();
    }
  });

  it('searches are links: only a click follows them', () => {
    const users = code.filter(({ text }) => /\bsearch(?:Url|Address)\(/.test(text)).map(({ path }) => path);
    expect(users).toEqual([
      'components/beside/search-elsewhere.tsx',
      'components/follow-ups/listening-searches.tsx',
      'lib/domain/listening-searches.ts',
    ]);
    for (const user of users.slice(0, 2)) {
      const link = code.find(({ path }) => path === user)?.text ?? '';
      expect(link).toMatch(/href=\{(?:url|searchAddress\(network, words\))\}/);
      expect(link.match(opens)).toBeNull();
    }
  });
});
