import type { Policy } from '../domain/brand.ts';
import { plainLetters } from '../domain/plain-letters.ts';
import { isOverdue } from '../domain/policies.ts';

/** Letters of a word that tell what it is about: "devolución", "devolver". */
const stemLength = 5;
/** In so many complaints and conditions that they tell nothing. */
const everywhere = new Set(
  'clien compr tiend produ servi empre siemp cuand desde hasta sobre porqu tambi puede pueden todos nuest vuest usted custo order produ about their there where which would could shoul every never after before other these those store'.split(
    ' ',
  ),
);
/** One shared word is a coincidence. */
const sharedAtLeast = 2;

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    (plainLetters(text).match(/\p{L}{5,}/gu) ?? [])
      .map((word) => word.slice(0, stemLength))
      .filter((stem) => !everywhere.has(stem)),
  );

/**
 * The commercial condition a post is about, by the words they share; null where none is near enough.
 * @param now epoch ms; NaN = unknown, then no date is overdue
 */
export function relevantPolicy(text: string, policies: readonly Policy[], now: number): Policy | null {
  const said = stemsOf(text);
  const scored = policies
    .filter((policy) => policy.fact.trim() !== '' && !isOverdue(policy, now))
    .map((policy) => ({
      policy,
      shared: [...stemsOf(`${policy.id} ${policy.fact}`)].filter((stem) => said.has(stem)).length,
    }))
    .sort((one, other) => other.shared - one.shared);
  const [best] = scored;
  return best && best.shared >= sharedAtLeast ? best.policy : null;
}
