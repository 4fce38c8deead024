import type { AssessInput } from '../domain/assess-input.ts';
import type { Assessment, Severity, Signal, Span } from '../domain/assessment.ts';
import type { Said } from '../domain/correction.ts';
import { replyTarget } from '../domain/reply-target.ts';
import { addBusinessMinutes, businessMinutesBetween } from '../reminders/business-hours.ts';
import { findAccount } from './account.ts';
import { type Adjustment, adjusted } from './adjustment.ts';
import { hearAppeal, nothingAsked } from './appeal.ts';
import { findArousal } from './arousal.ts';
import { findCause } from './cause.ts';
import { findDangers } from './danger.ts';
import { findKind } from './kind.ts';
import type { Model } from './model/model.ts';
import { explain } from './model/predict.ts';
import { findPersonalData } from './personal-data.ts';
import { findPriority, findReach } from './priority.ts';
import { featuresOf, readPost } from './read-post.ts';
import { complaintProbability, verdictOf } from './score.ts';
import { findSeverity } from './severity.ts';
import { findStance } from './stance.ts';
import { findVariety } from './variety.ts';

/** We and advertisers do not complain: enough to outweigh anything that is said. */
const NOT_A_CUSTOMER = -60;
const MINUTE_MS = 60_000;
/** In other languages only the person's own corrections are sure. Catalan is not trained, but its customers mix it with Spanish. */
const UNDERSTOOD: ReadonlySet<string> = new Set(['es', 'en', 'ca', 'und']);

export type Speaker = 'customer' | 'us' | 'advertiser';

/** Opening time where the brand has hours, as its targets count; beyond the target it is not counted on. */
function ageInMinutes({ now, postedAt, brand, platform }: AssessInput, severity: Severity): number | null {
  if (now === undefined || postedAt === null || postedAt === undefined) return null;
  const at = typeof now === 'number' ? now : Date.parse(now);
  if (!Number.isFinite(at)) return null;
  const passed = (at - postedAt) / MINUTE_MS;
  const { minutes, clock } = replyTarget(platform, severity, brand?.targets);
  if (!brand || clock === 'wall' || passed <= 0) return passed;
  const dueAt = addBusinessMinutes(brand.hours, postedAt, minutes);
  return at >= dueAt ? minutes : businessMinutesBetween(brand.hours, postedAt, at);
}

/** What the person taught: of posts like this one, and of this very one. */
export interface Taught {
  readonly adjustment: Adjustment | null;
  /** Wins over everything heard; the verdict is joined by whoever shows it. */
  readonly said: Said;
}
const untaught: Taught = { adjustment: null, said: {} };

const spanOf = (found: Span | undefined): Span | null =>
  found ? { start: found.start, end: found.end } : null;

/** Everything listening knows about one post, with the evidence. Deterministic: time comes in as `now`. */
export function assess(
  model: Model,
  input: AssessInput,
  speaker: Speaker = 'customer',
  { adjustment, said }: Taught = untaught,
): Assessment {
  const reading = readPost(input);
  const { text, about, language, address } = reading;
  const features = featuresOf(reading);
  const personal = findPersonalData(input.text);
  const signals: Signal[] = [...explain(model, features, reading.evidence, text.tokens), ...personal.signals];
  if (speaker !== 'customer') signals.push({ kind: 'promotion', weight: NOT_A_CUSTOMER, start: 0, end: 0 });
  const { odds, judge } = adjusted(adjustment, features);
  if (odds !== 0) signals.push({ kind: 'corrected', weight: odds, start: 0, end: 0 });
  const complaint = complaintProbability(model, signals);
  const verdict = verdictOf(model, complaint, UNDERSTOOD.has(language) || odds > 0);
  const isComplaint = verdict !== 'not-complaint' || said.verdict === 'complaint';
  const dangers = isComplaint ? findDangers(reading) : [];
  // They add nothing to the score, but are to be seen.
  for (const { kind, start, end } of dangers) signals.push({ kind, weight: 0, start, end });
  const evidence = [...reading.evidence, ...dangers];
  const severity =
    said.severity ?? (isComplaint ? judge('severity', findSeverity(model, features, text, evidence)) : 0);
  const arousal = findArousal(text, evidence);
  const reach = findReach(input.author);
  const heardStance = findStance({
    text,
    evidence,
    earlierCases: input.earlierCases,
    namesProduct: about.namesProduct,
    similar: input.similar,
  });
  const stance = said.stance ?? judge('stance', heardStance);
  const heardCause = findCause(model, features, evidence);
  const cause = said.cause ?? judge('cause', heardCause.cause);
  const kind = findKind(model, verdict, features, evidence);
  const appeal = isComplaint || kind === 'question' ? hearAppeal(reading, kind) : nothingAsked;
  const saysSo = appeal.tried !== null || evidence.some((item) => item.kind === 'repeat');
  return {
    complaint,
    verdict,
    kind,
    // Finer than what was heard is known of no other cause.
    ...(cause === heardCause.cause ? heardCause : { cause }),
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
      // Nobody waits for an answer to what is no complaint, and the calendar costs time.
      ageMin: isComplaint ? ageInMinutes(input, severity) : null,
      targets: input.brand?.targets,
      platform: input.platform,
      repeat: input.earlierCases > 0 ? 1 : saysSo ? 0.5 : 0,
      protectedByFairness: verdict === 'complaint' && stance !== 'attack',
    }),
    signals,
    account: findAccount({
      text,
      evidence,
      signals,
      appeal,
      tells: isComplaint && (stance === 'legit' || severity > 0),
    }),
    asks: appeal.asks?.what ?? null,
    timesTried: appeal.tried?.times ?? null,
    exposesPersonalData: personal.exposesPerson,
    saidAt: { asks: spanOf(appeal.asks?.at), timesTried: spanOf(appeal.tried?.at) },
    engine: model.version,
  };
}
