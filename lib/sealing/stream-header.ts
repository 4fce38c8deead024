import { z } from '../domain/zod.ts';
import { toBase64Url } from './base64url.ts';

export const streamVersion = 1;
/** Its first letters tell a backup from any other file. */
const magic = '{"sosiego":"backup",';
/** Bytes. */
const longestHeader = 1_000;

const bytes = (length: number) =>
  z.string().check(z.regex(new RegExp(`^[\\w-]{${Math.ceil((length * 4) / 3)}}$`)));

/** The first line of a sealed stream; all of it is bound to every chunk. Bytes in base64url. */
export const StreamHeader = z.strictObject({
  sosiego: z.literal('backup'),
  v: z.literal(streamVersion),
  /** When it was sealed, epoch ms: told before the passphrase is asked for. */
  at: z.int(),
  kdf: z.literal('PBKDF2-SHA-256+HKDF-SHA-256'),
  /** The upper bound keeps a made-up file from holding the browser for minutes. */
  iterations: z.int().check(z.gte(1), z.lte(10_000_000)),
  /** 16 bytes, of the passphrase. */
  salt: bytes(16),
  /** 16 bytes, of this file alone: no two are sealed under one key. */
  file: bytes(16),
  /** 16 bytes that only the right passphrase makes: tells a wrong one from a damaged file. */
  check: bytes(16),
});
export type StreamHeader = z.infer<typeof StreamHeader>;

export const headerText = ({ at, iterations: rounds, salt, file, check }: StreamHeader): string =>
  `${magic}"v":${streamVersion},"at":${at},"kdf":"PBKDF2-SHA-256+HKDF-SHA-256","iterations":${rounds},"salt":"${salt}","file":"${file}","check":"${check}"}\n`;

export type HeaderFault = 'foreign' | 'newer' | 'damaged' | 'cut';

/** The header at the beginning of a file and where it ends; null = more bytes are needed. */
export function readHeader(begun: Uint8Array): { header: StreamHeader; end: number } | HeaderFault | null {
  const end = begun.subarray(0, longestHeader).indexOf(10);
  const text = new TextDecoder().decode(begun.subarray(0, end < 0 ? longestHeader : end));
  const isOurs = text.startsWith(magic.slice(0, text.length));
  if (!isOurs) return 'foreign';
  if (end < 0) return begun.length < longestHeader ? null : 'foreign';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  const any = z.object({ v: z.int() }).safeParse(json);
  if (any.success && any.data.v > streamVersion) return 'newer';
  const read = StreamHeader.safeParse(json);
  if (!read.success || headerText(read.data) !== `${text}\n`) return 'damaged';
  return { header: read.data, end: end + 1 };
}

export interface FileKeys {
  readonly key: CryptoKey;
  readonly check: string;
}

/** The key of one file, made of the master key and what is this file's alone. */
export async function fileKeys(master: CryptoKey, file: Uint8Array<ArrayBuffer>): Promise<FileKeys> {
  const how = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: file,
    info: new TextEncoder().encode(info),
  });
  const key = await crypto.subtle.deriveKey(
    how('sosiego backup key'),
    master,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  const check = await crypto.subtle.deriveBits(how('sosiego backup check'), master, 128);
  return { key, check: toBase64Url(new Uint8Array(check)) };
}

/** What seals a stream: a passphrase, already turned into a key that the browser keeps and never shows. */
export interface Master {
  readonly key: CryptoKey;
  /** 16 bytes, base64url. */
  readonly salt: string;
  readonly iterations: number;
}
