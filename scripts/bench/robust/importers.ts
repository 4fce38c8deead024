import { readEnvelope } from '../../../lib/sealing/envelope.ts';
import { csvReader } from '../../../lib/transfer/csv.ts';
import type { Line } from '../../../lib/transfer/line.ts';
import { readExport } from '../../../lib/transfer/read-lines.ts';
import { writeExport } from '../../../lib/transfer/write-lines.ts';
import { seededRandom } from '../../seeded-random.ts';
import type { Fuzzed } from './fuzz-in-page.ts';

type Roll = () => number;

async function* few(): AsyncGenerator<Line> {
  for (let place = 0; place < 5; place++)
    yield { kind: 'draft', value: { postKey: `x:${place}`, text: `Lo miro hoy «${place}» 🙂`, at: place } };
}

/** One to eight bytes changed, dropped, doubled or moved, or the file cut. */
function broken(bytes: Uint8Array, roll: Roll): Uint8Array {
  let now = [...bytes];
  for (let count = 1 + Math.floor(roll() * 8); count > 0 && now.length > 0; count--) {
    const at = Math.floor(roll() * now.length);
    const kind = roll();
    if (kind < 0.4) now[at] = Math.floor(roll() * 256);
    else if (kind < 0.6) now.splice(at, 1 + Math.floor(roll() * 20));
    else if (kind < 0.8) now.splice(at, 0, ...now.slice(at, at + 30));
    else if (kind < 0.95) now.push(...now.splice(at, 10));
    else now = now.slice(0, at);
  }
  return Uint8Array.from(now);
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

interface Importer {
  readonly name: string;
  readonly file: () => Promise<Uint8Array>;
  readonly read: (bytes: Uint8Array) => unknown;
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const importers: readonly Importer[] = [
  {
    name: 'export',
    file: async () =>
      new Uint8Array(await (await writeExport(few(), { app: '0.1.0', at: 5 })).file.arrayBuffer()),
    read: (bytes) => readExport(whole(bytes), { onLine: () => {} }),
  },
  {
    name: 'table',
    file: async () =>
      new TextEncoder().encode(
        'id;texto;fecha\r\nx:1;"Llegó; rota ""otra"" vez";2026-03-02\r\nx:2;\'=1+1;\r\n',
      ),
    read: (bytes) => {
      const reader = csvReader();
      reader.push(text(bytes));
      return reader.end();
    },
  },
  {
    name: 'sealed file',
    file: async () =>
      new TextEncoder().encode(
        JSON.stringify({
          sosiego: 'sealed',
          version: 1,
          kdf: { rounds: 600_000, salt: 'AAAA' },
          data: 'AAAA',
        }),
      ),
    read: (bytes) => readEnvelope(text(bytes)),
  },
];

/** Each importer reads `runs` broken files. What it refuses it says; nothing is thrown. */
export async function fuzzImporters(
  seed: number,
  runs: number,
): Promise<readonly (Fuzzed & { readonly name: string })[]> {
  const told: (Fuzzed & { readonly name: string })[] = [];
  for (const { name, file, read } of importers) {
    const sound = await file();
    const thrown: string[] = [];
    let worstMs = 0;
    for (let run = 0; run < runs; run++) {
      const bytes = broken(sound, seededRandom(seed + run));
      const started = performance.now();
      try {
        await read(bytes);
      } catch (error) {
        thrown.push(`${seed + run}: ${String(error)}`);
      }
      worstMs = Math.max(worstMs, performance.now() - started);
    }
    told.push({ name, runs, thrown, worstMs });
  }
  return told;
}
