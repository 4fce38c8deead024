import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const code = sourceFiles(['lib', 'components', 'entrypoints'], /\.(tsx?|mjs|html)$/).map(
  ({ path, text }) => ({
    path,
    // What a comment names is not done.
    text: text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, ''),
  }),
);

/** Everything that takes words for markup, or words for code. What people write goes into text nodes alone. */
const sinks =
  /\.(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.writeln?\b|\bdangerouslySetInnerHTML\b|\bDOMParser\b|\bcreateContextualFragment\b|\bsetHTML(?:Unsafe)?\b|\bsrcdoc\b|\beval\s*\(|\bnew Function\b|\bset(?:Timeout|Interval)\(\s*['"`]|javascript:/;

/** Everything by which code could be fetched, or anything sent. */
const requests =
  /\bimportScripts\b|\bnew (?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|WebTransport)\b|\bsendBeacon\b|<script[^>]+src=["'](?:https?:)?\/\//;

const naming = (pattern: RegExp): readonly string[] =>
  code.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('what people wrote stays text', () => {
  it('there is code to look at, and a sink in it would be found', () => {
    expect(code.length).toBeGreaterThan(500);
    expect(sinks.test('element.innerHTML = words')).toBe(true);
    expect(sinks.test("setTimeout('words')")).toBe(true);
  });

  it('no line takes words for markup or for code', () => {
    expect(naming(sinks)).toEqual([]);
  });

  it('no line opens a connection or fetches code', () => {
    expect(naming(requests)).toEqual([]);
  });

  it('nobody listens to other extensions or to websites', () => {
    expect(naming(/\bon(?:Message|Connect|UserScriptMessage)External\b/)).toEqual([]);
  });

  it('two lines fetch, and what they fetch are files of our own', () => {
    const fetching = code.filter(({ text }) => /\bfetch\(/.test(text));
    expect(fetching.map(({ path }) => path)).toEqual([
      'components/hooks/reading-page-with.ts',
      'entrypoints/background/listening-model.ts',
    ]);
    for (const { text } of fetching) expect(text).toMatch(/getURL\('\/|address = '\//);
  });
});
