import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const styles = sourceFiles(['components', 'assets/styles', 'lib/page', 'entrypoints'], /\.css$|styles\.ts$/);
const scripts = sourceFiles(['components', 'entrypoints', 'lib/page'], /\.tsx?$/);

/** `--name: light-dark(#…, #…)`, by name. */
const tokens = new Map(
  styles
    .filter(({ path }) => path.endsWith('tokens.css'))
    .flatMap(({ text }) => [...text.matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)])
    .map(([, name = '', light = '', dark = '']) => [name, { light, dark }] as const),
);

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['--paper', '--surface', '--tint', '--hover'];

describe('what is seen without words', () => {
  it.each(['light', 'dark'] as const)('lines of controls and the ring of focus stand out, %s', (theme) => {
    const faint = [
      ...['--paper', '--surface'].map((ground) => ['--control', ground] as const),
      ...grounds.map((ground) => ['--accent', ground] as const),
    ].filter(([line, ground]) => {
      const [drawn, behind] = [tokens.get(line), tokens.get(ground)];
      return !drawn || !behind || contrast(drawn[theme], behind[theme]) < 3;
    });
    expect(faint).toEqual([]);
  });

  it('nothing flashes: what goes on by itself takes longer than a third of a second', () => {
    const endless = styles.flatMap(({ path, text }) =>
      [...text.matchAll(/animation:[^;]*\binfinite\b[^;]*;/g)].map(([rule]) => ({ path, rule })),
    );
    expect(endless.length).toBeGreaterThan(0);
    const seconds = (rule: string) => {
      const [, figure = '0', unit] = /([\d.]+)(m?s)\b/.exec(rule) ?? [];
      return Number(figure) / (unit === 'ms' ? 1000 : 1);
    };
    expect(endless.filter(({ rule }) => seconds(rule) <= 1 / 3)).toEqual([]);
  });

  it('nothing acts as the pointer goes down: what was pressed by mistake is left by moving away', () => {
    // Where a click began, what is let go, what a site must not hear, and the handle that is dragged.
    const known = /ui\/dialog\.tsx$|keep-focus\.ts$|page\/surface\.ts$|panel-grip\.ts$/;
    const early = /on(?:MouseDown|PointerDown|TouchStart)\b|['"](?:mousedown|pointerdown|touchstart)['"]/;
    const found = scripts.filter(({ text }) => early.test(text)).map(({ path }) => path);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((path) => !known.test(path))).toEqual([]);
  });
});
