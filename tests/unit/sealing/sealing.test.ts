import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from '../../../lib/domain/zod.ts';
import { fromBase64Url, toBase64Url } from '../../../lib/sealing/base64url.ts';
import { iterations } from '../../../lib/sealing/derive-key.ts';
import { type Envelope, readEnvelope, sumOf, writeEnvelope } from '../../../lib/sealing/envelope.ts';
import { newPassphrase, passphraseBits } from '../../../lib/sealing/passphrase.ts';
import { passphraseWords } from '../../../lib/sealing/passphrase-words.ts';
import { seal } from '../../../lib/sealing/seal.ts';
import { unseal } from '../../../lib/sealing/unseal.ts';

const ref = '3f1c9a52-7f0e-4c62-9a43-0f5d1c2b7e11';
const request = { purpose: 'reading-request', ref } as const;
const anything = z.record(z.string(), z.unknown());
/** The real figure takes a tenth of a second a try, and a property tries hundreds. */
const few = 10;
const passphrase = 'abeja-noria-trigo-lima-faro-topo';
const document = { draft: 'Marta, lo miro yo. –Ana', n: 3 };

async function sealed(rounds = few): Promise<string> {
  const made = await seal(request, document, passphrase, rounds);
  if (!made.ok) throw new Error(made.code);
  return made.value;
}

async function open(text: string, words = passphrase): Promise<unknown> {
  const envelope = await readEnvelope(text);
  return envelope.ok ? unseal(envelope.value, words, anything) : envelope;
}

/** What somebody who wants to be believed would do: the checksum fits again. */
const forged = async (envelope: Envelope): Promise<string> =>
  writeEnvelope({ ...envelope, sum: await sumOf(envelope) });

const envelopeOf = (text: string): Envelope => JSON.parse(text) as Envelope;

afterEach(() => vi.unstubAllGlobals());

describe('sealing', () => {
  it('gives back what was sealed, at the full number of rounds', async () => {
    const text = await sealed(iterations);
    expect(envelopeOf(text).iterations).toBe(600_000);
    expect(text).not.toContain('Marta');
    expect(await open(text)).toEqual({ ok: true, value: document });
  });

  it('gives back any JSON, with any passphrase', async () => {
    // No schema of ours lets this key through, and none has it.
    const key = fc.string().filter((each) => each !== '__proto__');
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(key, fc.jsonValue({ noUnicodeString: false })),
        fc.string(),
        async (value, words) => {
          const plain = JSON.parse(JSON.stringify(value)) as object;
          const made = await seal(request, plain, words, few);
          expect(made.ok && (await open(made.value, words))).toEqual({ ok: true, value: plain });
        },
      ),
      { numRuns: 100 },
    );
  });

  it('never seals twice alike', async () => {
    const [one, other] = [envelopeOf(await sealed()), envelopeOf(await sealed())];
    expect(one.salt).not.toBe(other.salt);
    expect(one.iv).not.toBe(other.iv);
    expect(one.data).not.toBe(other.data);
  });

  it('refuses one flipped bit anywhere in the file', async () => {
    const bytes = new TextEncoder().encode(await sealed());
    for (let place = 0; place < bytes.length; place++) {
      for (let bit = 0; bit < 8; bit++) {
        const flipped = bytes.slice();
        flipped[place] = (flipped[place] as number) ^ (1 << bit);
        expect(await open(new TextDecoder().decode(flipped)), `${place}/${bit}`).toMatchObject({ ok: false });
      }
    }
  });

  it('refuses one flipped bit under the seal although the checksum was made to fit', async () => {
    const envelope = envelopeOf(await sealed());
    for (const field of ['salt', 'iv', 'data'] as const) {
      const bytes = fromBase64Url(envelope[field]) as Uint8Array;
      for (let place = 0; place < bytes.length * 8; place++) {
        const flipped = bytes.slice();
        flipped[place >> 3] = (flipped[place >> 3] as number) ^ (1 << (place & 7));
        const text = await forged({ ...envelope, [field]: toBase64Url(flipped) });
        expect(await open(text), `${field} ${place}`).toEqual({ ok: false, code: 'wrong-passphrase' });
      }
    }
  });

  it.each([
    { purpose: 'reading-answer' },
    { ref: 'b7d6a9d0-52a4-4f0e-8a55-2f6f3f0d9c22' },
    { iterations: few + 1 },
  ] as const)('the seal covers what stands outside it: %o', async (change) => {
    const text = await forged({ ...envelopeOf(await sealed()), ...change });
    expect(await open(text)).toEqual({ ok: false, code: 'wrong-passphrase' });
  });
});

describe('what does not open says why', () => {
  it('another passphrase', async () => {
    expect(await open(await sealed(), 'abeja-noria-trigo-lima-faro-toro')).toEqual({
      ok: false,
      code: 'wrong-passphrase',
    });
  });

  it.each(['ABEJA NORIA TRIGO LIMA FARO TOPO', '  abeja noria  trigo-lima, faro, tópo. '])(
    'the same words as people type them open it: %s',
    async (words) => {
      expect(await open(await sealed(), words)).toEqual({ ok: true, value: document });
    },
  );

  it('a file cut anywhere', async () => {
    const text = await sealed();
    for (let length = 6; length < text.length; length++) {
      expect(await open(text.slice(0, length)), `${length}`).toEqual({ ok: false, code: 'damaged' });
    }
  });

  it.each(['', 'Hola', '{}', '[1]', 'null', '{"v":"x"}', '<!doctype html>'])(
    'no file of ours: %s',
    async (text) => {
      const { code } = (await open(text)) as { code: string };
      expect(code).toBe(text.startsWith('{"v":') ? 'damaged' : 'foreign');
    },
  );

  it('any text at all, without an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await open(text)).toMatchObject({ ok: false });
      }),
    );
  });

  it('a newer version, whatever it looks like inside', async () => {
    const text = JSON.stringify({ v: 2, kdf: 'Argon2id', memory: 19, data: 'x' });
    expect(await open(text)).toEqual({ ok: false, code: 'newer' });
  });

  it('a huge file, and a huge document', async () => {
    expect(await open(`{"v":1${' '.repeat(400_000)}}`)).toEqual({ ok: false, code: 'too-big' });
    const huge = await seal(request, { draft: 'a'.repeat(256_000) }, passphrase, few);
    expect(huge).toEqual({ ok: false, code: 'too-big' });
  });

  it('the largest document that can be sealed can be opened', async () => {
    const largest = { draft: 'a'.repeat(255_900) };
    const made = await seal(request, largest, passphrase, few);
    expect(made.ok && (await open(made.value))).toEqual({ ok: true, value: largest });
  });

  it('rounds that would hold the browser for minutes', async () => {
    const text = await forged({ ...envelopeOf(await sealed()), iterations: 2_000_000_000 });
    expect(await open(text)).toEqual({ ok: false, code: 'damaged' });
  });

  it('another document than the one expected', async () => {
    const envelope = await readEnvelope(await sealed());
    const other = z.strictObject({ draft: z.string() });
    expect(envelope.ok && (await unseal(envelope.value, passphrase, other))).toEqual({
      ok: false,
      code: 'damaged',
    });
  });

  it('a browser without Web Crypto', async () => {
    const text = await sealed();
    vi.stubGlobal('crypto', {});
    expect(await open(text)).toEqual({ ok: false, code: 'unsupported' });
    expect(await seal(request, document, passphrase)).toEqual({ ok: false, code: 'unsupported' });
  });
});

describe('a passphrase', () => {
  it.each(['es', 'en'] as const)('%s: six words of 256, each of 8 bits', (language) => {
    const list = passphraseWords[language].trim().split(/\s+/);
    expect(new Set(list).size).toBe(256);
    expect(list.every((word) => /^[a-z]{3,9}$/.test(word))).toBe(true);
    const words = newPassphrase(language).split('-');
    expect(words).toHaveLength(6);
    expect(words.every((word) => list.includes(word))).toBe(true);
    expect(passphraseBits).toBe(48);
  });

  it('picks by each byte a word of its own', () => {
    const bytes = [0, 1, 2, 253, 254, 255];
    vi.stubGlobal('crypto', { getRandomValues: (array: Uint8Array) => Object.assign(array, bytes) });
    const list = passphraseWords.es.trim().split(/\s+/);
    expect(newPassphrase('es').split('-')).toEqual(bytes.map((byte) => list[byte]));
  });
});

it('base64url: any bytes there and back, and only one way to write them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = toBase64Url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64Url(text)).toEqual(new Uint8Array(bytes));
    }),
  );
  expect(fromBase64Url('AA')).toEqual(new Uint8Array([0]));
  for (const text of ['AB', 'A', 'AA==', 'A+', 'ñ', 'A A']) expect(fromBase64Url(text)).toBeNull();
});
