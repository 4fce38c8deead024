import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { trainingFolder } from './training-post.ts';

const DIGITS = 12;

export const marksFolder = join(trainingFolder, 'details');

/** What a careful reader thought of the details read in a post. Definitions: assets/training/README.md. */
const MarkedPost = z.strictObject({
  /** `digestOf` the post. */
  post: z.string().check(z.length(DIGITS)),
  /** A detail, or its digest where the post is not ours to show, → 0 wrong, 1 usable, 2 the heart of the matter. */
  marks: z.record(z.string(), z.union([z.literal(0), z.literal(1), z.literal(2)])),
});
export type MarkedPost = z.infer<typeof MarkedPost>;

/** Tells texts apart and shows none. */
export const digestOf = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, DIGITS);

/** @throws where a line is no marked post, naming file and line */
export function readMarks(folder = marksFolder): ReadonlyMap<string, MarkedPost['marks']> {
  const rows = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line, index) => {
          const row = z.safeParse(MarkedPost, JSON.parse(line));
          if (!row.success) throw new Error(`details/${file}:${index + 1} holds no marks.`);
          return row.data;
        }),
    );
  return new Map(rows.map(({ post, marks }) => [post, marks]));
}
