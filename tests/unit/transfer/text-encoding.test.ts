import { expect, it } from 'vitest';
import { encodingOf } from '../../../lib/transfer/text-encoding.ts';

const table = 'network;text;name\nx;"Mañana, ¿quizá?";Íñigo\n';
const utf16 = (littleEndian: boolean): ArrayBuffer => {
  const view = new DataView(new ArrayBuffer(2 * table.length + 2));
  view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < table.length; at++) view.setUint16(2 + 2 * at, table.charCodeAt(at), littleEndian);
  return view.buffer;
};
const latin = Uint8Array.from(table, (letter) => letter.charCodeAt(0));

it.each([
  ['utf-8', table],
  ['utf-8', `\u{feff}${table}`],
  ['utf-16le', utf16(true)],
  ['utf-16be', utf16(false)],
  ['windows-1252', latin],
  // Nobody has to have written an accent.
  ['utf-8', 'network;text\nx;roto\n'],
  ['utf-8', ''],
] as const)('a table in %s is read as what it is', async (encoding, bytes) => {
  const file = new Blob([bytes]);
  expect(await encodingOf(file)).toBe(encoding);
  const read = new TextDecoder(encoding).decode(await file.arrayBuffer());
  if (read.length > table.length / 2 && read.includes('name')) expect(read).toBe(table);
});

it('a letter that stands where two pieces of a long file meet is no fault', async () => {
  const long = new Blob([`network;text\n${`x;${'ñ'.repeat(40_001)}\n`.repeat(5)}`]);
  expect(await encodingOf(long)).toBe('utf-8');
});
