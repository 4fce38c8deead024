import { fromBase64Url, toBase64Url } from './base64url.ts';
import { deriveMaster, iterations } from './derive-key.ts';
import { fileKeys, headerText, type Master, readHeader, type StreamHeader } from './stream-header.ts';

/** Bytes of compressed data in one chunk. */
const chunkSize = 1_048_576;
/** AES-GCM's own. */
const tag = 16;
/** Before each chunk: its length and whether it is the last, in 4 bytes. */
const prefix = 4;
const lastBit = 0x8000_0000;

export type StreamFault = 'foreign' | 'newer' | 'damaged' | 'cut' | 'wrong-passphrase';

/** What a stream that is opened ends with where the file is not whole. */
export class SealedStreamFault extends Error {
  readonly code: StreamFault;
  constructor(code: StreamFault) {
    super(code);
    this.name = 'SealedStreamFault';
    this.code = code;
  }
}

/** The key of a passphrase. Fewer `rounds` than `iterations` are for tests alone. */
export async function masterOf(passphrase: string, rounds = iterations): Promise<Master> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { key: await deriveMaster(passphrase, salt, rounds), salt: toBase64Url(salt), iterations: rounds };
}

/**
 * Compresses and seals a stream of any length: gzip, then chunks of AES-256-GCM under a key of this file's own. The
 * nonce counts the chunks, and the header, the number and whether it is the last are bound to each: cut, reordered
 * or put together from two files it does not open.
 */
export async function* sealStream(
  source: ReadableStream<Uint8Array<ArrayBuffer>>,
  { key: master, salt, iterations: rounds }: Master,
  at: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const file = crypto.getRandomValues(new Uint8Array(16));
  const { key, check } = await fileKeys(master, file);
  const head = new TextEncoder().encode(
    headerText({
      sosiego: 'backup',
      v: 1,
      at,
      kdf,
      iterations: rounds,
      salt,
      file: toBase64Url(file),
      check,
    }),
  );
  yield head;
  let number = 0;
  let held: Uint8Array<ArrayBuffer> | null = null;
  for await (const chunk of inChunks(source.pipeThrough(new CompressionStream('gzip')))) {
    if (held) yield await sealed(key, head, number++, held, false);
    held = chunk;
  }
  yield await sealed(key, head, number, held ?? new Uint8Array(0), true);
}

const kdf = 'PBKDF2-SHA-256+HKDF-SHA-256' as const;

async function sealed(
  key: CryptoKey,
  head: Uint8Array,
  number: number,
  plain: Uint8Array<ArrayBuffer>,
  last: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const data = new Uint8Array(await crypto.subtle.encrypt(howOf(head, number, last), key, plain));
  const frame = new Uint8Array(prefix + data.length);
  new DataView(frame.buffer).setUint32(0, (data.length | (last ? lastBit : 0)) >>> 0);
  frame.set(data, prefix);
  return frame;
}

function howOf(head: Uint8Array, number: number, last: boolean) {
  const iv = new Uint8Array(12);
  const bound = new Uint8Array(head.length + 5);
  bound.set(head);
  new DataView(iv.buffer).setUint32(8, number);
  new DataView(bound.buffer).setUint32(head.length, number);
  bound[head.length + 4] = Number(last);
  return { name: 'AES-GCM', iv, additionalData: bound };
}

/** The header of a file, to show when it was made before the passphrase is asked for. */
export async function sealedAt(file: Blob): Promise<StreamHeader | StreamFault> {
  const read = readHeader(new Uint8Array(await file.slice(0, 1_000).arrayBuffer()));
  if (read === null) return 'cut';
  return typeof read === 'string' ? read : read.header;
}

/**
 * What was sealed, as a stream. Throws `SealedStreamFault` as soon as something is wrong; what came before stands
 * for nothing then.
 */
export async function* openStream(
  source: AsyncIterable<Uint8Array>,
  passphrase: string,
): AsyncGenerator<Uint8Array> {
  try {
    const compressed = streamOf(openChunks(source, passphrase));
    for await (const chunk of chunksOf(compressed.pipeThrough(new DecompressionStream('gzip')))) yield chunk;
  } catch (error) {
    if (error instanceof SealedStreamFault) throw error;
    // What opened is no whole gzip: only somebody with the passphrase could have made that.
    throw error instanceof TypeError ? new SealedStreamFault('damaged') : error;
  }
}

async function* openChunks(
  source: AsyncIterable<Uint8Array>,
  passphrase: string,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const bytes = byteReader(source);
  const begun = await bytes.peek(1_000);
  const read = readHeader(begun);
  if (read === null) throw new SealedStreamFault('cut');
  if (typeof read === 'string') throw new SealedStreamFault(read);
  const head = await bytes.take(read.end);
  const key = await keyFor(read.header, passphrase);
  for (let number = 0; ; number++) {
    const front = await bytes.take(prefix);
    if (front.length < prefix) throw new SealedStreamFault('cut');
    const word = new DataView(front.buffer).getUint32(0);
    const last = (word & lastBit) !== 0;
    const length = word & ~lastBit;
    if (length < tag || length > chunkSize + tag) throw new SealedStreamFault('damaged');
    const data = await bytes.take(length);
    if (data.length < length) throw new SealedStreamFault('cut');
    yield await opened(key, head, number, data, last);
    if (!last) continue;
    if ((await bytes.peek(1)).length > 0) throw new SealedStreamFault('damaged');
    return;
  }
}

async function keyFor(header: StreamHeader, passphrase: string): Promise<CryptoKey> {
  const [salt, file] = [fromBase64Url(header.salt), fromBase64Url(header.file)];
  if (!salt || !file) throw new SealedStreamFault('damaged');
  const { key, check } = await fileKeys(await deriveMaster(passphrase, salt, header.iterations), file);
  if (check !== header.check) throw new SealedStreamFault('wrong-passphrase');
  return key;
}

async function opened(
  key: CryptoKey,
  head: Uint8Array,
  number: number,
  data: Uint8Array<ArrayBuffer>,
  last: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(howOf(head, number, last), key, data));
  } catch {
    throw new SealedStreamFault('damaged');
  }
}

/** Full chunks, whatever the pieces of the source; the last may be shorter. */
async function* inChunks(source: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const bytes = byteReader(chunksOf(source));
  for (;;) {
    const chunk = await bytes.take(chunkSize);
    if (chunk.length > 0) yield chunk;
    if (chunk.length < chunkSize) return;
  }
}

interface ByteReader {
  /** So many bytes, fewer where the source ends. */
  readonly take: (count: number) => Promise<Uint8Array<ArrayBuffer>>;
  /** The same, and they stay. */
  readonly peek: (count: number) => Promise<Uint8Array<ArrayBuffer>>;
}

function byteReader(source: AsyncIterable<Uint8Array>): ByteReader {
  const from = source[Symbol.asyncIterator]();
  let held: Uint8Array[] = [];
  let size = 0;
  const fill = async (count: number) => {
    while (size < count) {
      const { done, value } = await from.next();
      if (done) break;
      held.push(value);
      size += value.length;
    }
    const whole = new Uint8Array(size);
    let at = 0;
    for (const each of held) {
      whole.set(each, at);
      at += each.length;
    }
    held = [whole];
    return whole;
  };
  return {
    peek: async (count) => (await fill(count)).slice(0, count),
    take: async (count) => {
      const whole = await fill(count);
      const rest = whole.subarray(count);
      held = [rest];
      size = rest.length;
      return whole.slice(0, count);
    },
  };
}

/** Firefox and Chromium can iterate a stream; Safari's engine and some tests cannot. */
export async function* chunksOf<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** A stream that asks for its next piece when it is wanted. */
export function streamOf<T>(source: AsyncIterable<T>): ReadableStream<T> {
  const from = source[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await from.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await from.return?.();
    },
  });
}
