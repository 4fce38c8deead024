import { RequestId } from '../domain/reading.ts';
import { z } from '../domain/zod.ts';
import { toBase64Url } from './base64url.ts';

/** What a sealed document is for. It stands outside the seal, and the seal holds only for it. */
export const Purpose = z.enum(['reading-request', 'reading-answer', 'case-capsule']);
export type Purpose = z.infer<typeof Purpose>;

export const envelopeVersion = 1;
export const kdf = 'PBKDF2-SHA-256';

/** Characters. Above all that a document of `largestDocument` becomes. */
const largestEnvelope = 400_000;

/** Characters that hold so many bytes. Whether they are the one way to write them is seen when they are read. */
const bytes = (length: number) =>
  z.string().check(z.regex(new RegExp(`^[\\w-]{${Math.ceil((length * 4) / 3)}}$`)));

/** A sealed document as it lies in a file; all bytes in base64url. */
export const Envelope = z.strictObject({
  v: z.literal(envelopeVersion),
  purpose: Purpose,
  /** Which request it is or answers: a random id, so that an answer finds its case before it is opened. */
  ref: RequestId,
  kdf: z.literal(kdf),
  /** The upper bound keeps a made-up file from holding the browser for minutes. */
  iterations: z.int().check(z.gte(1), z.lte(10_000_000)),
  /** 16 bytes. */
  salt: bytes(16),
  /** 12 bytes. */
  iv: bytes(12),
  /** AES-256-GCM: the ciphertext and its tag. */
  data: z.string().check(z.minLength(22)),
  /** SHA-256 of all before it: tells a damaged file from a wrong passphrase. No secret, and no protection. */
  sum: bytes(32),
});
export type Envelope = z.infer<typeof Envelope>;

/** Any version of ours, also those to come. */
const AnyVersion = z.object({ v: z.int().check(z.positive()), kdf: z.string(), data: z.string() });

export type SealingFault =
  /** No sealed document of ours. */
  | 'foreign'
  | 'too-big'
  /** Cut, or changed on its way. */
  | 'damaged'
  /** Sealed by a later version of Sosiego. */
  | 'newer'
  | 'wrong-passphrase'
  /** This browser offers no Web Crypto here. */
  | 'unsupported';

export type Sealing<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: SealingFault };

export const failed = (code: SealingFault): { readonly ok: false; readonly code: SealingFault } => ({
  ok: false,
  code,
});

type Unsummed = Omit<Envelope, 'sum'>;

const ordered = ({ v, purpose, ref, kdf, iterations, salt, iv, data }: Unsummed) =>
  ({ v, purpose, ref, kdf, iterations, salt, iv, data }) as const;

/** What the seal covers besides the document: the same words read as something else do not open. */
export const boundTo = ({ v, purpose, ref, kdf, iterations }: Omit<Unsummed, 'data' | 'salt' | 'iv'>) =>
  new TextEncoder().encode(JSON.stringify([v, purpose, ref, kdf, iterations]));

export async function sumOf(envelope: Unsummed): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(ordered(envelope)));
  return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', text)));
}

export const writeEnvelope = (envelope: Envelope): string =>
  JSON.stringify({ ...ordered(envelope), sum: envelope.sum });

/** The envelope in a text, whole and undamaged. Never throws. */
export async function readEnvelope(text: string): Promise<Sealing<Envelope>> {
  if (text.length > largestEnvelope) return failed('too-big');
  const begun = text.trim();
  let json: unknown;
  try {
    json = JSON.parse(begun);
  } catch {
    return failed(begun.startsWith('{"v":') ? 'damaged' : 'foreign');
  }
  const any = AnyVersion.safeParse(json);
  if (!any.success) return failed(begun.startsWith('{"v":') ? 'damaged' : 'foreign');
  if (any.data.v > envelopeVersion) return failed('newer');
  const read = Envelope.safeParse(json);
  if (!read.success || writeEnvelope(read.data) !== begun) return failed('damaged');
  if (!globalThis.crypto?.subtle) return failed('unsupported');
  return (await sumOf(read.data)) === read.data.sum ? { ok: true, value: read.data } : failed('damaged');
}
