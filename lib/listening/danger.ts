import { PhraseIndex } from '../phrases/phrase-index.ts';
import { compileVariants } from '../phrases/phrase-pattern.ts';
import type { Evidence } from './evidence.ts';
import { dangers } from './lexicon/dangers.ts';
import type { PhraseGroup } from './lexicon/phrase-group.ts';
import { stretchOf } from './normalise.ts';
import type { PostReading } from './read-post.ts';

let compiled: PhraseIndex<PhraseGroup> | null = null;
/** Compiled when the first complaint is heard, as what is asked for. */
function index(): PhraseIndex<PhraseGroup> {
  compiled ??= new PhraseIndex(
    dangers.flatMap((row) => row.phrases.flatMap((phrase) => compileVariants(phrase, row))),
  );
  return compiled;
}

/** What makes a complaint urgent beyond what the model has learnt from, in the order of the text. */
export function findDangers({ text, language }: Pick<PostReading, 'text' | 'language'>): readonly Evidence[] {
  return index()
    .matches(text.tokens, (row) => row.language === language)
    .map(({ row, from, to }) => ({
      ...stretchOf(text.tokens, from, to),
      to,
      kind: row.kind,
      weight: row.weight,
      group: row,
    }));
}
