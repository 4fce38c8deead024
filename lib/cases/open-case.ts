import type { Database } from '../db/database.ts';
import type { CaseRow } from '../db/rows.ts';
import type { Post } from '../domain/post.ts';
import { postKey, postKeys } from '../domain/post-key.ts';
import type { CommandIn, CommandOut } from '../messaging/contract.ts';
import { rememberAuthor } from './person-meet.ts';
import { append, type CommandContext, eventsOf, inTransaction } from './transaction.ts';

/**
 * Logs a post as a case. The id is natural, so two tabs that open one post make one case. A post that
 * is known under one of its keys joins that case; one whose keys belong to several merges them.
 */
export function openCase(
  context: CommandContext,
  { commandId, post, assessment, brandId }: CommandIn<'case.open'>,
): Promise<CommandOut<'case.open'>> {
  const { db } = context;
  return inTransaction(context, async () => {
    const earlier = await eventsOf(db, commandId);
    const known = await casesKnownAs(db, postKeys(post));
    const [target] = known;
    if (earlier[0]) {
      // No case any more: opened, undone, and only then asked again.
      const caseId = target?.id ?? earlier[0].caseId;
      return { caseId, created: earlier.some(({ fact }) => fact.type === 'opened') };
    }
    if (!target) {
      const caseId = postKey(post);
      await append(context, commandId, caseId, [{ type: 'opened', post, assessment, brandId }]);
      await rememberAuthor(context, commandId, post);
      return { caseId, created: true };
    }
    await join(context, commandId, known, post);
    const [joined = target] = await casesKnownAs(db, postKeys(post));
    return { caseId: joined.id, created: false };
  });
}

/** The cases under any of these keys, the first opened first. */
export async function casesKnownAs(db: Database, keys: readonly string[]): Promise<CaseRow[]> {
  const rows = await db.cases.where('aliases').anyOf(keys).distinct().toArray();
  return rows.sort((a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1));
}

async function join(
  context: CommandContext,
  commandId: string,
  [target, ...others]: readonly CaseRow[],
  post: Post,
): Promise<void> {
  if (!target) return;
  const keys = postKeys(post);
  for (const other of others) {
    const aliases = [...new Set([...other.aliases, ...keys])];
    await append(context, commandId, target.id, [{ type: 'merged', fromCaseId: other.id, aliases }]);
  }
  // A merge with itself: nothing but a better id was learned.
  if (others.length === 0 && keys.some((key) => !target.aliases.includes(key))) {
    await append(context, commandId, target.id, [{ type: 'merged', fromCaseId: target.id, aliases: keys }]);
  }
}
