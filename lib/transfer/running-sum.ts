/** Bytes; part of the format, since other blocks give another sum. */
const block = 1_048_576;

export interface RunningSum {
  readonly add: (bytes: Uint8Array) => Promise<void>;
  /** Lower-case hexadecimal. */
  readonly end: () => Promise<string>;
}

/**
 * A checksum of what comes in pieces, with flat memory: `s = SHA-256(s + block)` over blocks of 1 MiB, `s` being empty
 * at first; the last block is what is left. Web Crypto knows no digest in pieces.
 */
export function runningSum(): RunningSum {
  const held = new Uint8Array(block);
  let filled = 0;
  let sum = new Uint8Array(0);
  const close = async () => {
    const whole = new Uint8Array(sum.length + filled);
    whole.set(sum);
    whole.set(held.subarray(0, filled), sum.length);
    sum = new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
    filled = 0;
  };
  return {
    add: async (bytes) => {
      for (let at = 0; at < bytes.length; ) {
        const part = bytes.subarray(at, at + block - filled);
        held.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled === block) await close();
      }
    },
    end: async () => {
      await close();
      return Array.from(sum, (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
  };
}
