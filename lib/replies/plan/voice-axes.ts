import type { Brand } from '../../domain/brand.ts';
import type { Step } from './step.ts';

/** Kept longest of what may be left out at all. */
const last = 0.5;

const opensWith = (pattern: RegExp) => (step: Step) =>
  step.phrases.length > 0 && step.phrases.every((phrase) => pattern.test(phrase));
const recognises = opensWith(/^(?:VALIDATE|OWN): /u);
const informs = ({ detail, ...step }: Step): boolean => detail === true || opensWith(/^EXPLAIN: /u)(step);

/** 0 leaves out what may be left out, 1 leaves it out sooner, 2 changes nothing, 3 keeps it longest. */
function weighed(step: Step, axis: number): readonly Step[] {
  const { drop = 0 } = step;
  if (drop === 0 || axis === 2) return [step];
  if (axis === 0) return [];
  return [{ ...step, drop: axis === 1 ? drop + 1 : last }];
}

/**
 * The steps as warm and as detailed as the brand speaks (method §4.7). However short of words it is, one step that sees
 * the person stays: a complaint is recognised or owned (method §4.3).
 */
export function shaped(steps: readonly Step[], { warmth, detail }: Brand['voice']): readonly Step[] {
  const seeing = steps.filter(recognises);
  const kept = seeing.toSorted((one, other) => (one.drop ?? 0) - (other.drop ?? 0))[0];
  return steps.flatMap((step) => {
    if (recognises(step)) return warmth === 0 && step === kept ? [step] : weighed(step, warmth);
    return informs(step) ? weighed(step, detail) : [step];
  });
}
