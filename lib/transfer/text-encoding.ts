export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const marks: readonly (readonly [first: number, second: number, encoding: TextEncoding])[] = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
];

/**
 * What the text of a table is written in. Excel writes UTF-8 only where it is asked to: its plain CSV comes in the code
 * page of Windows, its "Unicode text" in UTF-16. What is no UTF-8 anywhere is taken for that code page, in which all
 * bytes are letters: an ñ is then an ñ, and not a sign that says one was lost.
 */
export async function encodingOf(file: Blob): Promise<TextEncoding> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const marked = marks.find(([one, other]) => first === one && second === other);
  if (marked) return marked[2];
  return (await isUtf8(file)) ? 'utf-8' : 'windows-1252';
}

async function isUtf8(file: Blob): Promise<boolean> {
  const reader = file
    .stream()
    .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))
    .getReader();
  try {
    while (!(await reader.read()).done);
    return true;
  } catch {
    return false;
  }
}
