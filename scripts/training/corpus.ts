import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';

/**
 * Labelled posts of others that stand in a folder outside the project, one file a set. Their licences decide what may
 * train: these sets state a permissive one. See the model card.
 */
export const trainableSets = ['complaints_acl19', 'fincorp_x', 'cesamard_reviews', 'abuse_en'] as const;

const CorpusRow = z.object({
  id: z.string(),
  text: z.string(),
  lang: z.optional(z.string()),
  label: z.nullable(z.string()),
  cause: z.optional(z.nullable(z.string())),
  severity: z.optional(z.nullable(z.union([z.string(), z.number()]))),
  stance: z.optional(z.nullable(z.string())),
  address: z.optional(z.nullable(z.string())),
});
export type CorpusRow = z.infer<typeof CorpusRow>;

/** @throws where the folder does not hold the set, saying so in one sentence */
export function readCorpusSet(folder: string, set: string): readonly CorpusRow[] {
  const file = join(folder, `${set}.jsonl`);
  if (!existsSync(file)) throw new Error(`The folder ${folder} holds no ${set}.jsonl.`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => CorpusRow.parse(JSON.parse(line)));
}
