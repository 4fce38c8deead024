import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { Address, Arousal, Cause, Kind, Severity, Stance, Variety } from '../../lib/domain/assessment.ts';

export const trainingFolder = join(import.meta.dirname, '../../assets/training');

/** A post written for this project, with what a careful reader says of it. Definitions: assets/training/README.md. */
export const TrainingPost = z.strictObject({
  text: z.string().check(z.minLength(1)),
  kind: Kind,
  /** Complaints only, like severity and stance. */
  cause: z.nullable(Cause),
  severity: z.nullable(Severity),
  stance: z.nullable(Stance),
  arousal: Arousal,
  variety: Variety,
  address: Address,
  network: z.enum(['x', 'facebook']),
  sector: z.enum(
    'retail telecom bank airline restaurant hotel delivery software utilities public health insurance transport education automotive gym entertainment none'.split(
      ' ',
    ),
  ),
  /** What is wanted, where something is. */
  asks: z.nullable(
    z.enum(
      'refund answer repair explanation apology delivery cancel information callback compensation action'.split(
        ' ',
      ),
    ),
  ),
  traits: z.array(
    z.enum(
      'irony typos no-accents slang emoji caps mixed-language indirect no-mention hashtag reply long safety'.split(
        ' ',
      ),
    ),
  ),
});
export type TrainingPost = z.infer<typeof TrainingPost>;

export interface PlacedPost extends TrainingPost {
  /** File and line: what a finding of the checks points at, and what keeps folds apart. */
  readonly at: string;
}

/**
 * Every post of the folder, in the order of its files and lines.
 * @throws where a line is not a training post, naming file and line
 */
export function readTrainingPosts(folder = trainingFolder): readonly PlacedPost[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl') && !file.startsWith('second-reading'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line, index) => readLine(line, `${file}:${index + 1}`)),
    );
}

function readLine(line: string, at: string): PlacedPost {
  try {
    return { ...TrainingPost.parse(JSON.parse(line)), at };
  } catch (error) {
    throw new Error(`${at} is no training post: ${error instanceof Error ? error.message : String(error)}`);
  }
}
