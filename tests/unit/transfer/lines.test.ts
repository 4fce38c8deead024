import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../lib/domain/case.ts';
import { Settings } from '../../../lib/domain/settings.ts';
import { z } from '../../../lib/domain/zod.ts';
import { fixedJson } from '../../../lib/transfer/fixed-json.ts';
import { Header, Line, lineKinds } from '../../../lib/transfer/line.ts';
import { readExport } from '../../../lib/transfer/read-lines.ts';
import { isSound, mostListed } from '../../../lib/transfer/report.ts';
import { runningSum } from '../../../lib/transfer/running-sum.ts';
import { longestLine } from '../../../lib/transfer/split-lines.ts';
import { headerLine, writeExport } from '../../../lib/transfer/write-lines.ts';
import { assessmentOf, postOf } from '../../fixtures/posts.ts';

const about = { app: '0.1.0', at: 5 };
const event = (n: number, fact: CaseEvent['fact']): Line => ({
  kind: 'event',
  value: {
    caseId: 'x:1001',
    commandId: `c${n}`,
    ordinal: 0,
    clock: n,
    device: 'd',
    actor: 'person',
    at: n,
    fact,
  },
});
const lines: readonly Line[] = [
  event(1, { type: 'opened', post: postOf(), assessment: assessmentOf(), brandId: 'default' }),
  event(2, { type: 'noted', text: 'Llamó; dice «ñ» 🙂' }),
  { kind: 'draft', value: { postKey: 'x:1001', text: 'Lo miro hoy', at: 3 } },
  { kind: 'settings', value: Settings.parse({}) },
];

async function* all<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
const written = async (of: readonly Line[] = lines) =>
  new Uint8Array(await (await writeExport(all(of), about)).file.arrayBuffer());
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function* inPieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Uint8Array | string, size = 64_000, limit?: number) {
  const found: Line[] = [];
  const source = all([...inPieces(typeof bytes === 'string' ? bytesOf(bytes) : bytes, size)]);
  const onLine = (line: Line) => void found.push(line);
  const result = await readExport(source, { onLine, ...(limit && { limit }) });
  return { ...result, found };
}

/** A file whose first line is right for whatever follows: only what is in the lines can be wrong. */
async function fileOf(body: readonly string[], counts: Header['counts']): Promise<string> {
  const rest = body.map((line) => `${line}\n`).join('');
  const sum = runningSum();
  await sum.add(bytesOf(rest));
  return headerLine({ sosiego: 'cases', schema: 1, ...about, counts, sum: await sum.end() }) + rest;
}

describe('an export', () => {
  it('gives back what was written, in whichever pieces it comes', async () => {
    const file = await written();
    for (const size of [1, 7, 1_000, 1_000_000]) {
      const { report, found, header } = await read(file, size);
      expect(report).toEqual({ file: null, faults: [], faultCount: 0, lines: lines.length + 1 });
      expect(found).toEqual(lines);
      expect(header).toMatchObject({ ...about, counts: { event: 2, draft: 1, settings: 1 } });
    }
  });

  it('is the same bytes for the same data, however its keys were ordered', async () => {
    const turned = lines.map(
      (line) =>
        JSON.parse(
          JSON.stringify(line, (_, value) =>
            typeof value === 'object' && value && !Array.isArray(value)
              ? Object.fromEntries(Object.entries(value).reverse())
              : value,
          ),
        ) as Line,
    );
    expect(textOf(await written(turned))).toBe(textOf(await written()));
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(fixedJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('says its name first, so that anybody sees what it is', async () => {
    expect(textOf(await written())).toMatch(/^{"sosiego":"cases",/);
  });

  it('may be empty', async () => {
    expect((await read(await written([]))).report).toMatchObject({ file: null, lines: 1 });
  });

  it('sums what is larger than a block as one', async () => {
    const whole = crypto.getRandomValues(new Uint8Array(65_536));
    const [one, other] = [runningSum(), runningSum()];
    for (let n = 0; n < 40; n++) await one.add(whole);
    const long = new Uint8Array(65_536 * 40);
    for (let n = 0; n < 40; n++) long.set(whole, n * 65_536);
    await other.add(long);
    expect(await one.end()).toBe(await other.end());
  });
});

describe('a file that is not one of ours, or not whole', () => {
  it.each([
    ['', 'empty'],
    ['PNG\u0000', 'foreign'],
    ['{"cases":[]}\n', 'foreign'],
    ['id,name\r\n1,Rosa\r\n', 'foreign'],
    ['{"sosiego":"cases","schema":2}\n', 'newer'],
    ['{"sosiego":"cases","schema":1}\n', 'damaged'],
    ['{"sosiego":"cases","schema":1\n', 'damaged'],
  ])('%j is called %s', async (text, code) => {
    expect((await read(text)).report.file).toBe(code);
  });

  it('is no UTF-8', async () => {
    const file = await written();
    file[file.length - 30] = 0xff;
    expect((await read(file)).report.file).toBe('damaged');
    expect((await read(new Uint8Array([0xff, 0xfe, 0x00]))).report.file).toBe('foreign');
  });

  it('is never taken for whole, wherever it is cut', async () => {
    const file = await written();
    for (let end = 0; end < file.length; end += 13) {
      const { report } = await read(file.subarray(0, end));
      expect(report.file, `cut at ${end}`).not.toBe(null);
      if (end > 400) expect(report.file).toBe('cut');
    }
  });

  it('is never taken for whole, whichever byte is changed', async () => {
    const file = await written();
    for (let at = 0; at < file.length; at += 17) {
      const changed = file.slice();
      changed[at] = (changed[at] as number) ^ 1;
      const { report, header } = await read(changed);
      // A byte of the version or the date of writing may be another and nobody's data is.
      const isAbout = header !== null && (header.app !== about.app || header.at !== about.at);
      expect(isSound(report) && !isAbout, `changed at ${at}`).toBe(false);
    }
  });

  it('promises other numbers than it holds', async () => {
    const [note] = textOf(await written([lines[1] as Line]))
      .split('\n')
      .slice(1);
    expect((await read(await fileOf([note as string], { event: 2 }))).report.file).toBe('wrong-counts');
    expect((await read(await fileOf([note as string], { draft: 1 }))).report.file).toBe('wrong-counts');
  });

  it('has more lines than anybody has', async () => {
    expect((await read(await written(), 64_000, 3)).report.file).toBe('too-big');
  });
});

describe('a hostile line', () => {
  const valid = fixedJson(lines[1]);
  it.each([
    ['{"kind":"event"', '', 'not-json'],
    ['{"kind":"row","value":{}}', 'kind', 'unknown-kind'],
    ['null', 'kind', 'unknown-kind'],
    ['{"kind":"__proto__","value":{}}', 'kind', 'unknown-kind'],
    ['{"__proto__":{"a":1},"kind":"event"}', '__proto__', 'forbidden-key'],
    ['{"kind":"rounds","value":{"constructor":{"x":1}}}', 'value.constructor', 'forbidden-key'],
    ['['.repeat(1_000_000), '', 'too-deep'],
    [`{"kind":"event","value":${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}}`, '', 'too-deep'],
    [valid.replace('"clock":2', '"clock":-2'), 'clock', 'wrong-shape'],
    [valid.replace('"clock":2', '"clock":1e400'), 'clock', 'wrong-shape'],
    [valid.replace('"ordinal":0', '"ordinal":0,"more":1'), '', 'wrong-shape'],
    [valid.replace('noted', 'destroyed'), 'fact.type', 'wrong-shape'],
    [fixedJson(lines[0]).replace('"caseId":"x:1001"', '"caseId":"x:77"'), 'caseId', 'foreign-id'],
  ])('%.60s is told by line and field', async (line, field, code) => {
    const { report, found } = await read(await fileOf([valid, line], { event: 2 }));
    expect(report).toMatchObject({ faultCount: 1, faults: [{ line: 3, field, code }] });
    expect(found).toHaveLength(1);
    expect(isSound(report)).toBe(false);
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  it('may be longer than any memory should hold', async () => {
    const long = `{"kind":"event","value":"${'x'.repeat(longestLine + 10)}"}`;
    const { report } = await read(await fileOf([long, valid], { event: 1 }));
    expect(report).toMatchObject({ faultCount: 1, faults: [{ line: 2, code: 'too-long' }], lines: 3 });
  });

  it('is listed a thousand times and counted always', async () => {
    const { report } = await read(await fileOf(new Array(1_500).fill('{}'), {}));
    expect(report.faults).toHaveLength(mostListed);
    expect(report.faultCount).toBe(1_500);
  });

  it('never throws, whatever it is', async () => {
    const mutated = fc.tuple(fc.nat(), fc.constantFrom('{', '}', '"', ',', '1e999', '\\u0000', 'null', '[]'));
    await fc.assert(
      fc.asyncProperty(fc.array(mutated, { maxLength: 5 }), fc.string(), async (changes, noise) => {
        let line = valid;
        for (const [at, text] of changes)
          line = line.slice(0, at % line.length) + text + line.slice((at % line.length) + 1);
        const { report, found } = await read(await fileOf([line, noise.replaceAll('\n', ' ')], { event: 1 }));
        expect(report.faultCount + found.length + Number(report.file !== null)).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });
});

it('the published schema is the one that is read', async () => {
  const schema = {
    title: 'Sosiego export, schema 1: one JSON object a line',
    description:
      'JSON Lines in UTF-8. The first line is the header, every other one a line of a kind; kinds come in the order in which they stand here, events in the order of clock, device, commandId and ordinal. Keys are sorted, after "sosiego" in the header. sum: s = SHA-256(s + block) over blocks of 1 MiB of all bytes after the first line.',
    ...z.toJSONSchema(z.union([Header, Line]), { io: 'output', reused: 'ref', unrepresentable: 'any' }),
  };
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
    '../../../assets/public/schema/export-1.json',
  );
  expect(lineKinds.length).toBe(new Set(lineKinds).size);
});
