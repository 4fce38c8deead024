import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { Cause, Kind, Severity, Stance } from '../../lib/domain/assessment.ts';
import { type TrainingPost, trainingFolder } from './training-post.ts';

/** What a second person said of a post, having seen its text alone. */
const SecondReading = z.strictObject({
  text: z.string(),
  kind: Kind,
  cause: z.nullable(Cause),
  severity: z.nullable(Severity),
  stance: z.nullable(Stance),
});

export interface Agreement {
  readonly field: 'kind' | 'cause' | 'severity' | 'stance';
  readonly posts: number;
  /** Share of equal labels. */
  readonly share: number;
  /** Cohen's kappa (1960): agreement beyond chance. */
  readonly kappa: number;
}

function kappaOf(pairs: readonly (readonly [unknown, unknown])[]): number {
  const share = pairs.filter(([one, other]) => one === other).length / pairs.length;
  const labels = new Set(pairs.flat());
  let chance = 0;
  for (const label of labels) {
    const first = pairs.filter(([one]) => one === label).length / pairs.length;
    const second = pairs.filter(([, other]) => other === label).length / pairs.length;
    chance += first * second;
  }
  return chance === 1 ? 1 : (share - chance) / (1 - chance);
}

/** How both readings agree: on the kind of every post, on the rest of those that both call complaints. */
export function readAgreement(posts: readonly TrainingPost[]): readonly Agreement[] {
  const byText = new Map(posts.map((post) => [post.text, post]));
  const both = readFileSync(join(trainingFolder, 'second-reading.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => SecondReading.parse(JSON.parse(line)))
    .map((second) => {
      const first = byText.get(second.text);
      if (first === undefined)
        throw new Error(`The second reading knows a post that is gone: ${second.text}`);
      return { first, second };
    });
  return (['kind', 'cause', 'severity', 'stance'] as const).map((field) => {
    const pairs = both
      .filter(
        ({ first, second }) =>
          field === 'kind' || (first.kind === 'complaint' && second.kind === 'complaint'),
      )
      .map(({ first, second }) => [first[field], second[field]] as const);
    const share = pairs.filter(([one, other]) => one === other).length / pairs.length;
    return { field, posts: pairs.length, share, kappa: kappaOf(pairs) };
  });
}
