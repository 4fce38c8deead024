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
  /** @param bare without spaces, brackets and dashes, in capitals */
  readonly holds: (bare: string) => boolean;
  /** Can be used against its owner in the hands of a stranger; an order number alone cannot. */
  readonly exposes: boolean;
}

/** Of the company, not of a person: free and shared-cost numbers, mailboxes of departments. */
const COMPANY_NUMBER =
  /^(?:\+?34)?(?:80[0-9]|90[0-2])\d{6}$|^(?:\+?\d{0,2})?0?1?8(?:00|33|44|55|66|77|88)\d{7}$|^0[38]\d{8,9}$/;
const COMPANY_MAILBOX =
  /^(?:info|contact|atencion|soporte|support|help|ayuda|ventas|sales|client|customer|reclam|queja|complaint|hola|hello|no-?reply|prensa|press|rrhh|admin|servicio|service)/i;

const always = (): boolean => true;
/** Every repetition is bounded and ends on a boundary: linear on any input. What an order number is called stands before telephones. */
const SHAPES: readonly Shape[] = [
  {
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,24}){1,3}/gi,
    holds: (bare) => !COMPANY_MAILBOX.test(bare),
    exposes: true,
  },
  {
    pattern: /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){3,7}(?:[ ]?[A-Z0-9]{1,3})?\b/gi,
    holds: passesIban,
    exposes: true,
  },
  {
    pattern: /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g,
    holds: (bare) => /^[3-6]/.test(bare) && passesLuhn(bare),
    exposes: true,
  },
  { pattern: /\b(?:\d{8}|[XYZ]\d{7})-?[A-Z]\b/gi, holds: passesDni, exposes: true },
  {
    pattern:
      /(?:pedido|reserva|localizador|folio|expediente|referencia|p[oó]liza|contrato|radicado|order|booking|reference|confirmation|ticket|case|claim)(?: (?:n[uú]mero|number|no\.?|n[º°]|is|es))?[ :#]{1,3}((?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{4,24})/gi,
    holds: always,
    exposes: false,
  },
  {
    pattern:
      /(?<![\d.,$€#])(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,4}\)[ .-]?)?\d{2,4}(?:[ .-]?\d{2,4}){2,4}(?![\d%€.,]*\d)/g,
    holds: (bare) =>
      /^\+?\d{9,13}$/.test(bare) && !/^(?:19|20)\d{6}$/.test(bare) && !COMPANY_NUMBER.test(bare),
    exposes: true,
  },
];

export interface PersonalData {
  /** Spans of data that should not stand in public: e-mail, IBAN, card, DNI or NIE, telephone, order numbers. */
  readonly signals: readonly Signal[];
  /** More than an order number is among them. */
  readonly exposesPerson: boolean;
}

const NONE: PersonalData = { signals: [], exposesPerson: false };

export function findPersonalData(text: string): PersonalData {
  if (!/[\d@]/.test(text)) return NONE;
  const signals: Signal[] = [];
  // By place: asking each earlier span would grow with the square of a text full of numbers.
  const taken = new Uint8Array(text.length);
  let exposesPerson = false;
  for (const { pattern, holds, exposes } of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      const whole = match[0];
      const value = match[1] ?? whole;
      if (!holds(value.replace(/[ ().-]/g, '').toUpperCase())) continue;
      const start = match.index + whole.length - value.length;
      const end = start + value.length;
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      signals.push({ kind: 'personal-data', weight: 0, start, end });
      exposesPerson ||= exposes;
    }
  }
  return { signals, exposesPerson };
}
