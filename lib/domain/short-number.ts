/** Zeros of the decimal digits that sites write besides ASCII: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10] as const;

/** Letters after a number, lower case, by the power of ten they stand for, where the language says nothing. */
const commonUnits: ReadonlyMap<string, number> = new Map(
  Object.entries({
    3: 'k mil tsd 千 천',
    4: '万 萬 만',
    6: 'm mi mn mln mio millones million millions',
    8: '億 亿 억',
    9: 'b bn md mrd billion',
  }).flatMap(([power, words]) => words.split(' ').map((word) => [word, 10 ** Number(power)] as const)),
);
const cjkUnit = /^[千천万萬만億亿억]/u;
/** Sites put them around numbers in right-to-left languages. */
const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A number with its separators, then what follows on the same line. Digits are ASCII by then. */
const numberThenRest = /\d+(?:[.,'’٫٬]\d+|\s\d{3}(?!\d))*/u;

function toAsciiDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) as number;
    const zero = zeros.find((candidate) => code >= candidate && code < candidate + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** The decimal separator of a language, or null where it is unknown. */
function decimalOf(lang: string | undefined): string | null {
  if (!lang) return null;
  try {
    return (
      new Intl.NumberFormat(lang).formatToParts(0.5).find((part) => part.type === 'decimal')?.value ?? null
    );
  } catch {
    return null; // A page may carry any string as its language.
  }
}

/** `digits` holds separators of unknown meaning; `shortened` = a unit follows, so decimals are likely. */
function readSeparators(digits: string, shortened: boolean, lang: string | undefined): number {
  const marks: readonly string[] = digits.match(/\D/gu) ?? [];
  const last = marks.at(-1) ?? '';
  const [tail = ''] = digits.split(last).slice(-1);
  const isDecimal = (): boolean => {
    if (last === '٫') return true;
    if (last !== '.' && last !== ',') return false;
    // 1.234,5 but 1.234.567: the decimal separator comes once, and last.
    if (marks.length > 1) return marks.indexOf(last) === marks.length - 1;
    return tail.length !== 3 || (shortened && (decimalOf(lang) ?? last) === last);
  };
  const plain = digits.replace(/\D/gu, '');
  return Number(isDecimal() ? `${plain.slice(0, -tail.length)}.${tail}` : plain);
}

const wordsOf = (text: string): readonly string[] =>
  text
    .trim()
    .toLowerCase()
    .split(/[\s.,;:·)]+/u);

const unitsByLanguage = new Map<string, ReadonlyMap<string, number>>();

/** How the browser itself shortens in that language: "t" is a thousand in Danish, "mil." a million in Czech. */
function unitsIn(lang: string): ReadonlyMap<string, number> {
  const known = unitsByLanguage.get(lang);
  if (known) return known;
  const units = new Map<string, number>();
  try {
    const format = new Intl.NumberFormat(lang, { notation: 'compact', useGrouping: false });
    for (const power of [3, 4, 5, 6, 7, 8, 9]) {
      const parts = format.formatToParts(10 ** power);
      const [word = ''] = wordsOf(toAsciiDigits(parts.find(({ type }) => type === 'compact')?.value ?? ''));
      const shown = Number(toAsciiDigits(parts.find(({ type }) => type === 'integer')?.value ?? ''));
      if (word && shown > 0 && !units.has(word)) units.set(word, 10 ** power / shown);
    }
  } catch {
    // A page may carry any string as its language.
  }
  unitsByLanguage.set(lang, units);
  return units;
}

/** What multiplies the number: "K", "mil", "万", "mil M"; 1 where the next word is no unit. */
function unitOf(rest: string, lang: string | undefined): number {
  const cjk = cjkUnit.exec(rest.trimStart());
  if (cjk) return commonUnits.get(cjk[0]) ?? 1;
  const [first = '', second = ''] = wordsOf(rest);
  const unit = (lang ? unitsIn(lang).get(first) : undefined) ?? commonUnits.get(first) ?? 1;
  return unit === 1e3 && commonUnits.get(second) === 1e6 ? 1e9 : unit;
}

/**
 * The first number in a text that a site shortened for people: "393.2K Followers" → 393200, "1,2 mil" → 1200,
 * "6.9万" → 69000, "٢" → 2, "1.017" and "1,017" → 1017. `lang` (BCP 47) decides what a lone separator before
 * three digits and a unit means. null = no number there.
 */
export function parseShortNumber(text: string, lang?: string): number | null {
  const ascii = toAsciiDigits(text.replace(directionMarks, ''));
  const match = numberThenRest.exec(ascii);
  if (!match) return null;
  const unit = unitOf(ascii.slice(match.index + match[0].length), lang);
  const value = Math.round(readSeparators(match[0], unit > 1, lang) * unit);
  return Number.isSafeInteger(value) ? value : null;
}
