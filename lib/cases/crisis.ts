import { type Database, readyToWrite } from '../db/database.ts';
import type { Alarm } from '../domain/alarm.ts';
import { type Crisis, Evidence } from '../domain/crisis.ts';
import { Failure } from '../domain/failure.ts';
import type { CommandIn } from '../messaging/contract.ts';

interface CrisisContext {
  readonly db: Database;
  /** Epoch ms. */
  readonly now: number;
}

/** The brand's open room, made where there is none: two clicks on the banner are one room. */
export async function openCrisis(
  { db, now }: CrisisContext,
  { commandId, brandId }: CommandIn<'crisis.open'>,
  alarm: Alarm | null,
): Promise<{ readonly crisisId: string }> {
  await readyToWrite(db);
  return db.transaction('rw', db.crises, async () => {
    const rooms = await roomsOf(db, brandId);
    const known = rooms.find(({ id, closedAt }) => id === commandId || closedAt === null);
    if (known) return { crisisId: known.id };
    await db.crises.add({
      id: commandId,
      brandId,
      openedAt: now,
      closedAt: null,
      title: '',
      kind: 'attack',
      known: [],
      checking: [],
      nextUpdateAt: null,
      notifiedAt: null,
      draft: '',
      said: [],
      evidence: [],
      alarm,
      learned: '',
    });
    return { crisisId: commandId };
  });
}

/** The parts that are given replace the earlier ones. A new time is a new reminder. */
export function updateCrisis(
  context: CrisisContext,
  { crisisId, change }: CommandIn<'crisis.update'>,
): Promise<void> {
  const given = Object.fromEntries(
    Object.entries(change).filter(([, value]) => value !== undefined),
  ) as Partial<Crisis>;
  return changed(context, crisisId, (crisis) => ({
    ...crisis,
    ...given,
    ...(change.nextUpdateAt !== undefined &&
      change.nextUpdateAt !== crisis.nextUpdateAt && { notifiedAt: null }),
  }));
}

/** It was said in public. The time that was promised for it is kept, and another is to be named. */
export function sayInCrisis(
  context: CrisisContext,
  { commandId, crisisId, text }: CommandIn<'crisis.say'>,
): Promise<void> {
  return changed(context, crisisId, (crisis) => {
    if (crisis.said.some(({ id }) => id === commandId)) return crisis;
    const isKept =
      crisis.nextUpdateAt !== null && crisis.said.length > 0 && crisis.nextUpdateAt <= context.now;
    return {
      ...crisis,
      draft: '',
      said: [...crisis.said, { id: commandId, text, at: context.now }],
      ...(isKept && { nextUpdateAt: null, notifiedAt: null }),
    };
  });
}

/** Evidence comes and goes one by one: two desks must not lose each other's. */
export function addEvidence(
  context: CrisisContext,
  { crisisId, add, remove }: CommandIn<'crisis.evidence'>,
): Promise<void> {
  const added = add.map((each) => Evidence.parse({ ...each, at: context.now }));
  return changed(context, crisisId, (crisis) => ({
    ...crisis,
    evidence: [
      ...crisis.evidence.filter(({ id }) => !remove.includes(id)),
      ...added.filter(
        (each) => !crisis.evidence.some(({ id, url }) => id === each.id || (url && url === each.url)),
      ),
    ],
  }));
}

export function closeCrisis(
  context: CrisisContext,
  { crisisId, learned }: CommandIn<'crisis.close'>,
): Promise<void> {
  return changed(context, crisisId, (crisis) => ({
    ...crisis,
    closedAt: crisis.closedAt ?? context.now,
    learned,
    nextUpdateAt: null,
  }));
}

/** A brand's rooms, the last opened first. */
export async function roomsOf(db: Database, brandId: string): Promise<Crisis[]> {
  const rooms = await db.crises
    .where('[brandId+openedAt]')
    .between([brandId, 0], [brandId, Infinity])
    .toArray();
  return rooms.reverse();
}

async function changed(
  { db }: CrisisContext,
  crisisId: string,
  change: (crisis: Crisis) => Crisis,
): Promise<void> {
  await readyToWrite(db);
  await db.transaction('rw', db.crises, async () => {
    const crisis = await db.crises.get(crisisId);
    if (!crisis) throw new Failure('not-found');
    await db.crises.put(change(crisis));
  });
}
