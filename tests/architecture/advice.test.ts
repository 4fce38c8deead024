import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { samples } from '../unit/tone/samples.ts';
import { root, sourceFiles } from './source-files.ts';
import { loadedFrom, syntaxOf } from './syntax.ts';

/** Pieces of advice an article gives. */
const given = { S0: 15, S1: 16, S2: 29, S3: 16, S4: 22 } as const;

/** What the method itself puts off, with its reason; the table says "later" of exactly these. */
const later: Readonly<Record<string, string>> = {};

interface Row {
  readonly id: string;
  readonly advice: string;
  readonly where: readonly string[];
  readonly proof: string;
}

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const quoted = (cell: string, pattern: RegExp): readonly string[] =>
  [...cell.matchAll(pattern)].map(([, words = '']) => words);

const table = readFileSync(join(root, 'lib/advice.md'), 'utf8');
const rows: readonly Row[] = table
  .split('\n')
  .filter((line) => /^\| S\d/.test(line))
  .map((line) => {
    const [id = '', advice = '', where = '', proof = ''] = cellsOf(line);
    return { id, advice, where: quoted(where, /`([^`]+)`/g), proof };
  });

/** `components/life` → its file below tests/; null = there is none. */
function testFile(name: string): string | null {
  const ends = ['.test.ts', '.test.tsx', '.spec.ts'];
  const found = ends.map((end) => join(root, 'tests', `${name}${end}`)).find((path) => existsSync(path));
  return found ?? null;
}

/** `it.each(…)`, `describe.skip` → its names in order: "it.each", "describe.skip". */
function namesOf(callee: ts.Expression): string {
  if (ts.isIdentifier(callee)) return callee.text;
  if (ts.isCallExpression(callee)) return namesOf(callee.expression);
  if (ts.isTaggedTemplateExpression(callee)) return namesOf(callee.tag);
  if (!ts.isPropertyAccessExpression(callee)) return '';
  return `${namesOf(callee.expression)}.${callee.name.text}`;
}

/** Never runs, runs only where something is so, or passes by failing. */
const held = /\.(?:skip|todo|skipIf|runIf|fixme|fails|fail)\b/;
const isSuite = (callee: string): boolean => /^(?:describe|suite|test\.describe)\b/.test(callee);
const isTest = (callee: string): boolean =>
  /^(?:it|test)(?:\.(?:each|for|only|concurrent|sequential))*$/.test(callee);

/** The titles of a file's tests that run: neither they nor what they stand in is held back, and they do something. */
function titlesIn(source: ts.SourceFile): readonly string[] {
  const titles: string[] = [];
  const look = (node: ts.Node): void => {
    const callee = ts.isCallExpression(node) ? namesOf(node.expression) : '';
    if (held.test(callee) && (isSuite(callee) || /^(?:it|test)\./.test(callee))) return;
    const [title, ...rest] = ts.isCallExpression(node) && isTest(callee) ? node.arguments : [];
    const does = rest.some((each) => ts.isArrowFunction(each) || ts.isFunctionExpression(each));
    if (does && title && ts.isStringLiteralLike(title)) titles.push(title.text);
    // Up to the first value that is put in.
    else if (does && title && ts.isTemplateExpression(title)) titles.push(title.head.text);
    ts.forEachChild(node, look);
  };
  look(source);
  return titles;
}

const titles = new Map<string, readonly string[]>();
function hasTest(path: string, title: string): boolean {
  const known = titles.get(path) ?? titlesIn(syntaxOf({ path, text: readFileSync(path, 'utf8') }));
  titles.set(path, known);
  return known.some((each) => each.startsWith(title));
}

/** "`file` «title» «title»" → pairs. */
function proofsOf(proof: string): readonly (readonly [file: string, title: string])[] {
  return [...proof.matchAll(/`([^`]+)`((?:\s*«[^»]+»)*)/g)].flatMap(([, file = '', named = '']) => {
    const all = quoted(named, /«([^»]+)»/g);
    return all.length > 0 ? all.map((title) => [file, title] as const) : [[file, ''] as const];
  });
}
const rulesOf = (proof: string): readonly string[] =>
  proof.replaceAll(/`[^`]*`|«[^»]*»/g, '').match(/\bL\d{2}\b/g) ?? [];

describe('the advice of the five articles', () => {
  it('is all there, once and in order', () => {
    const wanted = Object.entries(given).flatMap(([article, count]) =>
      Array.from({ length: count }, (_, at) => `${article}.${at + 1}`),
    );
    expect(wanted).toHaveLength(98);
    expect(rows.map(({ id }) => id)).toEqual(wanted);
    expect(rows.filter(({ advice }) => advice === '').map(({ id }) => id)).toEqual([]);
  });

  it('is in the product at the places that it names', () => {
    const missing = rows.flatMap(({ id, where }) =>
      where.length === 0
        ? [`${id}: nowhere`]
        : where.filter((path) => !existsSync(join(root, path))).map((path) => `${id}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('is loaded by what the browser starts', () => {
    const files = new Map(
      sourceFiles(['entrypoints', 'components', 'lib'], /\.tsx?$/).map((file) => [file.path, file]),
    );
    const starts = [...files.keys()].filter((path) =>
      /^entrypoints\/[^/]+\/(?:index|main)\.tsx?$/.test(path),
    );
    const loaded = [...loadedFrom(starts, files)];
    const unused = rows.flatMap(({ id, where }) =>
      where
        .filter((place) => !loaded.some((path) => path === place || path.startsWith(`${place}/`)))
        .map((place) => `${id}: ${place}`),
    );
    expect(unused).toEqual([]);
  });

  it('is proved by tests that are there and run', () => {
    const faults = rows.flatMap(({ id, proof }) =>
      proofsOf(proof).flatMap(([file, title]) => {
        const path = testFile(file);
        if (path === null) return [`${id}: no file ${file}`];
        return title !== '' && hasTest(path, title) ? [] : [`${id}: no test "${title}" in ${file}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('is measured by what is there', () => {
    const benches = rows.flatMap(({ proof }) => quoted(proof, /measured by (\S+)/g));
    expect(benches.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('names rules of the tone guard that have samples in both languages', () => {
    const without = rows.flatMap(({ id, proof }) =>
      rulesOf(proof)
        .filter((rule) => (samples[rule]?.length ?? 0) < 2)
        .map((rule) => `${id}: ${rule}`),
    );
    expect(without).toEqual([]);
  });

  it('has a proof for each, unless it is put off with its reason', () => {
    const bare = rows.filter(({ proof }) => proofsOf(proof).length + rulesOf(proof).length === 0);
    expect(bare.map(({ id }) => id)).toEqual(Object.keys(later));
    for (const { id, proof } of bare) expect(proof).toBe(`later: ${later[id]}`);
  });
});

describe('a proof', () => {
  it.each([
    ["it('holds', () => {});", ['holds']],
    ["describe('a', () => { test.each([1])('holds', () => {}); });", ['holds']],
    ["describe.skip('a', () => { it('holds', () => {}); });", []],
    ["describe('a', () => { describe.skipIf(x)('b', () => { it('holds', () => {}); }); });", []],
    ["test.describe.fixme('a', () => { test('holds', () => {}); });", []],
    ["it.skip('holds', () => {});", []],
    ["test.fails('holds', () => {});", []],
    ["test.todo('holds');", []],
    ["it('holds');", []],
    ["// it('holds', () => {});", []],
    ['const text = "it(\'holds\', () => {});";', []],
  ])('of %s are the tests %j', (text, wanted) => {
    expect(titlesIn(syntaxOf({ path: 'planted.ts', text }))).toEqual(wanted);
  });

  it.each([
    ["import { a } from './a.ts';", true],
    ["export * from './a.ts';", true],
    ["const later = () => import('./a.ts');", true],
    ["import './b.ts';", true],
    ["import type { A } from './a.ts';", false],
    ["import { type A } from './a.ts';", false],
    ["// import { a } from './a.ts';", false],
    ['const text = "import { a } from \'./a.ts\';";', false],
  ])('of what is loaded: %s → %s', (text, wanted) => {
    const files = [
      { path: 'main.ts', text },
      { path: 'a.ts', text: '' },
      { path: 'b.ts', text: "import { a } from './a.ts';" },
    ];
    const loaded = loadedFrom(['main.ts'], new Map(files.map((file) => [file.path, file])));
    expect(loaded.has('a.ts')).toBe(wanted);
  });
});
