import type { AssessInput } from '../domain/assess-input.ts';
import type { Assessment, Signal } from '../domain/assessment.ts';
import { findAccount } from './account.ts';
import { findArousal } from './arousal.ts';
import { findCause } from './cause.ts';
import { findKind } from './kind.ts';
import type { Model } from './model/model.ts';
import { explain } from './model/predict.ts';
import { personalData } from './personal-data.ts';
import { findPriority, findReach } from './priority.ts';
import { featuresOf, readPost } from './read-post.ts';
import { complaintProbability, verdictOf } from './score.ts';
import { findSeverity } from './severity.ts';
import { findStance } from './stance.ts';
import { findVariety } from './variety.ts';

/** We and advertisers do not complain: enough to outweigh anything that is said. */
const NOT_A_CUSTOMER = -60;
const MINUTE_MS = 60_000;
/** Catalan is not trained, but its customers mix it with Spanish. */
const UNDERSTOOD: ReadonlySet<string> = new Set(['es', 'en', 'ca', 'und']);

export type Speaker = 'customer' | 'us' | 'advertiser';

function ageInMinutes(now: string | number | undefined, postedAt: number | null | undefined): number | null {
  if (now === undefined || postedAt === null || postedAt === undefined) return null;
  const at = typeof now === 'number' ? now : Date.parse(now);
  return Number.isFinite(at) ? (at - postedAt) / MINUTE_MS : null;
}

/** Everything listening knows about one post, with the evidence. Deterministic: time comes in as `now`. */
export function assess(model: Model, input: AssessInput, speaker: Speaker = 'customer'): Assessment {
  const reading = readPost(input);
  const { text, about, evidence, language, address } = reading;
  const features = featuresOf(reading);
  const signals: Signal[] = [
    ...explain(model, features, evidence, text.tokens),
    ...personalData(input.text).map((signal) => ({ ...signal, weight: 0 })),
  ];
  if (speaker !== 'customer') signals.push({ kind: 'promotion', weight: NOT_A_CUSTOMER, start: 0, end: 0 });
  const complaint = complaintProbability(model, signals);
  const verdict = verdictOf(model, complaint, UNDERSTOOD.has(language));
  const severity = verdict === 'not-complaint' ? 0 : findSeverity(model, features, text, evidence);
  const arousal = findArousal(text, evidence);
  const reach = findReach(input.author);
  const stance = findStance({
    text,
    evidence,
    earlierCases: input.earlierCases,
    namesProduct: about.namesProduct,
    similar: input.similar,
  });
  const saysSo = evidence.some((item) => item.kind === 'repeat');
  return {
    complaint,
    verdict,
    kind: findKind(model, verdict, features, evidence),
    ...findCause(model, features, evidence),
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
    engine: model.version,
  };
}
