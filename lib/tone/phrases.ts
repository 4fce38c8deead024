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
import type { Span } from './rule.ts';

interface Row {
  /** A rule's id, or a kind of evidence: `action`, `time`, `thanks`. */
  readonly says: string;
  readonly language: 'es' | 'en';
}

const tables = {
  es: [
    blameEs,
    insinuationEs,
    evasionEs,
    excusesEs,
    temperEs,
    toneEs,
    ironyEs,
    cannedEs,
    promisesEs,
    privacyEs,
    formEs,
  ],
  en: [
    blameEn,
    excusesEn,
    temperEn,
    toneEn,
    cannedEn,
    promisesEn,
    privacyEn,
    formEn,
    reproachEn,
    leverageEn,
    mockeryEn,
    exposureEn,
  ],
} as const;

function compile(): PhraseIndex<Row> {
  const patterns = (['es', 'en'] as const).flatMap((language) =>
    tables[language].flatMap((table) =>
      Object.entries<string>(table).flatMap(([says, phrases]) =>
        phrases
          .split('\n')
          .map((phrase) => phrase.trim())
          .filter((phrase) => phrase !== '')
          .map((phrase) => compilePhrase<Row>(phrase, { says, language })),
      ),
    ),
  );
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

function union(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

/** What stands in the words, by rule or kind of evidence; overlapping findings of the same kind are one. */
export function phrasesAmong(
  tokens: readonly Token[],
  language: 'es' | 'en' | 'unknown',
): ReadonlyMap<string, readonly Span[]> {
  index ??= compile();
  const found = new Map<string, Span[]>();
  for (const each of language === 'unknown' ? (['es', 'en'] as const) : [language]) {
    const words = spelledOut(tokens, each);
    for (const { row, from, to } of index.matches(words, (row) => row.language === each)) {
      const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
      found.set(row.says, [...(found.get(row.says) ?? []), span]);
    }
  }
  return new Map([...found].map(([says, spans]) => [says, union(spans)]));
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
): ReadonlyMap<string, readonly Span[]> =>
  phrasesAmong(endedByFigures(text, normalise(text).tokens), language);
