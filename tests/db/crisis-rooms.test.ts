import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openCrisis, sayInCrisis, updateCrisis, writeLine } from '../../lib/cases/crisis.ts';
import { mergedCrisis } from '../../lib/cases/merge-crises.ts';
import { Database } from '../../lib/db/database.ts';
import { textsIn } from '../../lib/domain/crisis-lines.ts';
import { Line } from '../../lib/transfer/line.ts';
import { crisis, lines } from '../gallery/crisis-fixtures.ts';

const noon = 1_800_000_000_000;
const hour = 3_600_000;
let made = 0;

/** A device that holds one room, as the gallery shows it. */
async function device(room: object = crisis) {
  made += 1;
  const db = new Database(`device-${made}`);
  await db.crises.put(room as never);
  let command = 0;
  const by = (now: number) => {
    command += 1;
    return [
      { db, now },
      { commandId: `${db.name}-${command}`, crisisId: crisis.id },
    ] as const;
  };
  const kept = async () => {
    const room = await db.crises.get(crisis.id);
    if (!room) throw new Error('no room');
    return room;
  };
  return { db, by, kept };
}
type Device = Awaited<ReturnType<typeof device>>;

function add({ by }: Device, text: string, place: 'known' | 'checking', at = noon) {
  const [context, command] = by(at);
  return writeLine(context, { ...command, lineId: command.commandId, text, place });
}
function change({ by }: Device, lineId: string, given: object, at = noon) {
  const [context, command] = by(at);
  return writeLine(context, { ...command, lineId, ...given });
}
function update({ by }: Device, given: object, at = noon) {
  const [context, command] = by(at);
  return updateCrisis(context, { ...command, change: given });
}
function say({ by }: Device, text: string, keeps: number | null, at = noon) {
  const [context, command] = by(at);
  return sayInCrisis(context, { ...command, text, keeps });
}

/** Both learn what the other wrote. */
async function meet(one: Device, other: Device) {
  const [here, there] = [await one.kept(), await other.kept()];
  const both = [mergedCrisis(here, there), mergedCrisis(there, here)] as const;
  await one.db.crises.put(both[0]);
  await other.db.crises.put(both[1]);
  expect({ ...both[0], notifiedAt: 0 }).toEqual({ ...both[1], notifiedAt: 0 });
  return both[0];
}

it('two desks that write into the same list at once lose nothing of each other', async () => {
  const desk = await device();
  await Promise.all([
    add(desk, 'lo dice el albarán', 'known'),
    add(desk, 'la planta está avisada', 'known'),
    change(desk, 'line-1', { place: 'known' }),
    change(desk, 'line-1', { text: 'si hay más lotes en Soria' }),
    change(desk, 'line-2', { place: 'out' }),
  ]);
  const room = await desk.kept();
  expect(textsIn(room, 'known')).toEqual([
    'afecta al lote 24B y está retirado',
    'si hay más lotes en Soria',
    'lo dice el albarán',
    'la planta está avisada',
  ]);
  expect(textsIn(room, 'checking')).toEqual([]);
  expect(JSON.stringify(room)).not.toContain('desde cuándo');
});

it('a line is added once, however often it is sent', async () => {
  const desk = await device();
  const [context, command] = desk.by(noon);
  await writeLine(context, { ...command, lineId: 'new', text: 'uno', place: 'known' });
  await writeLine(context, { ...command, lineId: 'new', text: 'uno', place: 'known' });
  await add(desk, 'uno', 'known');
  expect(textsIn(await desk.kept(), 'known').filter((text) => text === 'uno')).toHaveLength(1);
});

it('two devices agree: of one line the later text and the later place, and what is out stays out', async () => {
  const [one, other] = [await device(), await device()];
  await add(one, 'de uno', 'known');
  await add(other, 'de otro', 'known', noon + 1);
  await change(one, 'line-1', { text: 'si hay más lotes en la planta' });
  await change(other, 'line-1', { place: 'known' });
  await change(one, 'line-2', { place: 'out' });
  await change(other, 'line-2', { text: 'desde el lunes' }, noon + hour);
  const room = await meet(one, other);
  expect(textsIn(room, 'known')).toEqual([
    'afecta al lote 24B y está retirado',
    'si hay más lotes en la planta',
    'de uno',
    'de otro',
  ]);
  expect(textsIn(room, 'checking')).toEqual([]);
  expect(await meet(one, other)).toEqual(room);
});

it('the hour promised last is the promise on both, also where a clock was set back', async () => {
  const [one, other] = [await device({ ...crisis, notifiedAt: noon }), await device()];
  await update(one, { nextUpdateAt: noon + hour }, noon);
  await meet(one, other);
  await update(other, { nextUpdateAt: noon + 2 * hour }, noon - hour);
  const room = await meet(one, other);
  expect(room).toMatchObject({ nextUpdateAt: noon + 2 * hour, notifiedAt: null });
});

it('what one device published keeps its own hour, not one that the other named meanwhile', async () => {
  const [one, other] = [await device(), await device()];
  await update(one, { nextUpdateAt: noon, draft: 'Seguimos.' }, noon - hour);
  await say(one, 'Lo miramos.', null, noon - hour);
  await meet(one, other);
  await say(one, 'Seguimos.', noon, noon + 1);
  await update(other, { nextUpdateAt: noon + hour }, noon + 2);
  const room = await meet(one, other);
  expect(room).toMatchObject({ nextUpdateAt: noon + hour, draft: '' });
  expect(room.said.map(({ text }) => text)).toEqual(['Lo miramos.', 'Seguimos.']);
});

it('a text that another desk has begun meanwhile is not lost by publishing', async () => {
  const desk = await device({ ...crisis, said: [{ id: 's', text: 'Antes', at: 1 }], nextUpdateAt: noon });
  await update(desk, { draft: 'Otro texto' });
  await update(desk, { nextUpdateAt: noon + hour });
  await say(desk, 'El primero', noon, noon + 1);
  expect(await desk.kept()).toMatchObject({ draft: 'Otro texto', nextUpdateAt: noon + hour });
});

it('a room kept before lines had ids is read, in a file too, and two devices call its lines the same', async () => {
  const { lines: _, evidenceOut, changedAt, ...rest } = crisis;
  const before = { ...rest, known: ['uno', 'los dos'], checking: ['los dos', 'tres'] };
  expect(Line.safeParse({ kind: 'crisis', value: before }).success).toBe(true);
  const [one, other] = [await device(before), await device(before)];
  expect([textsIn(await one.kept(), 'known'), textsIn(await one.kept(), 'checking')]).toEqual([
    ['uno', 'los dos'],
    ['tres'],
  ]);
  const line = (await one.kept()).lines.find(({ text }) => text === 'tres');
  await change(one, line?.id ?? '', { place: 'known' });
  expect(textsIn(await meet(one, other), 'known')).toEqual(['uno', 'los dos', 'tres']);
});

it('a brand opens one room, with nothing in it', async () => {
  const { db } = await device();
  const opened = await openCrisis(
    { db, now: noon },
    { commandId: 'new', brandId: 'none', show: false },
    null,
  );
  expect(await db.crises.get(opened.crisisId)).toMatchObject({ lines: lines({}), changedAt: {} });
});
