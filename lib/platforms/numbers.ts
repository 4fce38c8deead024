/** Zeros of the decimal digits that sites write besides ASCII: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10] as const;

/** Words and letters after a number, lower case, by the power of ten they stand for. */
const units: ReadonlyMap<string, number> = new Map(
  Object.entries({
    // biome-ignore format: one power of ten a line
    3: 'k mil mila tsd tys tis rb ribu bin tn thousand тыс тис хил χιλ elf nghìn ألف آلاف هزار אלף พัน हज़ार हजार 千 천',
    4: '万 萬 만 หมื่น',
    5: 'lakh लाख แสน',
    6: 'm mi mn mln mio mill millón millones million millions milhão milhões jt juta tr triệu млн مليون میلیون מיליון ล้าน',
    7: 'cr करोड़',
    8: '億 亿 억',
    9: 'b bn bi md mrd mld mlrd billion billions млрд مليار میلیارد מיליארד',
  }).flatMap(([power, words]) => words.split(' ').map((word) => [word, 10 ** Number(power)] as const)),
);
const cjkUnit = /^[千천万萬만億亿억]/u;

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

/** What multiplies the number: "K", "mil", "万", "mil M"; 1 where the next word is no unit. */
function unitOf(rest: string, lang: string | undefined): number {
  const after = rest.trimStart().toLowerCase();
  const cjk = cjkUnit.exec(after);
  if (cjk) return units.get(cjk[0]) ?? 1;
  const [first = '', second = ''] = after.split(/[\s.,;:·)]+/u);
  // Turkish shortens "bin", a thousand, to the letter that elsewhere means a billion.
  if (first === 'b' && lang?.startsWith('tr')) return 1e3;
  const unit = units.get(first) ?? 1;
  return first === 'mil' && units.get(second) === 1e6 ? 1e9 : unit;
}

/**
 * The first number in a text that a site shortened for people: "393.2K Followers" → 393200, "1,2 mil" → 1200,
 * "6.9万" → 69000, "٢" → 2, "1.017" and "1,017" → 1017. `lang` (BCP 47) decides what a lone separator before
 * three digits and a unit means. null = no number there.
 */
export function parseShortNumber(text: string, lang?: string): number | null {
  const ascii = toAsciiDigits(text);
  const match = numberThenRest.exec(ascii);
  if (!match) return null;
  const unit = unitOf(ascii.slice(match.index + match[0].length), lang);
  const value = Math.round(readSeparators(match[0], unit > 1, lang) * unit);
  return Number.isSafeInteger(value) ? value : null;
}
