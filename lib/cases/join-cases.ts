import { Failure } from '../domain/failure.ts';
import type { CommandIn } from '../messaging/contract.ts';
import { caseNamed } from './add-facts.ts';
import { append, type CommandContext, eventsOf, inTransaction } from './transaction.ts';

/**
 * Two cases tell of one story, by the person's word: the fight moved. They fold into one, named after the first
 * logged, with the posts, follow-ups and promises of both. `case.retract` takes it back: then each has again what was
 * said of it. Fails with `not-found`, and with `bad-input` where they are of two brands.
 */
export function joinCases(
  context: CommandContext,
  { commandId, caseId, otherId }: CommandIn<'case.join'>,
): Promise<void> {
  const { db } = context;
  return inTransaction(context, async () => {
    if ((await eventsOf(db, commandId)).length > 0) return;
    const [one, other] = [await caseNamed(db, caseId), await caseNamed(db, otherId)];
    if (one.id === other.id) return;
    if (one.brandId !== other.brandId) throw new Failure('bad-input');
    const { id: fromCaseId, aliases } = other;
    await append(context, commandId, one.id, [{ type: 'merged', fromCaseId, aliases }]);
  });
}
