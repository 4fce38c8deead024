/** Numbers as people write them, folded: cardinals, ordinals and "twice". */
const said = (from: number, words: string): readonly (readonly [string, number])[] =>
  words.split(' ').map((word, i) => [word, from + i] as const);

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...said(
    1,
    'un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete',
  ),
  ...said(18, 'dieciocho diecinueve veinte veintiuna veintidos veintitres'),
  ...said(1, 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'),
  ...said(1, 'primera segunda tercera cuarta quinta sexta septima octava novena decima'),
  ...said(1, 'primer segundo tercero cuarto quinto sexto septimo octavo noveno decimo'),
  ...said(1, 'first second third fourth fifth sixth seventh eighth ninth tenth'),
  ...said(1, '1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th'),
  ...said(1, '1a 2a 3a 4a 5a 6a'),
  ...said(1, '1ra 2da 3ra 4ta 5ta 6ta'),
  ['una', 1],
  ['veintiun', 21],
  ['tercer', 3],
  ['enesima', 2],
  ['nth', 2],
  ['once', 11],
  ['twice', 2],
  ['thrice', 3],
  ['couple', 2],
  ['several', 2],
  ['many', 2],
  ['varios', 2],
  ['varias', 2],
  ['muchos', 2],
  ['muchas', 2],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['treinta', 30],
  ['cuarenta', 40],
  ['cincuenta', 50],
  ['cien', 100],
]);

/** The number a folded word says, or null. Words without a figure say the least that they can mean. */
export function spokenNumber(form: string): number | null {
  if (/^\d{1,3}$/.test(form)) return Number(form);
  return NUMBERS.get(form) ?? null;
}
