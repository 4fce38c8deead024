import type { Assessment } from '../../lib/domain/assessment.ts';
import type { Brand } from '../../lib/domain/brand.ts';
import type { Platform } from '../../lib/domain/platform.ts';
import { SuggestInput } from '../../lib/domain/suggestion.ts';
import type { Language } from '../../lib/i18n/words.ts';
import { suggestFor } from '../../lib/replies/suggest-for.ts';

export interface Thanked {
  /** What they said for us. */
  readonly said: string;
  readonly name: string;
  readonly platform: Platform;
  readonly brand: Brand;
  /** As the detector heard them; without it, of a few kind words in `language`. */
  readonly assessment: Assessment | null;
  readonly language: Language;
}

/**
 * Some ways to thank somebody who spoke for us (method §4.10, S-18). What names an account or asks for something is
 * left out: whoever was kind is neither called up nor scripted.
 */
export function thanksFor({ said, name, platform, brand, assessment, language }: Thanked): readonly string[] {
  const spoken = assessment?.language ?? language;
  const input = SuggestInput.safeParse({
    id: 'thanks',
    text: said,
    platform,
    lang: spoken,
    author: { name },
    brand,
    situation: 'S-18',
    interfaceLanguage: language,
  });
  if (!input.success) return [];
  try {
    const { suggestions } = suggestFor(input.data, assessment ?? kindWords(language));
    return suggestions.map(({ text }) => text).filter((text) => !/[@?¿#]/u.test(text));
  } catch {
    return [];
  }
}

const kindWords = (language: Language): Assessment => ({
  complaint: 0,
  verdict: 'not-complaint',
  kind: 'praise',
  cause: 'other',
  severity: 0,
  stance: 'legit',
  arousal: 0,
  language,
  variety: language === 'es' ? 'es-ES' : 'en',
  address: language === 'es' ? 'tu' : 'you',
  aboutUs: true,
  reach: 0,
  priority: 0,
  priorityParts: { severity: 0, age: 0, arousal: 0, reach: 0, repeat: 0, floor: 0 },
  signals: [],
  account: { happened: null, lost: null, asked: null },
  engine: 'none',
});
