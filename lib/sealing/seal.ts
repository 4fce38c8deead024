import { toBase64Url } from './base64url.ts';
import { deriveKey, iterations } from './derive-key.ts';
import {
  boundTo,
  envelopeVersion,
  failed,
  kdf,
  type Purpose,
  type Sealing,
  sumOf,
  writeEnvelope,
} from './envelope.ts';

/** Bytes of a document's JSON. */
const largestDocument = 256_000;

export interface Sealed {
  readonly purpose: Purpose;
  /** The id of the request that it is or answers. */
  readonly ref: string;
}

/**
 * Seals a JSON document with a passphrase: PBKDF2-SHA-256, then AES-256-GCM under a random salt and IV.
 * Never throws. Fewer `rounds` than `iterations` are for tests alone.
 */
export async function seal(
  { purpose, ref }: Sealed,
  document: object,
  passphrase: string,
  rounds = iterations,
): Promise<Sealing<string>> {
  const plain = new TextEncoder().encode(JSON.stringify(document));
  if (plain.length > largestDocument) return failed('too-big');
  if (!globalThis.crypto?.subtle) return failed('unsupported');
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const head = { v: envelopeVersion, purpose, ref, kdf, iterations: rounds } as const;
  try {
    const key = await deriveKey(passphrase, salt, rounds);
    const how = { name: 'AES-GCM', iv, additionalData: boundTo(head) };
    const data = new Uint8Array(await crypto.subtle.encrypt(how, key, plain));
    const body = {
      ...head,
      salt: toBase64Url(salt),
      iv: toBase64Url(iv),
      data: toBase64Url(data),
    };
    return { ok: true, value: writeEnvelope({ ...body, sum: await sumOf(body) }) };
  } catch {
    return failed('unsupported');
  }
}
