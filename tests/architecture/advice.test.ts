import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { samples } from '../unit/tone/samples.ts';
import { root } from './source-files.ts';

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

/** Of `it('…')`, `it.each(…)('…')`, `test.each(…)('…')`: whether it is a test that runs. */
function declaresTest(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === 'it' || callee.text === 'test';
  if (ts.isCallExpression(callee)) return declaresTest(callee.expression);
  if (!ts.isPropertyAccessExpression(callee)) return false;
  return !/^(?:skip|todo|describe|step|use)$/.test(callee.name.text) && declaresTest(callee.expression);
}

function titlesIn(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, false);
  const titles: string[] = [];
  const look = (node: ts.Node): void => {
    const [title] = ts.isCallExpression(node) && declaresTest(node.expression) ? node.arguments : [];
    if (title && ts.isStringLiteralLike(title)) titles.push(title.text);
    // Up to the first value that is put in.
    else if (title && ts.isTemplateExpression(title)) titles.push(title.head.text);
    ts.forEachChild(node, look);
  };
  look(source);
  return titles;
}

const titles = new Map<string, readonly string[]>();
function hasTest(path: string, title: string): boolean {
  const known = titles.get(path) ?? titlesIn(path);
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
