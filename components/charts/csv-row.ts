/** Excel reads a file as UTF-8 only where it begins with this. */
export const byteOrderMark = '\u{feff}';

/** What a spreadsheet would run (OWASP, "CSV Injection"). */
const formula = /^[\s\u{feff}'"]*[=+\-@\t\r\n\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}]/u;

/** One row by RFC 4180 with its line end; what a spreadsheet would run gets an apostrophe. */
export const csvRow = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

function quoted(cell: string): string {
  const guarded = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
