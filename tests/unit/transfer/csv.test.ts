import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteOrderMark, csvReader, csvRow, guarded, unguarded } from '../../../lib/transfer/csv.ts';

const read = (text: string, pieces = 1) => {
  const reader = csvReader();
  const size = Math.max(1, Math.ceil(text.length / pieces));
  const rows = [];
  for (let at = 0; at < text.length; at += size) rows.push(...reader.push(text.slice(at, at + size)));
  return [...rows, ...reader.end()];
};
const cells = (text: string) => read(text).map((row) => row.cells);

/** Cells as people write them, and as those do who want a spreadsheet to run something. */
const anyCell = fc.oneof(
  fc.string({ unit: 'binary' }).filter((each) => each.isWellFormed()),
  fc
    .tuple(
      fc.constantFrom('', ' ', '\t', "'", '"', "''", '\u{feff}', '\n'),
      fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠'),
      fc.string(),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('a;b', 'a,b', '"', '""', '\r\n', "'", "'=1", "''=1"),
);

describe('a table', () => {
  it('comes back as it was written, whatever stands in it, in whichever pieces', () => {
    const row = fc.array(anyCell, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(',', ';'),
        fc.integer({ min: 1, max: 9 }),
        (rows, delimiter, pieces) => {
          const header = ['first', 'second'];
          const text = byteOrderMark + [header, ...rows].map((each) => csvRow(each, delimiter)).join('');
          // White space at the ends is quoted, so it is kept; nothing else could lose it.
          expect(read(text, pieces)).toEqual(
            [header, ...rows].map((each, index) => ({ cells: each, number: index + 1, fault: null })),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('holds nothing a spreadsheet would run', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const written = guarded(cell);
        expect(unguarded(written)).toBe(cell);
        expect(/^[\s\u{feff}"]*[=+\-@＝＋－＠]/u.test(written)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
    // Nor a program that splits the file at another delimiter, or at the line ends of a cell.
    fc.assert(
      fc.property(
        fc.array(anyCell, { maxLength: 4 }),
        fc.constantFrom(';', ',', '\t', '\n'),
        (row, split) => {
          for (const piece of csvRow(row).split(split).slice(0, -1))
            expect(/^[\s\u{feff}]*[=+\-@＝＋－＠]/u.test(piece)).toBe(false);
        },
      ),
      { numRuns: 1_000 },
    );
    expect(csvRow(['hola;=1+1', 'x\t-1', 'a\n@b'])).toBe(`hola;'=1+1,x\t'-1,"a\n'@b"\r\n`);
    expect(csvRow(['=HYPERLINK("http://x")', '-1', ' +1', '＝1', 'a-b'])).toBe(
      '"\'=HYPERLINK(""http://x"")",\'-1,\' +1,\'＝1,a-b\r\n',
    );
  });

  it('is read with the line ends and the delimiter that it has', () => {
    expect(cells('a;b\n1;2\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(cells('a\tb\r1\t2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(cells('"a,x";b\r\n\r\n"1\r\n2";""')).toEqual([
      ['a,x', 'b'],
      ['1\r\n2', ''],
    ]);
  });

  it('says in which row its quotes are wrong', () => {
    expect(read('a,b\n"x"y,1\nx"y,2\n3,4')).toMatchObject([
      { fault: null },
      { number: 2, fault: 'bad-quotes' },
      { number: 3, fault: 'bad-quotes' },
      { number: 4, fault: null },
    ]);
    expect(read('a,b\n1,"open')).toMatchObject([{ fault: null }, { number: 2, fault: 'bad-quotes' }]);
  });

  it('never throws, and never reads more rows than lines', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(read(text).length).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
      }),
      { numRuns: 2_000 },
    );
  });
});
