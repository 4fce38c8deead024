import { postKeys } from '../domain/post-key.ts';
import { z } from '../domain/zod.ts';
import { formatName, Header, Line, type LineKind, lineKinds, schemaNumber } from './line.ts';
import { parseLine } from './parse-line.ts';
import { collectFaults, type Faults, type FileFault, type Report } from './report.ts';
import { runningSum } from './running-sum.ts';
import { NotUtf8, splitLines } from './split-lines.ts';

/** Lines. Five times the million events that the desk is built for. */
export const mostLines = 5_000_000;

export interface ReadLines {
  readonly report: Report;
  /** null where the first line is none of ours. */
  readonly header: Header | null;
}

interface Reading {
  /** Every sound line, as it comes. */
  readonly onLine: (line: Line, number: number) => void | Promise<void>;
  readonly onProgress?: (bytes: number) => void;
  readonly limit?: number;
}

/**
 * Reads an export line by line. Never throws for what is in the file: the report says what is wrong where. Lines were
 * handed on before the checksum at the end could be compared, so nothing may count before the report is sound.
 */
export async function readExport(
  bytes: AsyncIterable<Uint8Array>,
  { onLine, onProgress, limit = mostLines }: Reading,
): Promise<ReadLines> {
  const faults = collectFaults();
  const sum = runningSum();
  const counts = new Map<LineKind, number>();
  let header: Header | null = null;
  let lines = 0;
  let open = false;
  let size = 0;
  const ended = (file: FileFault | null): ReadLines => ({
    header,
    report: { file, faults: faults.list, faultCount: faults.count(), lines },
  });
  try {
    const behindHeader = async (chunk: Uint8Array) => {
      await sum.add(chunk);
      size += chunk.length;
      onProgress?.(size);
    };
    for await (const { text, tooLong, open: last } of splitLines(bytes, behindHeader)) {
      lines++;
      open = last;
      if (lines === 1) {
        const read = tooLong ? 'foreign' : readHeader(text);
        if (typeof read === 'string') return ended(read);
        header = read;
      } else if (lines > limit) return ended('too-big');
      else if (last) break;
      else if (tooLong) faults.add({ line: lines, field: '', code: 'too-long' });
      else {
        const line = readLine(text, lines, faults);
        if (!line) continue;
        counts.set(line.kind, (counts.get(line.kind) ?? 0) + 1);
        await onLine(line, lines);
      }
    }
  } catch (error) {
    // What the source itself throws is for whoever gave it.
    if (error instanceof NotUtf8) return ended(header ? 'damaged' : 'foreign');
    throw error;
  }
  if (!header) return ended('empty');
  return ended(faultOfWhole(header, counts, open, faults.count() > 0, await sum.end()));
}

function faultOfWhole(
  header: Header,
  counts: ReadonlyMap<LineKind, number>,
  open: boolean,
  hasFaults: boolean,
  sum: string,
): FileFault | null {
  const promised = lineKinds.reduce((total, kind) => total + (header.counts[kind] ?? 0), 0);
  const found = [...counts.values()].reduce((total, count) => total + count, 0);
  if (open) return 'cut';
  if (!hasFaults && found < promised) return sum === header.sum ? 'wrong-counts' : 'cut';
  if (sum !== header.sum) return 'damaged';
  const differs = lineKinds.some((kind) => (header.counts[kind] ?? 0) !== (counts.get(kind) ?? 0));
  return differs && !hasFaults ? 'wrong-counts' : null;
}

const OurHeader = z.object({ sosiego: z.literal(formatName), schema: z.int() });

function readHeader(text: string): Header | FileFault {
  const parsed = parseLine(text.replace(/^\u{feff}/u, ''));
  if (!parsed.ok) return text.includes('"sosiego":') ? 'damaged' : 'foreign';
  const ours = OurHeader.safeParse(parsed.value);
  if (!ours.success) return 'foreign';
  if (ours.data.schema > schemaNumber) return 'newer';
  const read = Header.safeParse(parsed.value);
  return read.success ? read.data : 'damaged';
}

function readLine(text: string, number: number, faults: Faults): Line | null {
  const parsed = parseLine(text);
  if (!parsed.ok) {
    faults.add({ line: number, field: parsed.field, code: parsed.code });
    return null;
  }
  const read = Line.safeParse(parsed.value);
  if (!read.success) {
    const { kind } = (parsed.value ?? {}) as { readonly kind?: unknown };
    if (!lineKinds.includes(kind as LineKind)) {
      faults.add({ line: number, field: 'kind', code: 'unknown-kind' });
    } else {
      for (const { path } of read.error.issues.slice(0, 5))
        faults.add({ line: number, field: path.slice(1).map(String).join('.'), code: 'wrong-shape' });
    }
    return null;
  }
  const field = foreignId(read.data);
  if (field === null) return read.data;
  faults.add({ line: number, field, code: 'foreign-id' });
  return null;
}

/** The field in which a line speaks of another case than its own; null = none. */
function foreignId(line: Line): string | null {
  if (line.kind !== 'event') return null;
  const { caseId, fact } = line.value;
  if (fact.type === 'opened')
    return (postKeys(fact.post) as readonly string[]).includes(caseId) ? null : 'caseId';
  return fact.type === 'follow-up-set' && fact.followUp.caseId !== caseId ? 'fact.followUp.caseId' : null;
}
