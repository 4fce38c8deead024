import { fixedJson } from './fixed-json.ts';
import { formatName, type Header, type Line, type LineKind, lineKinds, schemaNumber } from './line.ts';
import { runningSum } from './running-sum.ts';

/** Bytes gathered before they are handed on. */
const piece = 4_194_304;

/**
 * An export as a file. `lines` stand in the order of `lineKinds`, events among them in Lamport order. The first line
 * speaks of all the others, so it is written last and put before them; what is gathered the browser may keep on disk.
 */
export async function writeExport(
  lines: AsyncIterable<Line>,
  about: Pick<Header, 'app' | 'at'>,
): Promise<{ readonly file: Blob; readonly header: Header }> {
  const encoder = new TextEncoder();
  const sum = runningSum();
  const counts = new Map<LineKind, number>();
  const parts: Blob[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const line of lines) {
    const bytes = encoder.encode(`${fixedJson(line)}\n`);
    await sum.add(bytes);
    counts.set(line.kind, (counts.get(line.kind) ?? 0) + 1);
    held.push(bytes);
    size += bytes.length;
    if (size >= piece) {
      parts.push(new Blob(held));
      held = [];
      size = 0;
    }
  }
  const header: Header = {
    sosiego: formatName,
    schema: schemaNumber,
    ...about,
    counts: Object.fromEntries(
      lineKinds.flatMap((kind) => (counts.has(kind) ? [[kind, counts.get(kind)]] : [])),
    ),
    sum: await sum.end(),
  };
  return { file: new Blob([headerLine(header), ...parts, ...held]), header };
}

/** The name of the format first: that is how a file is known. */
export const headerLine = ({ sosiego, ...rest }: Header): string =>
  `{"sosiego":"${sosiego}",${fixedJson(rest).slice(1)}\n`;
