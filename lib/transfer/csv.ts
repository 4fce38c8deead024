import type { LineFault } from './report.ts';

/** RFC 4180: lines end in CRLF, quotes are doubled, a cell with delimiter, quote or line end is quoted. */
export type Delimiter = ',' | ';';

/** Excel reads a file as UTF-8 only where it begins with this. */
export const byteOrderMark = '\u{feff}';

/**
 * What a spreadsheet would run: a cell that begins with one of these, whatever white space or quotes stand before it,
 * the full-width forms included (OWASP, "CSV Injection"). A program that splits at another delimiter than ours, or at
 * the line ends within a cell, begins a cell of its own there.
 */
const run = '=+\\-@\\u{ff1d}\\u{ff0b}\\u{ff0d}\\u{ff20}';
const first = `(?=[\\s\\u{feff}'"]*[${run}\\t\\r\\n])`;
const later = `(?=(?:[^\\S\\t\\r\\n]|[\\u{feff}'"])*[${run}])`;
const unsafe = new RegExp(`^${first}|(?<=[,;\\t\\r\\n])${later}`, 'gu');
const safe = new RegExp(`^'${first}|(?<=[,;\\t\\r\\n])'${later}`, 'gu');

/** An apostrophe before what could be run. `unguarded` takes exactly these off again. */
export const guarded = (cell: string): string => cell.replace(unsafe, "'");

export const unguarded = (cell: string): string => cell.replace(safe, '');

/** One row with its line end. */
export const csvRow = (cells: readonly string[], delimiter: Delimiter = ','): string =>
  `${cells.map((cell) => quoted(guarded(cell), delimiter)).join(delimiter)}\r\n`;

function quoted(cell: string, delimiter: Delimiter): string {
  // A cell of white space alone is quoted too: many programs trim what is not.
  const needs = /["\r\n]/.test(cell) || cell.includes(delimiter) || cell !== cell.trim();
  return needs ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export interface CsvRow {
  readonly cells: readonly string[];
  /** 1 = the first row of the file. */
  readonly number: number;
  readonly fault: LineFault | null;
}

/** UTF-16 units of one cell. */
const longestCell = 1_000_000;

/**
 * Reads a table that comes in pieces. CRLF, LF and CR end a row, blank rows are none, the delimiter is the one the
 * first row shows. Cells come without their guard.
 */
export function csvReader(): { readonly push: (text: string) => CsvRow[]; readonly end: () => CsvRow[] } {
  let delimiter: Delimiter | '\t' | null = null;
  let begun = '';
  let started = false;
  let cells: string[] = [];
  let cell = '';
  let state: 'plain' | 'quoted' | 'closed' = 'plain';
  let afterReturn = false;
  let fault: LineFault | null = null;
  let number = 0;
  let rows: CsvRow[] = [];

  const endCell = () => {
    cells.push(unguarded(cell));
    cell = '';
    state = 'plain';
  };
  const endRow = () => {
    endCell();
    const isBlank = cells.length === 1 && cells[0] === '' && fault === null;
    if (!isBlank) rows.push({ cells, number: ++number, fault });
    cells = [];
    fault = null;
  };
  const take = (letter: string) => {
    const followsReturn = afterReturn;
    afterReturn = false;
    if (state === 'quoted') {
      if (letter === '"') state = 'closed';
      else grow(letter);
    } else if (letter === '"' && state === 'closed') {
      grow('"');
      state = 'quoted';
    } else if (letter === '"' && cell === '') state = 'quoted';
    else if (letter === delimiter) endCell();
    else if (letter === '\r') {
      endRow();
      afterReturn = true;
    } else if (letter === '\n') {
      if (!followsReturn) endRow();
    } else {
      // A quote within a cell that is not quoted, or text behind a closing one.
      if (letter === '"' || state === 'closed') fault ??= 'bad-quotes';
      grow(letter);
    }
  };
  const grow = (letter: string) => {
    if (cell.length < longestCell) cell += letter;
    else fault ??= 'too-long';
  };
  const takeAll = (text: string) => {
    rows = [];
    for (const letter of text) take(letter);
    return rows;
  };
  const start = (text: string) => {
    started = true;
    const clean = text.replace(/^\u{feff}/u, '');
    delimiter = delimiterOf(clean);
    begun = '';
    return takeAll(clean);
  };
  return {
    push: (text) => {
      if (started) return takeAll(text);
      begun += text;
      // The delimiter is read off the whole first row; one of a million letters is no header.
      return /[\r\n]/.test(begun) || begun.length > longestCell ? start(begun) : [];
    },
    end: () => {
      const before = started ? [] : start(begun);
      rows = [];
      if (state === 'quoted') fault ??= 'bad-quotes';
      if (cell !== '' || cells.length > 0 || state !== 'plain') endRow();
      return [...before, ...rows];
    },
  };
}

/** The one that stands most often outside quotes in the first row. */
function delimiterOf(text: string): Delimiter | '\t' {
  const row = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, 10_000))?.[0] ?? '').replace(
    /"(?:[^"]|"")*"/g,
    '',
  );
  const times = (letter: string) => row.split(letter).length;
  const [best] = ([',', ';', '\t'] as const).toSorted((one, other) => times(other) - times(one));
  return best ?? ',';
}
