import { compilePhrase, PhraseIndex } from '../phrase-pattern.ts';
import { context } from './context.ts';
import { failures } from './failures.ts';
import { feelings } from './feelings.ts';
import { gravity } from './gravity.ts';
import type { PhraseGroup } from './phrase-group.ts';
import { service } from './service.ts';

const groups: readonly PhraseGroup[] = [...service, ...failures, ...gravity, ...feelings, ...context];

/** The whole lexicon, compiled once. */
export const phrases = new PhraseIndex<PhraseGroup>(
  groups.flatMap((group) => group.phrases.flatMap((phrase) => compilePhrase(phrase, group))),
);
