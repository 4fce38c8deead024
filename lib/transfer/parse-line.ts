import type { LineFault } from './report.ts';

/** Deeper than anything we write, and far from where recursion ends. */
const deepest = 40;

/** Read as a key of an object, each of them would change how that object behaves. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: LineFault; readonly field: string };

/** One line of JSON, made by anybody. Never throws. */
export function parseLine(text: string): Parsed {
  // Before parsing: whoever nests a million brackets means to exhaust whatever walks them.
  if (isTooDeep(text)) return { ok: false, code: 'too-deep', field: '' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, code: 'not-json', field: '' };
  }
  const field = forbiddenKey(value, []);
  return field === null ? { ok: true, value } : { ok: false, code: 'forbidden-key', field };
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (quoted) {
      if (unit === 0x5c) at++;
      else if (unit === 0x22) quoted = false;
    } else if (unit === 0x22) quoted = true;
    else if (unit === 0x7b || unit === 0x5b) {
      if (++depth > deepest) return true;
    } else if (unit === 0x7d || unit === 0x5d) depth--;
  }
  return false;
}

function forbiddenKey(value: unknown, path: readonly string[]): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const key of Object.keys(value)) {
    const here = [...path, key];
    if (forbidden.has(key)) return here.join('.');
    const inside = forbiddenKey((value as Record<string, unknown>)[key], here);
    if (inside !== null) return inside;
  }
  return null;
}
