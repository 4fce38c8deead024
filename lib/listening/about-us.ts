import type { AssessInput } from '../domain/assess-input.ts';
import type { Span } from '../domain/assessment.ts';
import type { Brand } from '../domain/brand.ts';
import { bareName } from './attribution.ts';
import { type Normalised, normalise, type Token } from './normalise.ts';

/** Names shorter than this are matched exactly: one letter off "Oral" is "oral". */
const MISSPELLABLE = 5;

/** Shorter names stand in too many hashtags by chance. */
const LEAST_TAGGED = 4;

export interface AboutUs {
  readonly aboutUs: boolean;
  readonly namesProduct: boolean;
  /** Where we are named, outside mentions. */
  readonly spans: readonly Span[];
}

/** Levenshtein distance at most one, without the table. */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const restA = a.slice(i);
  const restB = b.slice(i);
  if (restA.length === restB.length) return restA.slice(1) === restB.slice(1);
  return restA.length > restB.length ? restA.slice(1) === restB : restB.slice(1) === restA;
}

/** Of what is hung on our name in one hashtag, what is no part of another word. */
const AGAINST =
  /miente|mentir|estafa|roba|robo|ladron|verguenza|fraude|falla|denuncia|boicot|harto|queja|basura|asco|devuelve|responde|lies|scam|fail|steal|sucks|boycott|worst|exposed/;
const STARTS_WORD = /[\p{Lu}\p{N}_]/u;

/**
 * "#NorteMiente" names Norte, "#norteño" does not: our name is told from a longer word by the capitals, or by the
 * accusation that is the rest.
 */
function isTaggedWith({ form, start, end }: Token, name: readonly string[], text: string): boolean {
  const joined = name.join('');
  const tag = form.slice(1);
  const rest = tag.startsWith(joined)
    ? tag.slice(joined.length)
    : tag.endsWith(joined)
      ? tag.slice(0, -joined.length)
      : '';
  if (rest === '' || joined.length < LEAST_TAGGED) return false;
  if (AGAINST.test(rest)) return true;
  const written = text.slice(start + 1, end);
  // A fold that grew or shrank no longer says where the rest begins.
  if (written.length !== tag.length || written === written.toUpperCase()) return false;
  return STARTS_WORD.test(written[tag.startsWith(joined) ? joined.length : rest.length] ?? '');
}

const words = (name: string): readonly string[] => normalise(name).tokens.map((token) => token.form);

function sameWord(token: Token, wanted: string, misspelt: boolean): boolean {
  if (token.kind === 'url' || token.kind === 'email' || token.kind === 'mention') return false;
  const form = token.kind === 'hashtag' ? token.form.slice(1) : token.form;
  if (form === wanted) return true;
  // The first letter is rarely the wrong one, and it is what tells neighbours apart ("banco", "manco").
  return misspelt && wanted.length >= MISSPELLABLE && form[0] === wanted[0] && withinOneEdit(form, wanted);
}

/** Hashtags that hold a name and more. */
const taggings = ({ text, tokens }: Normalised, name: readonly string[]): readonly Span[] =>
  tokens
    .filter((token) => token.kind === 'hashtag' && isTaggedWith(token, name, text))
    .map(({ start, end }) => ({ start, end }));

function occurrences(tokens: readonly Token[], name: readonly string[], misspelt: boolean): Span[] {
  const found: Span[] = [];
  if (name.length === 0) return found;
  const joined = name.join('');
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const whole = name.every((word, i) => {
      const next = tokens[at + i];
      return next !== undefined && sameWord(next, word, misspelt);
    });
    const last = tokens[at + name.length - 1];
    if (whole && last) found.push({ start: token.start, end: last.end });
    else if (name.length > 1 && sameWord(token, joined, false))
      found.push({ start: token.start, end: token.end });
  }
  return found;
}

/**
 * Whether the watch list names this post: handles, names and their misspellings, products; exclusions win over names.
 * @param tie what ties it to the brand without its words; an exclusion makes only what was searched for doubtful
 */
export function findAboutUs(
  text: Normalised,
  replyTo: readonly string[],
  brand: Brand | undefined,
  tie?: AssessInput['tie'],
): AboutUs {
  if (brand === undefined) return { aboutUs: false, namesProduct: false, spans: [] };
  const handles = new Set(brand.handles.map(bareName).filter((handle) => handle !== ''));
  const mentioned =
    text.tokens.some((token) => token.kind === 'mention' && handles.has(token.form.slice(1))) ||
    replyTo.some((handle) => handles.has(bareName(handle)));
  const excluded = brand.excluded.flatMap((phrase) => occurrences(text.tokens, words(phrase), false));
  const free = (span: Span) => !excluded.some((other) => span.start < other.end && other.start < span.end);
  const tagged = [brand.name, ...brand.names, ...handles].flatMap((name) => taggings(text, words(name)));
  const named = [brand.name, ...brand.names]
    .flatMap((name) => occurrences(text.tokens, words(name), true))
    .concat(tagged)
    .filter(free);
  const products = brand.products
    .flatMap((name) => occurrences(text.tokens, words(name), false))
    .filter(free);
  // An exclusion elsewhere in the post ("pan de molde", "Molde" the bakery) makes a bare name doubtful.
  const doubtful = excluded.length > 0;
  const spans = doubtful ? [] : [...named, ...products];
  const tied = tie === 'own-search' ? !doubtful : tie !== undefined;
  return { aboutUs: mentioned || tied || spans.length > 0, namesProduct: products.length > 0, spans };
}
