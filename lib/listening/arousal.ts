import type { Arousal } from '../domain/assessment.ts';
import type { Evidence } from './evidence.ts';
import type { Normalised } from './normalise.ts';

const SHOUTED_SHARE = 0.3;
const SHOUTED_LETTERS = 12;

/** Heat of the writing, by what can be pointed at: capitals, runs of marks, insults, "never again", repeated contact. */
export function findArousal(text: Normalised, evidence: readonly Evidence[]): Arousal {
  const count = (kind: Evidence['kind']) => evidence.filter((item) => item.kind === kind).length;
  let heat = 0;
  if (text.capitals > SHOUTED_SHARE && text.letters >= SHOUTED_LETTERS) heat++;
  if (text.marks.some((mark) => mark.form.replace(/[^!?]/g, '').length >= 3)) heat++;
  heat += Math.min(2, count('insult'));
  if (count('intensifier') > 0) heat++;
  if (count('threat-to-leave') > 0) heat++;
  if (count('repeat') > 0) heat++;
  return Math.min(3, heat) as Arousal;
}
