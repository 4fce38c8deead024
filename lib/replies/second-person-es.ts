import { accentedNonVerbs, alsoNouns, firstPerson, unlistedPreterite } from './spanish-verbs.ts';

/** How the customer is addressed: one person. */
export type Register = 'tu' | 'usted' | 'vos';
const registers: readonly Register[] = ['tu', 'usted', 'vos'];
export const registerIndex = (register: Register): 0 | 1 | 2 => registers.indexOf(register) as 0 | 1 | 2;

const articles = new Set(
  'el la los las un una unos unas mi mis su sus del al este esta ese esa otro otra cada de en a sin con por para previo previa primer nuevo doble ningún'.split(
    ' ',
  ),
);
const clitics = new Set(['me', 'lo', 'la', 'los', 'las', 'se', 'le']);
const reflexiveInfinitives = new Set(
  'quejarme irme quedarme conectarme registrarme loguearme inscribirme moverme marcharme volverme'.split(' '),
);
/** Plural or second person in the post: who is meant is no longer certain, so the span is left alone. */
const unsafe = new Set(
  `nuestro nuestra nuestros nuestras nosotros nosotras os tú usted ustedes vosotros vosotras vos te ti tu tus
  su sus vuestro vuestra vuestros vuestras sois sos eres hayáis estáis tenéis podéis hacéis hemos tenemos
  estamos somos vamos podemos queremos hacemos había era iba tenía estaba quería podía haya he-de sea siga pueda tenga`.split(
    /\s+/,
  ),
);

/** Where "nos" is certainly to them, not them: "les cobraron", but "los dejaron". */
const given =
  /^(?:lo|la|los|las|han|ha|cobr|d[aei]|dij|dic|mand|envi|enví|ped|pid|cambi|cancel|devol|devuel|neg|nieg|quit|pus|pon|traj|tra[ei]|sirv|contest|respond|ofrec|prom|avis|explic|hic|hac|hizo|entreg|pas|cort|sub|baj|toc|falt|lleg|exig|oblig|gener|factur|descont)/u;

function cliticNos(next: string, register: Register, spain: boolean): string | null {
  if (register === 'tu' && spain) return 'os';
  if (/^(?:lo|la|los|las)$/u.test(next)) return 'se';
  return given.test(next) && !/^dej/u.test(next) ? 'les' : null;
}

const fold = (word: string) => word.toLowerCase();

function isFirstPersonVerb(word: string, before: string | undefined): boolean {
  if (!firstPerson.has(word)) return false;
  // After an article or a preposition "ahorro" and "cobro" are nouns.
  if (before !== undefined && articles.has(before) && /[^áéíóú]o$/u.test(word)) return false;
  return !(alsoNouns.has(word) && before !== undefined && articles.has(before));
}

function verbForm(word: string, register: Register): string {
  const forms = firstPerson.get(word);
  return forms ? forms[registerIndex(register)] : word;
}

/** "me" before the next verb: its own person (reflexive) or somebody doing it to them. */
function cliticMe(words: readonly string[], at: number, register: Register): string {
  if (register !== 'usted') return 'te';
  const next = words[at + 1] ?? '';
  if (clitics.has(next) && next !== 'se') return 'se';
  return isFirstPersonVerb(next, 'me') ? 'se' : 'le';
}

function enclitic(word: string, register: Register): string {
  if (register !== 'usted') return word.replace(/me(l[oa]s?)?$/u, (_, rest: string = '') => `te${rest}`);
  if (/mel[oa]s?$/u.test(word)) return word.replace(/me(l[oa]s?)$/u, 'se$1');
  return word.replace(/me$/u, reflexiveInfinitives.has(word) ? 'se' : 'le');
}

const hasEnclitic = (word: string) => /(?:[aeiáéí]r|[áé]ndo)me(?:l[oa]s?)?$/u.test(word);

/**
 * A span of the customer's words, turned to address them: "llevo tres semanas esperando mi pedido" →
 * "llevas …tu pedido" / "lleva …su pedido" / "llevás …tu pedido". Null where a word cannot be turned with certainty.
 */
export function toSecondPerson(span: string, register: Register, spain?: boolean): string | null {
  const tokens = span.split(/(\s+)/u);
  const words = tokens
    .filter((_, index) => index % 2 === 0)
    .map((each) => fold(each.replace(/[^\p{L}]/gu, '')));
  const out: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as string;
    if (index % 2 === 1) {
      out.push(' ');
      continue;
    }
    const at = index / 2;
    const word = words[at] ?? '';
    const before = words[at - 1];
    const turned =
      word === 'nos' && spain !== undefined
        ? cliticNos(words[at + 1] ?? '', register, spain)
        : turn(word, words, at, register);
    if (turned === null) return null;
    if (turned === word) out.push(token);
    else if (turned !== '') out.push(token.toLowerCase().replace(word, turned));
    else if (before === undefined) tokens[index + 1] = '';
  }
  return out.join('').replace(/\s+/gu, ' ').trim();
}

function turn(word: string, words: readonly string[], at: number, register: Register): string | null {
  const usted = register === 'usted';
  const before = words[at - 1];
  if (word === 'mi') return usted ? 'su' : 'tu';
  if (word === 'mis') return usted ? 'sus' : 'tus';
  if (/^mí[oa]s?$/u.test(word)) return word.replace('mí', usted ? 'suy' : 'tuy').replace('í', '');
  if (word === 'yo') return '';
  if (word === 'mí') return usted ? 'usted' : register === 'vos' ? 'vos' : 'ti';
  if (word === 'conmigo') return usted ? 'con usted' : register === 'vos' ? 'con vos' : 'contigo';
  if (word === 'me') return cliticMe(words, at, register);
  // What the brand did, told without pointing.
  if (word === 'habéis' || word === 'habeis') return 'han';
  if (unsafe.has(word) || word === 'nos') return null;
  if (isFirstPersonVerb(word, before)) return verbForm(word, register);
  if (/(?:[aeiáéí]r|[áé]ndo)nos(?:l[oa]s?)?$/u.test(word)) return null;
  if (hasEnclitic(word)) return enclitic(word, register);
  // "cobrasteis" → "cobraron": what the brand did, told without pointing.
  if (/asteis$/u.test(word)) return word.replace(/asteis$/u, 'aron');
  if (/isteis$/u.test(word)) return word.replace(/isteis$/u, 'ieron');
  if (/(?:aste|iste|áis|éis|amos|emos|imos)$/u.test(word)) return null;
  if (/[éí]$/u.test(word) && word.length > 2 && !accentedNonVerbs.has(word)) {
    return unlistedPreterite(word)?.[registerIndex(register)] ?? null;
  }
  return word;
}
