import type { AssessInput } from '../domain/assess-input.ts';
import type { Address, Assessment, Signal } from '../domain/assessment.ts';
import { findAboutUs } from './about-us.ts';
import { findAccount } from './account.ts';
import { findAddress } from './address.ts';
import { findArousal } from './arousal.ts';
import { findCause } from './cause.ts';
import type { Evidence } from './evidence.ts';
import { findKind } from './kind.ts';
import { guessLanguage } from './language.ts';
import { normalise } from './normalise.ts';
import { personalData } from './personal-data.ts';
import { findPriority, findReach } from './priority.ts';
import { complaintProbability, verdictOf } from './score.ts';
import { findSeverity } from './severity.ts';
import { findEvidence } from './signals.ts';
import { findStance } from './stance.ts';
import { findVariety } from './variety.ts';

const ENGINE = 'phrases@1';
/** We and advertisers do not complain: enough to outweigh anything that is said. */
const NOT_A_CUSTOMER = -60;
/** Nobody says ustedes or vosotros to a friend's account. */
const TO_A_BUSINESS: ReadonlySet<Address> = new Set(['ustedes', 'vosotros', 'usted'] satisfies Address[]);
const MINUTE_MS = 60_000;

export type Speaker = 'customer' | 'us' | 'advertiser';

function ageInMinutes(now: string | number | undefined, postedAt: number | null | undefined): number | null {
  if (now === undefined || postedAt === null || postedAt === undefined) return null;
  const at = typeof now === 'number' ? now : Date.parse(now);
  return Number.isFinite(at) ? (at - postedAt) / MINUTE_MS : null;
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

/** Everything listening knows about one post, with the evidence. Deterministic: time comes in as `now`. */
export function assess(input: AssessInput, speaker: Speaker = 'customer'): Assessment {
  const text = normalise(input.text);
  const guess = guessLanguage(text, input.lang);
  const about = findAboutUs(text, input.replyTo, input.brand);
  const spokenTo = findAddress(input.text, text.tokens, guess.language);
  const evidence = findEvidence(text, guess, about, TO_A_BUSINESS.has(spokenTo));
  const language = guess.language === 'und' ? languageOf(evidence) : guess.language;
  const signals: Signal[] = [
    ...evidence.map(({ kind, weight, start, end }) => ({ kind, weight, start, end })),
    ...personalData(input.text),
  ];
  if (speaker !== 'customer') signals.push({ kind: 'promotion', weight: NOT_A_CUSTOMER, start: 0, end: 0 });
  const complaint = complaintProbability(signals);
  const verdict = verdictOf(complaint);
  const severity = verdict === 'not-complaint' ? 0 : findSeverity(text, evidence);
  const arousal = findArousal(text, evidence);
  const reach = findReach(input.author);
  const stance = findStance({
    text,
    evidence,
    earlierCases: input.earlierCases,
    namesProduct: about.namesProduct,
    similar: input.similar,
  });
  const address = language === guess.language ? spokenTo : findAddress(input.text, text.tokens, language);
  const saysSo = evidence.some((item) => item.kind === 'repeat');
  return {
    complaint,
    verdict,
    kind: findKind(verdict, evidence),
    ...findCause(evidence),
    severity,
    stance,
    arousal,
    language,
    variety: findVariety(text.tokens, language, address, input.lang),
    address,
    aboutUs: about.aboutUs,
    reach,
    ...findPriority({
      severity,
      arousal,
      reach,
      ageMin: ageInMinutes(input.now, input.postedAt),
      platform: input.platform,
      repeat: input.earlierCases > 0 ? 1 : saysSo ? 0.5 : 0,
      protectedByFairness: verdict === 'complaint' && stance !== 'attack',
    }),
    signals,
    account: findAccount(text, evidence),
    engine: ENGINE,
  };
}
