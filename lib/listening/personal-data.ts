import type { Signal } from '../domain/assessment.ts';

/** Card numbers end in a check digit (Luhn, ISO/IEC 7812-1 annex B). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** IBAN check: country and check digits to the end, letters as 10–35, remainder 1 by 97 (ISO 13616). */
export function passesIban(iban: string): boolean {
  const turned = iban.slice(4) + iban.slice(0, 4);
  let remainder = 0;
  for (const char of turned) {
    const value = Number.parseInt(char, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** Spanish DNI or NIE: eight digits and the letter that follows from them. */
export function passesDni(id: string): boolean {
  const digits = id.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return DNI_LETTERS[Number(digits) % 23] === id.at(-1);
}

interface Shape {
  readonly pattern: RegExp;
  readonly holds: (bare: string) => boolean;
}

const always = (): boolean => true;
/** Every repetition is bounded and ends on a boundary: linear on any input. */
const SHAPES: readonly Shape[] = [
  { pattern: /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,24}){1,3}/gi, holds: always },
  {
    pattern: /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){3,7}(?:[ ]?[A-Z0-9]{1,3})?\b/gi,
    holds: (bare) => passesIban(bare),
  },
  {
    pattern: /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g,
    holds: (bare) => /^[3-6]/.test(bare) && passesLuhn(bare),
  },
  { pattern: /\b(?:\d{8}|[XYZ]\d{7})-?[A-Z]\b/gi, holds: (bare) => passesDni(bare) },
  {
    pattern:
      /(?<![\d.,$€#])(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,4}\)[ .-]?)?\d{2,4}(?:[ .-]?\d{2,4}){2,4}(?![\d%€.,]*\d)/g,
    holds: (bare) => /^\+?\d{9,13}$/.test(bare) && !/^(?:19|20)\d{6}$/.test(bare),
  },
  {
    pattern:
      /(?:pedido|reserva|localizador|folio|expediente|referencia|p[oó]liza|contrato|radicado|order|booking|reference|confirmation|ticket|case|claim)(?: (?:n[uú]mero|number|no\.?|n[º°]|is|es))?[ :#]{1,3}((?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{4,24})/gi,
    holds: always,
  },
];

/** Spans of data that should not stand in public: e-mail, IBAN, card, DNI or NIE, telephone, order numbers. */
export function personalData(text: string): readonly Signal[] {
  if (!/[\d@]/.test(text)) return [];
  const found: Signal[] = [];
  for (const { pattern, holds } of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      const whole = match[0];
      const value = match[1] ?? whole;
      if (!holds(value.replace(/[ ().-]/g, '').toUpperCase()) && pattern !== SHAPES[0]?.pattern) continue;
      const start = match.index + whole.length - value.length;
      const end = start + value.length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ kind: 'personal-data', weight: 0, start, end });
    }
  }
  return found;
}
