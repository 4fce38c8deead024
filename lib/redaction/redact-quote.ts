import { foldText } from '../listening/fold.ts';
import { findPersonalData } from '../listening/personal-data.ts';
import { isGivenName } from '../replies/given-name.ts';
import { spokenNames } from './spoken-names.ts';
import { isWhoActed } from './who-acted.ts';

/** What stands where something was taken out. */
export const gap = '[…]';

/**
 * Links with or without scheme, bare addresses of the frequent endings, handles and hashtags. Each repetition is
 * bounded. A full stop without its blank before "es" goes too.
 */
const addresses =
  /https?:\/\/\S{1,400}|www\.\S{1,300}|(?:[\p{L}\p{N}-]{1,60}\.){1,4}(?:[a-z]{2,12}\/\S{0,300}|(?:app|ar|blog|ca|cat|cl|co|com|de|es|eu|eus|example|fr|gal|info|io|it|me|mx|net|online|org|pe|pt|shop|site|store|tienda|uk|us|uy|ve|web)(?![\p{L}\p{N}]))|\S{0,64}@\S{1,64}|#[\p{L}\p{N}_]{1,60}/giu;
/** Every word with a figure in it: amounts, dates, orders, telephones. */
const figures = /\S{0,40}\p{N}\S{0,40}/gu;
const words = /[\p{L}\p{M}_'’-]+/gu;
const largeWord = /^\p{Lu}/u;
/** Opens a quotation or a line of a list, or signs: "-Marta". */
const leadingMarks = /^[_'’-]+/u;
/** Written large and nobody's name. */
const noNames = new Set(['I', "I'm", "I'll", "I've", "I'd", 'DM', 'MD', 'OK']);
/** Parts of names that alone name nobody. */
const particles = new Set(
  'a al and da das de del der di do dos e el en la las los o of san the van von y'.split(' '),
);

/**
 * Somebody's words without what could say who they are: links, addresses, handles, hashtags, every figure, the names
 * that are known (in any letters), what is written or spoken of as a name is. It takes out too much rather than too little.
 * @param known names, handles and addresses of everybody in the case
 * @param own what the brand calls itself and its products: written large, and nobody's name
 */
export function redactQuote(text: string, known: readonly string[], own: readonly string[] = []): string {
  const hidden = hiddenWords(known);
  const ours = new Set(hiddenWords(own));
  const shouts = isShouted(text);
  const withoutAddresses = known
    .filter((each) => each.trim().length > 2)
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, each) => left.replaceAll(each, gap), withoutPersonalData(text))
    .replace(addresses, gap)
    .replace(figures, (word) => (word.includes(gap) ? gap : keepEnd(word)));
  const spoken = spokenNames(withoutAddresses);
  const cleared = withoutAddresses.replace(words, (word, at: number) =>
    // The whole word goes, with what hangs on the name: "pérez-moya", "laura's".
    spoken.some(({ start, end }) => start < at + word.length && at < end) ||
    isHidden(word, hidden) ||
    (!isOurs(word, ours) &&
      isName(word, withoutAddresses.slice(0, at), withoutAddresses.slice(at + word.length), shouts))
      ? gap
      : word,
  );
  return joined(cleared);
}

/** As `redactQuote`, cut at a word to so many letters. */
export function shortQuote(
  text: string,
  known: readonly string[],
  { own = [], most = 160 }: { readonly own?: readonly string[]; readonly most?: number } = {},
): string {
  const whole = redactQuote(text.slice(0, most * 4), known, own);
  if (whole.length <= most) return whole;
  return `${whole.slice(0, most).replace(/\s+\S*$/u, '')}…`;
}

function withoutPersonalData(text: string): string {
  const found = [...findPersonalData(text).signals].sort((one, other) => other.start - one.start);
  return found.reduce((left, { start, end }) => left.slice(0, start) + gap + left.slice(end), text);
}

function hiddenWords(known: readonly string[]): readonly string[] {
  const parts = known.flatMap((each) => foldText(each).match(/[\p{L}\p{N}]+/gu) ?? []);
  const whole = known.map((each) => foldText(each).replace(/[^\p{L}\p{N}]/gu, ''));
  return [...new Set([...parts, ...whole])].filter((part) => part !== '' && !particles.has(part));
}

/** A name within a longer word as well, where it is long enough to be no chance: "rosaprueba" in "rosaprueba_es". */
function isHidden(word: string, hidden: readonly string[]): boolean {
  const own = foldText(word).replace(/[^\p{L}\p{N}]/gu, '');
  return own !== '' && hidden.some((part) => own === part || (part.length > 3 && own.includes(part)));
}

/** A product that is called like somebody is somebody all the same. */
const isOurs = (word: string, ours: ReadonlySet<string>): boolean =>
  ours.has(foldText(word).replace(/[^\p{L}\p{N}]/gu, '')) && !isGivenName(word);

/** Written large within a sentence, or as who signs; at the start of a sentence or quotation, or shouted among shouting, a frequent given name; at the start also who did something to them. */
function isName(word: string, before: string, after: string, shouts: boolean): boolean {
  const bare = word.replace(leadingMarks, '');
  if (!largeWord.test(bare) || noNames.has(bare)) return false;
  if (word.startsWith('-') && after.trim() === '') return true;
  const opens = bare !== word || startsSentence(before);
  // Shouting excuses what is shouted: a word that only begins large is a name there as anywhere.
  const isShouting = shouts && bare === bare.toUpperCase();
  if (!isShouting && !opens) return true;
  return isGivenName(/\p{L}+/u.exec(bare)?.[0] ?? '') || (opens && isWhoActed(bare, after));
}

const startsSentence = (before: string): boolean => /(?:^|[.!?…:\n]["”»)]?\s*)[¿¡"“«(\s]*$/u.test(before);

function isShouted(text: string): boolean {
  const large = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return large > small;
}

/** What ends a sentence after a figure stays: "3 semanas." and "en 2024, y" read on. */
const keepEnd = (word: string): string => `${gap}${/[.,;:!?…)]{1,3}$/u.exec(word)?.[0] ?? ''}`;

const joined = (text: string): string =>
  text
    .replace(/\[…\](?:[\s'’_-]*\[…\])+/gu, gap)
    .replace(/[ \t]{2,}/gu, ' ')
    .trim();
