/** UTF-16 units. A post with its whole thread is a hundredth of it. */
export const longestLine = 8_000_000;

export class NotUtf8 extends Error {}

export interface SplitLine {
  readonly text: string;
  /** Where this line is longer than `longestLine`, only its beginning is here. */
  readonly tooLong: boolean;
  /** The file ends within it. */
  readonly open: boolean;
}

/**
 * The lines of a stream of UTF-8, one at a time, whatever its size. Throws `NotUtf8`.
 * @param onBytes sees all bytes behind the first line, in order, before the lines they make.
 */
export async function* splitLines(
  bytes: AsyncIterable<Uint8Array>,
  onBytes: (bytes: Uint8Array) => Promise<void>,
): AsyncGenerator<SplitLine> {
  const decode = strictDecoder();
  let held = '';
  let tooLong = false;
  for await (const chunk of afterFirstLine(bytes, onBytes)) {
    const pieces = decode(chunk).split('\n');
    const last = pieces.pop() ?? '';
    for (const each of pieces) {
      const text = tooLong ? held : held + each;
      yield { text: text.slice(0, longestLine), tooLong: tooLong || text.length > longestLine, open: false };
      held = '';
      tooLong = false;
    }
    if (!tooLong) held += last;
    if (held.length > longestLine) {
      tooLong = true;
      held = held.slice(0, 100);
    }
  }
  // Cut within a letter, or within a line.
  const rest = wholeLetters(decode);
  if (held !== '' || rest !== '') yield { text: held + rest, tooLong, open: true };
}

/** The first line in chunks of its own, so that it can be read whatever stands behind it. */
async function* afterFirstLine(
  bytes: AsyncIterable<Uint8Array>,
  onBytes: (bytes: Uint8Array) => Promise<void>,
): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of bytes) {
    const end = first ? chunk.indexOf(10) + 1 : 0;
    const isFirst = first && end === 0;
    if (isFirst || end > 0) yield isFirst ? chunk : chunk.subarray(0, end);
    if (isFirst) continue;
    first = false;
    const rest = chunk.subarray(end);
    await onBytes(rest);
    yield rest;
  }
}

type Decode = (chunk?: Uint8Array) => string;

function wholeLetters(decode: Decode): string {
  try {
    return decode();
  } catch {
    return '\u{fffd}';
  }
}

function strictDecoder(): Decode {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return (chunk) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch (error) {
      throw new NotUtf8('no UTF-8', { cause: error });
    }
  };
}
