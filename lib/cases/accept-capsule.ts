import type { Database } from '../db/database.ts';
import { eventsAround } from '../db/events-around.ts';
import type { Capsule, CapsuleReport } from '../domain/capsule.ts';
import type { CaseEvent } from '../domain/case.ts';
import { eventsByCase } from '../domain/event-order.ts';
import { Failure } from '../domain/failure.ts';
import { checkCapsule, groupOf } from '../handoff/check-capsule.ts';
import type { CommandIn, CommandOut } from '../messaging/contract.ts';
import { foldGroup } from './fold.ts';
import { casesKnownAs } from './open-case.ts';
import { project } from './project.ts';
import { append, type CommandContext, inTransaction } from './transaction.ts';

/** What a capsule would do here. Writes nothing. */
export async function previewCapsule(
  { db, now }: Pick<CommandContext, 'db' | 'now'>,
  capsule: Capsule,
): Promise<CapsuleReport> {
  const read = await readIn(db, capsule, now);
  return read.ok ? reportOf(capsule, read) : read;
}

function reportOf(capsule: Capsule, { local, fresh, doubles }: Extract<Read, { ok: true }>): CapsuleReport {
  const groups = eventsByCase([...local, ...fresh]);
  const own = groups.find((group) => group.some(({ caseId }) => caseId === capsule.caseId)) ?? [];
  const state = foldGroup(own);
  if (!state) return { ok: false, fault: 'no-case', ours: [] };
  const { record, followUps } = state;
  const view = { record, timeline: own, followUps };
  return { ok: true, known: local.length > 0, fresh: fresh.length, doubles, view };
}

/**
 * Takes a capsule in: what is not here yet is added, event by event, and what is here stays as it is. A case of a
 * brand that is not kept here goes to the one worked for now. Fails with `bad-input` where it must not be taken.
 */
export function acceptCapsule(
  context: CommandContext,
  { commandId, capsule }: CommandIn<'capsule.accept'>,
  brands: readonly string[],
  currentBrandId: string,
): Promise<CommandOut<'capsule.accept'>> {
  const { db, now } = context;
  return inTransaction(context, async () => {
    const read = await readIn(db, capsule, now);
    const report = read.ok ? reportOf(capsule, read) : read;
    if (!read.ok || !report.ok) throw new Failure('bad-input');
    const { fresh } = read;
    if (fresh.length > 0) {
      await db.events.bulkAdd([...fresh]);
      const clock = Number((await db.meta.get('clock'))?.value ?? 0);
      // Above all that was read: what is said from now on comes after it.
      await db.meta.put({ key: 'clock', value: Math.max(clock, ...fresh.map((event) => event.clock)) });
      await project(db, [...groupOf(capsule.caseId, capsule.events)]);
    }
    const { id, brandId } = report.view.record;
    if (!brands.includes(brandId))
      await append(context, commandId, id, [{ type: 'brand-moved', brandId: currentBrandId }]);
    return { caseId: id, fresh: fresh.length };
  });
}

type Read =
  | Extract<CapsuleReport, { ok: false }>
  | {
      readonly ok: true;
      readonly local: readonly CaseEvent[];
      readonly fresh: readonly CaseEvent[];
      readonly doubles: number;
    };

async function readIn(db: Database, capsule: Capsule, now: number): Promise<Read> {
  const { caseId } = capsule;
  const local = await eventsAround(db, [caseId]);
  const ours = groupOf(caseId, local);
  const named = [...groupOf(caseId, capsule.events)].filter((id) => !ours.has(id));
  const elsewhere = await db.events.where('caseId').anyOf(named).toArray();
  const others = new Set(elsewhere.map((event) => event.caseId));
  const fault = checkCapsule(capsule, others, now);
  if (fault)
    return { ok: false, fault, ours: fault === 'joins-ours' ? await casesHere(db, [caseId, ...others]) : [] };
  const once = [...new Map(capsule.events.map((event) => [identity(event), event])).values()];
  const known = await db.events
    .where('[commandId+ordinal]')
    .anyOf(once.map(({ commandId, ordinal }) => [commandId, ordinal]))
    .toArray();
  const here = new Set(known.map(identity));
  // Which of a receiver's brands it is kept under is her own matter.
  const fresh = once.filter((event) => !here.has(identity(event)) && event.fact.type !== 'brand-moved');
  return { ok: true, local, fresh, doubles: capsule.events.length - fresh.length };
}

/** Letters of a case's text by which its person knows it again. */
const shortText = 120;

/** What stands here under these ids, so that the person can join it by her own word. */
async function casesHere(db: Database, ids: readonly string[]) {
  return (await casesKnownAs(db, ids)).map(({ id, author, post }) => ({
    id,
    name: author.name || author.handle,
    text: post.text.slice(0, shortText),
  }));
}

const identity = ({ commandId, ordinal }: Pick<CaseEvent, 'commandId' | 'ordinal'>) =>
  `${commandId}#${ordinal}`;
