import type { AssessInput } from '../domain/assess-input.ts';
import type { Address } from '../domain/assessment.ts';
import type { Brand } from '../domain/brand.ts';
import type { Turn } from '../domain/post.ts';
import { type AboutUs, findAboutUs } from './about-us.ts';
import { findAddress } from './address.ts';
import type { Evidence } from './evidence.ts';
import { guessLanguage } from './language.ts';
import { collectFeatures, type Features } from './model/features.ts';
import { type Normalised, normalise } from './normalise.ts';
import { findEvidence } from './signals.ts';

/** Nobody says ustedes or vosotros to a friend's account. */
const TO_A_BUSINESS: ReadonlySet<Address> = new Set(['ustedes', 'vosotros', 'usted'] satisfies Address[]);

/** A text as the rules and the model both see it. */
export interface PostReading {
  readonly text: Normalised;
  readonly about: AboutUs;
  readonly evidence: readonly Evidence[];
  /** `es`, `en`, another BCP 47 language, or `und`. */
  readonly language: string;
  readonly address: Address;
}

interface Readable {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly replyTo?: readonly string[];
  /** The conversation it stands in. */
  readonly thread?: readonly Pick<Turn, 'by'>[];
  readonly brand?: Brand | undefined;
  readonly tie?: AssessInput['tie'];
}

/** Too short for function words: the language of the phrases that were understood. */
function languageOf(evidence: readonly Evidence[]): string {
  let spanish = 0;
  for (const { group } of evidence) {
    if (group?.language === 'es') spanish++;
    else if (group?.language === 'en') spanish--;
  }
  return spanish === 0 ? 'und' : spanish > 0 ? 'es' : 'en';
}

export function readPost({
  text: original,
  lang,
  replyTo = [],
  thread = [],
  brand,
  tie,
}: Readable): PostReading {
  const text = normalise(original);
  const guess = guessLanguage(text, lang);
  const about = findAboutUs(text, replyTo, brand, thread.some(({ by }) => by === 'us') ? 'our-thread' : tie);
  const spokenTo = findAddress(original, text.tokens, guess.language);
  const evidence = findEvidence(text, guess, about, TO_A_BUSINESS.has(spokenTo));
  const language = guess.language === 'und' ? languageOf(evidence) : guess.language;
  const address = language === guess.language ? spokenTo : findAddress(original, text.tokens, language);
  return { text, about, evidence, language, address };
}

/** The model's view of a post; the arrays are used again by the next call. */
export const featuresOf = ({ text, evidence, address, language }: PostReading): Features =>
  collectFeatures(text, evidence, address, language);
