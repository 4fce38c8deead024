import { type Database, readyToWrite } from '../db/database.ts';
import type { Alarm } from '../domain/alarm.ts';
import { type Crisis, Evidence } from '../domain/crisis.ts';
import { Failure } from '../domain/failure.ts';
import type { CommandIn } from '../messaging/contract.ts';
import { changedLine, withParts } from './crisis-stamps.ts';

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
      lines: [],
      evidenceOut: [],
      changedAt: {},
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

/** The parts that are given replace the earlier ones. */
export function updateCrisis(
  context: CrisisContext,
  { crisisId, change }: CommandIn<'crisis.update'>,
): Promise<void> {
  return changed(context, crisisId, (crisis) => withParts(crisis, change, context.now));
}

/** It was said in public. The time that was promised for it is kept, and another is to be named. */
export function sayInCrisis(
  context: CrisisContext,
  { commandId, crisisId, text, keeps }: CommandIn<'crisis.say'>,
): Promise<void> {
  return changed(context, crisisId, (crisis) => {
    const { said, draft, nextUpdateAt } = crisis;
    if (said.some(({ id }) => id === commandId)) return crisis;
    // Another desk may have named the next hour, or begun the next text, since this one was published.
    const isKept = keeps !== null && said.length > 0 && nextUpdateAt === keeps;
    const change = { ...(draft.trim() === text && { draft: '' }), ...(isKept && { nextUpdateAt: null }) };
    return {
      ...withParts(crisis, change, context.now),
      said: [...said, { id: commandId, text, at: context.now }],
    };
  });
}

/**
 * One line, added or changed: what another desk did to others, or to the other half of this one, stays. A line that
 * stands there already is not added again.
 */
export function writeLine(
  context: CrisisContext,
  { crisisId, lineId, text, place }: CommandIn<'crisis.line'>,
): Promise<void> {
  const at = context.now;
  return changed(context, crisisId, (crisis) => {
    const { lines } = crisis;
    const line = lines.find(({ id }) => id === lineId);
    if (line) {
      const next = changedLine(line, text, place, at);
      return { ...crisis, lines: lines.map((each) => (each === line ? next : each)) };
    }
    if (!text || !place) throw new Failure('not-found');
    if (lines.some((each) => each.place === place && each.text === text)) return crisis;
    return {
      ...crisis,
      lines: [...lines, { id: lineId, text, place, at, writtenAt: at, movedAt: at }],
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
    evidenceOut: [...new Set([...crisis.evidenceOut, ...remove])],
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
    ...withParts(crisis, { learned, nextUpdateAt: null }, context.now),
    closedAt: crisis.closedAt ?? context.now,
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
