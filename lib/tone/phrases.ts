import { normalise, type Token } from '../listening/normalise.ts';
import { PhraseIndex } from '../phrases/phrase-index.ts';
import { compilePhrase } from '../phrases/phrase-pattern.ts';
import { blameEn } from './lexicon/en-blame.ts';
import { cannedEn } from './lexicon/en-canned.ts';
import { excusesEn } from './lexicon/en-excuses.ts';
import { exposureEn } from './lexicon/en-exposure.ts';
import { formEn } from './lexicon/en-form.ts';
import { leverageEn } from './lexicon/en-leverage.ts';
import { mockeryEn } from './lexicon/en-mockery.ts';
import { privacyEn } from './lexicon/en-privacy.ts';
import { promisesEn } from './lexicon/en-promises.ts';
import { reproachEn } from './lexicon/en-reproach.ts';
import { temperEn } from './lexicon/en-temper.ts';
import { toneEn } from './lexicon/en-tone.ts';
import { blameEs } from './lexicon/es-blame.ts';
import { cannedEs } from './lexicon/es-canned.ts';
import { evasionEs } from './lexicon/es-evasion.ts';
import { excusesEs } from './lexicon/es-excuses.ts';
import { formEs } from './lexicon/es-form.ts';
import { insinuationEs } from './lexicon/es-insinuation.ts';
import { ironyEs } from './lexicon/es-irony.ts';
import { privacyEs } from './lexicon/es-privacy.ts';
import { promisesEs } from './lexicon/es-promises.ts';
import { temperEs } from './lexicon/es-temper.ts';
import { toneEs } from './lexicon/es-tone.ts';
import type { Match, Span } from './rule.ts';

interface Row {
  /** A rule's id, or a kind of evidence: `action`, `time`, `thanks`. */
  readonly says: string;
  readonly language: 'es' | 'en';
  /** Innocent replies say it as well: it warns where its rule would block. */
  readonly isDoubtful: boolean;
}

/** Marks such a row in the lexicon. */
const doubtful = /^~ /u;

const said = {
  es: [blameEs, excusesEs, temperEs, toneEs, cannedEs, promisesEs, privacyEs, formEs],
  en: [blameEn, excusesEn, temperEn, toneEn, cannedEn, promisesEn, privacyEn, formEn, exposureEn],
} as const;
/** Only implied: irony, hints, ways around. One may be wrong about them, so they warn where their rules would block. */
const implied = {
  es: [insinuationEs, evasionEs, ironyEs],
  en: [reproachEn, leverageEn, mockeryEn],
} as const;

const linesOf = (phrases: string): readonly string[] =>
  phrases
    .split('\n')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

function patternsOf(
  tables: readonly Readonly<Record<string, string>>[],
  language: Row['language'],
  isImplied: boolean,
) {
  return tables.flatMap((table) =>
    Object.entries(table).flatMap(([says, phrases]) =>
      linesOf(phrases).map((phrase) =>
        compilePhrase<Row>(phrase.replace(doubtful, ''), {
          says,
          language,
          isDoubtful: isImplied || doubtful.test(phrase),
        }),
      ),
    ),
  );
}

function compile(): PhraseIndex<Row> {
  const patterns = (['es', 'en'] as const).flatMap((language) => [
    ...patternsOf(said[language], language, false),
    ...patternsOf(implied[language], language, true),
  ]);
  return new PhraseIndex(patterns);
}

let index: PhraseIndex<Row> | undefined;

/** As people type in a hurry. */
const shorthand: Readonly<Record<'es' | 'en', Readonly<Record<string, string>>>> = {
  es: { q: 'que', k: 'que', xq: 'porque', pq: 'porque', x: 'por', tb: 'tambien', d: 'de', xfa: 'porfavor' },
  en: {
    u: 'you',
    ur: 'your',
    r: 'are',
    pls: 'please',
    plz: 'please',
    cuz: 'because',
    coz: 'because',
    thx: 'thanks',
  },
};

const spelledOut = (tokens: readonly Token[], language: 'es' | 'en'): readonly Token[] =>
  tokens.map((token) => {
    const form = shorthand[language][token.form];
    return form === undefined ? token : { ...token, form };
  });

interface Heard extends Span {
  readonly isDoubtful: boolean;
}

/** Overlapping ones are one, and as sure as the surest of them. */
function union(heard: readonly Heard[]): readonly Heard[] {
  const merged: { start: number; end: number; isDoubtful: boolean }[] = [];
  for (const each of [...heard].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && each.start < last.end) {
      last.end = Math.max(last.end, each.end);
      last.isDoubtful &&= each.isDoubtful;
    } else merged.push({ ...each });
  }
  return merged;
}

const asMatches = (heard: readonly Heard[]): readonly Match[] =>
  union(heard).map(({ start, end, isDoubtful }) => ({
    start,
    end,
    ...(isDoubtful ? { severity: 'warn' as const } : {}),
  }));

/** What stands in the words, by rule or kind of evidence; overlapping findings of the same kind are one. */
export function phrasesAmong(
  tokens: readonly Token[],
  language: 'es' | 'en' | 'unknown',
): ReadonlyMap<string, readonly Match[]> {
  index ??= compile();
  const found = new Map<string, Heard[]>();
  for (const each of language === 'unknown' ? (['es', 'en'] as const) : [language]) {
    const words = spelledOut(tokens, each);
    for (const { row, from, to } of index.matches(words, (row) => row.language === each)) {
      const heard = {
        start: words[from]?.start ?? 0,
        end: words[to - 1]?.end ?? 0,
        isDoubtful: row.isDoubtful,
      };
      found.set(row.says, [...(found.get(row.says) ?? []), heard]);
    }
  }
  return new Map([...found].map(([says, heard]) => [says, asMatches(heard)]));
}

/** "A las 10. Don …": a figure takes the full stop behind it, and with it the end of the sentence. */
function endedByFigures(text: string, tokens: readonly Token[]): readonly Token[] {
  let ended = 0;
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    const isEnd =
      before?.kind === 'number' &&
      before.sentence === token.sentence &&
      (text[before.end - 1] === '.' || text[before.end] === '.') &&
      /^\.?\s+[¿¡]?\p{Lu}/u.test(text.slice(before.end, token.start + 1));
    if (isEnd) ended++;
    return ended === 0 ? token : { ...token, sentence: token.sentence + ended };
  });
}

export const phrasesIn = (
  text: string,
  language: 'es' | 'en' | 'unknown',
): ReadonlyMap<string, readonly Match[]> =>
  phrasesAmong(endedByFigures(text, normalise(text).tokens), language);
