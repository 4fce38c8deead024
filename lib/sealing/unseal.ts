import { z } from '../domain/zod.ts';
import { fromBase64Url } from './base64url.ts';
import { deriveKey } from './derive-key.ts';
import { boundTo, type Envelope, failed, type Sealing } from './envelope.ts';

/** The document in an envelope, checked against its schema. Never throws. */
export async function unseal<T>(
  envelope: Envelope,
  passphrase: string,
  schema: z.ZodMiniType<T>,
): Promise<Sealing<T>> {
  if (!globalThis.crypto?.subtle) return failed('unsupported');
  const [salt, iv, data] = [envelope.salt, envelope.iv, envelope.data].map(fromBase64Url);
  if (!salt || !iv || !data) return failed('damaged');
  let plain: ArrayBuffer;
  try {
    const key = await deriveKey(passphrase, salt, envelope.iterations);
    const how = { name: 'AES-GCM', iv, additionalData: boundTo(envelope) };
    plain = await crypto.subtle.decrypt(how, key, data);
  } catch {
    // The envelope is whole, so it is the passphrase; whoever forged the whole of it has no other.
    return failed('wrong-passphrase');
  }
  const document = z.safeParse(schema, parsed(plain));
  return document.success ? { ok: true, value: document.data } : failed('damaged');
}

function parsed(plain: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(plain));
  } catch {
    return null;
  }
}
