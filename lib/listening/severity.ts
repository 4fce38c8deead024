import type { Severity } from '../domain/assessment.ts';
import type { Evidence } from './evidence.ts';
import type { Features } from './model/features.ts';
import type { Model } from './model/model.ts';
import { headScores } from './model/predict.ts';
import type { Normalised } from './normalise.ts';

/** From here a sum is a large loss, whatever the person's means (method: about 5,000 Mexican pesos). */
const LARGE_EUROS = 300;
const MONTHS_UNRESOLVED = 3;

function largeSum(text: Normalised): boolean {
  return text.tokens.some((token) => {
    if (token.kind !== 'money' || !/[€£]/.test(token.form)) return false;
    return (
      Number(
        token.form
          .replace(/[€£]/g, '')
          .replace(/[.,](?=\d{3}\b)/g, '')
          .replace(',', '.'),
      ) >= LARGE_EUROS
    );
  });
}

function longUnresolved(text: Normalised, evidence: readonly Evidence[]): boolean {
  return evidence.some(({ kind, from, to }) => {
    if (kind !== 'time-lost' && kind !== 'unanswered') return false;
    const forms = text.tokens.slice(from, to).map((token) => token.form);
    if (forms.some((form) => /^(?:anos?|years?)$/.test(form))) return true;
    const count = Number(forms.find((form) => /^\d+$/.test(form)) ?? 0);
    return (
      forms.some((form) => /^(?:meses|months)$/.test(form)) && (count >= MONTHS_UNRESOLVED || count === 0)
    );
  });
}

/** The worst thing that the lexicon finds stated. */
function severityStated(text: Normalised, evidence: readonly Evidence[]): Severity {
  let severity: Severity = 0;
  let repeats = 0;
  for (const { kind, group } of evidence) {
    if (kind === 'repeat') repeats++;
    const stated = kind === 'repeat' ? 1 : (group?.severity ?? 0);
    if (stated > severity) severity = stated;
  }
  if (severity < 2 && (repeats >= 2 || largeSum(text) || longUnresolved(text, evidence))) severity = 2;
  return severity;
}

/** From this probability on, danger is feared: to miss it is worse than to look twice (own posts: two in three found). */
const FEARED = 0.35;

const probabilities = (scores: readonly number[]): readonly number[] => {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  return odds.map((odd) => odd / all);
};

/** The mean of what the head thinks possible: to be one step off is a small fault, to be two steps off a grave one. */
const expected = (chances: readonly number[]): number =>
  Math.round(chances.reduce((sum, chance, severity) => sum + chance * severity, 0));

/**
 * 0 annoyance · 1 money or time · 2 large loss or repeated failure · 3 safety, crime, data. Danger that is stated is
 * believed, danger that is likely is feared; below it the model weighs the whole.
 */
export function findSeverity(
  model: Model,
  features: Features,
  text: Normalised,
  evidence: readonly Evidence[],
): Severity {
  const stated = severityStated(text, evidence);
  if (stated === 3) return 3;
  const chances = probabilities(headScores(model, 'severity', features));
  if ((chances[3] as number) >= FEARED) return 3;
  return Math.max(expected(chances), stated === 2 ? 2 : 0) as Severity;
}
