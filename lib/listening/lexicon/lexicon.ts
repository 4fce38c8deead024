import { PhraseIndex } from '../../phrases/phrase-index.ts';
import { compileVariants } from '../../phrases/phrase-pattern.ts';
import { anger } from './anger.ts';
import { asking } from './asking.ts';
import { causes } from './causes.ts';
import { detail } from './detail.ts';
import { failuresEn } from './failures-en.ts';
import { failuresEs } from './failures-es.ts';
import { finerCauses } from './finer-causes.ts';
import { gravityEn } from './gravity-en.ts';
import { gravityEs } from './gravity-es.ts';
import { insults } from './insults.ts';
import { noise } from './noise.ts';
import type { PhraseGroup } from './phrase-group.ts';
import { serviceEn } from './service-en.ts';
import { serviceEs } from './service-es.ts';
import { warmth } from './warmth.ts';

export const phraseGroups: readonly PhraseGroup[] = [
  ...serviceEs,
  ...serviceEn,
  ...failuresEs,
  ...failuresEn,
  ...gravityEs,
  ...gravityEn,
  ...insults,
  ...anger,
  ...warmth,
  ...detail,
  ...asking,
  ...causes,
  ...finerCauses,
  ...noise,
];

let compiled: PhraseIndex<PhraseGroup> | undefined;

/** The whole lexicon, compiled with the first post: a worker that wakes for a reminder judges none. */
export function lexicon(): PhraseIndex<PhraseGroup> {
  compiled ??= new PhraseIndex(
    phraseGroups.flatMap((group) => group.phrases.flatMap((phrase) => compileVariants(phrase, group))),
  );
  return compiled;
}
