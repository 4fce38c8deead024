import { describe, expect, it } from 'vitest';
import {
  chunksOf,
  masterOf,
  openStream,
  sealedAt,
  sealStream,
  streamOf,
} from '../../../lib/sealing/stream.ts';

const passphrase = 'abeja-noria-trigo-lima-faro-topo';
/** The real figure takes a tenth of a second a try. */
const few = 10;

/** Bytes that compress badly, so that there are several chunks. */
const noise = (size: number) => {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 65_536)
    crypto.getRandomValues(bytes.subarray(at, Math.min(size, at + 65_536)));
  return bytes;
};

async function joined(source: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const each of source) parts.push(each.slice());
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const seal = async (plain: Uint8Array<ArrayBuffer>, words = passphrase) =>
  joined(sealStream(new Blob([plain]).stream(), await masterOf(words, few), 1_000));

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const open = (bytes: Uint8Array, size = 65_536, words = passphrase) =>
  joined(openStream(inPieces(bytes, size), words));
const codeOf = (bytes: Uint8Array, words = passphrase) =>
  open(bytes, 65_536, words).then(
    () => 'opened',
    (error: { code?: string }) => error.code ?? String(error),
  );

/** Header, then one entry a chunk. */
function framesOf(file: Uint8Array): { head: Uint8Array; frames: Uint8Array[] } {
  const end = file.indexOf(10) + 1;
  const frames: Uint8Array[] = [];
  for (let at = end; at < file.length; ) {
    const length = new DataView(file.buffer, file.byteOffset + at).getUint32(0) & 0x7fff_ffff;
    frames.push(file.subarray(at, at + 4 + length));
    at += 4 + length;
  }
  return { head: file.subarray(0, end), frames };
}
const together = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('a sealed stream', () => {
  it('gives back what was sealed, in whichever pieces it comes', async () => {
    for (const size of [0, 1, 1_048_576, 2_500_000]) {
      const plain = noise(size);
      const file = await seal(plain);
      for (const piece of [1_000, 3_000_000]) expect((await open(file, piece)).length).toBe(size);
      expect(Buffer.compare(await open(file), plain)).toBe(0);
    }
  });

  it('is never the same twice, says when it was made, and shows nothing', async () => {
    const plain = new TextEncoder().encode('Rosa Prueba '.repeat(100));
    const [one, other] = [await seal(plain), await seal(plain)];
    expect(Buffer.compare(one, other)).not.toBe(0);
    expect(Buffer.from(one).includes('Rosa')).toBe(false);
    // Compressed first.
    expect(one.length).toBeLessThan(500);
    expect(await sealedAt(new Blob([one]))).toMatchObject({ at: 1_000, iterations: few });
  });

  it('opens with its passphrase however it is typed, and with no other', async () => {
    const file = await seal(noise(10));
    expect(await codeOf(file, 'Abeja NORIA trigo  lima faro, topo')).toBe('opened');
    expect(await codeOf(file, 'abeja-noria-trigo-lima-faro-oso')).toBe('wrong-passphrase');
  });

  it('uses one passphrase for many files, and no two of them share a key', async () => {
    const master = await masterOf(passphrase, few);
    const two = await Promise.all([1, 2].map(() => joined(sealStream(new Blob(['{}']).stream(), master, 1))));
    const [one, other] = two.map((file) => framesOf(file));
    expect(await codeOf(two[0] as Uint8Array)).toBe('opened');
    // The frame of one under the head of the other.
    expect(await codeOf(together(one?.head as Uint8Array, ...(other?.frames ?? [])))).toBe('damaged');
    await expect(crypto.subtle.exportKey('raw', master.key)).rejects.toThrow();
  });

  it('is not taken for whole wherever it is cut', async () => {
    const file = await seal(noise(1_500_000));
    const { head } = framesOf(file);
    const ends = [
      0,
      5,
      head.length - 1,
      head.length,
      head.length + 2,
      head.length + 100,
      1_048_700,
      1_300_000,
      file.length - 1,
    ];
    for (const end of ends) expect(await codeOf(file.subarray(0, end)), `cut at ${end}`).toBe('cut');
  });

  it('is not taken for whole where a chunk is missing, repeated or in another place', async () => {
    const file = await seal(noise(3_500_000));
    const { head, frames } = framesOf(file);
    const [a, b, c, d] = frames as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    const orders = [[b, a, c, d], [a, c, d], [a, a, b, c, d], [a, b, c, d, d], [d]];
    for (const order of orders)
      expect(await codeOf(new Uint8Array(Buffer.concat([head, ...order])))).toBe('damaged');
    // Cut at the end of a chunk.
    expect(await codeOf(new Uint8Array(Buffer.concat([head, a, b])))).toBe('cut');
  });

  it('is not taken for whole whichever bit is flipped', async () => {
    const file = await seal(noise(2_000));
    for (let at = 0; at < file.length; at += 11) {
      const changed = file.slice();
      changed[at] = (changed[at] as number) ^ (1 << (at % 8));
      expect(await codeOf(changed), `flipped at ${at}`).toMatch(
        /^(damaged|cut|foreign|wrong-passphrase|newer)$/,
      );
    }
  });

  it.each([
    ['', 'cut'],
    ['{"sosiego":"cases"}\n', 'foreign'],
    ['x'.repeat(2_000), 'foreign'],
    ['{"sosiego":"backup","v":2}\n', 'newer'],
    ['{"sosiego":"backup","v":1,"iterations":99999999999}\n', 'damaged'],
  ])('%.40s is %s', async (text, code) => {
    expect(await codeOf(new TextEncoder().encode(text))).toBe(code);
  });
});

it('a stream made of pieces gives them one by one and lets go of its source', async () => {
  let ended = false;
  async function* source() {
    try {
      yield 1;
      yield 2;
      yield 3;
    } finally {
      ended = true;
    }
  }
  for await (const each of chunksOf(streamOf(source()))) if (each === 2) break;
  expect(ended).toBe(true);
});
