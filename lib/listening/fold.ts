/**
 * Case, accents, compatibility letters, zalgo and invisible characters folded away. Nearly every character becomes one
 * UTF-16 unit, which a table tells; the rest take the way of the Unicode standard.
 */

/** Zero-width, bidirectional controls, soft hyphen, tags, variation selectors: ways to hide a word in plain sight. */
const INVISIBLE = /[\p{M}\p{Cf}\p{Cc}]/u;
/** Belongs to no letter: what stands before it ends before it. */
const ZERO_WIDTH_SPACE = 0x200b;

const isSurrogate = (unit: number): boolean => (unit & 0xf800) === 0xd800;

const forms = new Map<number, string>();
const FORMS_LIMIT = 4096;

function fold(codePoint: number): string {
  const known = forms.get(codePoint);
  if (known !== undefined) return known;
  let form = '';
  for (const part of String.fromCodePoint(codePoint).normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (part === '\n' || part === '\t') form += part;
    else if (part === '\r') form += ' ';
    else if (part === '’' || part === '‘' || part === 'ʼ' || part === '´' || part === '`') form += "'";
    else if (!INVISIBLE.test(part)) form += part;
  }
  if (forms.size < FORMS_LIMIT) forms.set(codePoint, form);
  return form;
}

/** Folds without cutting, for names and patterns. */
export function foldText(text: string): string {
  let out = '';
  for (const char of text) out += fold(char.codePointAt(0) as number);
  return out;
}

/** A folded text, valid until the next call of `foldWithOffsets`. */
export interface Folding {
  length: number;
  /** UTF-16 units of the folded text. */
  units: Uint16Array;
  /** Folded index → start of the original character. */
  starts: Int32Array;
  /** Folded index → end of the original character with the marks piled on it. */
  ends: Int32Array;
}

const folding: Folding = {
  length: 0,
  units: new Uint16Array(4096),
  starts: new Int32Array(4096),
  ends: new Int32Array(4096),
};

function makeRoom(size: number): void {
  if (size <= folding.units.length) return;
  const units = new Uint16Array(size * 2);
  const starts = new Int32Array(size * 2);
  const ends = new Int32Array(size * 2);
  units.set(folding.units);
  starts.set(folding.starts);
  ends.set(folding.ends);
  Object.assign(folding, { units, starts, ends });
}

/** Unit → its folded unit; 0 where that is not known yet, or not one unit (no form is the control character 0). */
const single = new Uint16Array(0x1_0000);

/** The general way: pairs of units, characters that vanish, and those that fold to several. Returns the width read. */
function foldCharacter(text: string, at: number): number {
  const codePoint = text.codePointAt(at) as number;
  const width = codePoint > 0xffff ? 2 : 1;
  const form = fold(codePoint);
  // Half a pair is itself alone, and something else beside its other half.
  if (form.length === 1 && width === 1 && !isSurrogate(codePoint)) single[codePoint] = form.charCodeAt(0);
  makeRoom(folding.length + form.length + text.length - at);
  for (let i = 0; i < form.length; i++) {
    folding.units[folding.length] = form.charCodeAt(i);
    folding.starts[folding.length] = at;
    folding.ends[folding.length++] = at + width;
  }
  // What vanishes belongs to the character before it, so that a span never cuts a letter from its marks.
  if (form === '' && folding.length > 0 && codePoint !== ZERO_WIDTH_SPACE)
    folding.ends[folding.length - 1] = at + width;
  return width;
}

export function foldWithOffsets(text: string): Folding {
  folding.length = 0;
  makeRoom(text.length);
  for (let at = 0; at < text.length; ) {
    const unit = single[text.charCodeAt(at)] as number;
    if (unit === 0) {
      at += foldCharacter(text, at);
      continue;
    }
    const next = folding.length++;
    folding.units[next] = unit;
    folding.starts[next] = at;
    folding.ends[next] = ++at;
  }
  return folding;
}

/** The folded text from `from` to `to`: what folding left alone is cut from the original, which is cheap. */
export function foldedText({ units, starts, ends }: Folding, text: string, from: number, to: number): string {
  const start = starts[from] as number;
  const aligned = (ends[to - 1] as number) - start === to - from;
  let out = '';
  let cut = from;
  for (let at = from; at < to; at++) {
    if (aligned && units[at] === text.charCodeAt(start + at - from)) continue;
    if (aligned && cut < at) out += text.slice(start + cut - from, start + at - from);
    out += String.fromCharCode(units[at] as number);
    cut = at + 1;
  }
  return cut < to ? out + text.slice(start + cut - from, start + to - from) : out;
}
