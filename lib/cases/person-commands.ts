import { authorKey } from '../domain/author-key.ts';
import { Failure } from '../domain/failure.ts';
import type { PersonFact } from '../domain/person.ts';
import type { Who } from '../messaging/contract/person.ts';
import type { CommandIn } from '../messaging/contract.ts';
import { appendPerson, type SaidOf, wasSaid } from './person-append.ts';
import { meeting } from './person-meet.ts';
import { type CommandContext, inTransaction } from './transaction.ts';

/** Two people are the same one. Undone by `retractPerson`: then each has again what was said of them. */
export function joinPeople(
  context: CommandContext,
  { commandId, personId, otherId }: CommandIn<'person.join'>,
): Promise<void> {
  return once(context, commandId, async () => {
    const [one, other] = await Promise.all([personId, otherId].map((key) => rowOf(context, key)));
    if (!one || !other) throw new Failure('not-found');
    if (one.id === other.id) return [];
    return [{ personId: one.id, fact: { type: 'joined', personId: other.id } }];
  });
}

export const notePerson = (
  context: CommandContext,
  { commandId, who, text }: CommandIn<'person.note'>,
): Promise<void> => say(context, commandId, who, { type: 'noted', text });

/** Somebody spoke for us, of their own accord. Known from now on even where they are in no case: it is asked for. */
export const callSupporter = (
  context: CommandContext,
  { commandId, who, evidence }: CommandIn<'person.supporter'>,
): Promise<void> => say(context, commandId, who, { type: 'supporter', evidence });

export const thankPerson = (
  context: CommandContext,
  { commandId, who, text }: CommandIn<'person.thanked'>,
): Promise<void> => say(context, commandId, who, { type: 'thanked', text });

export const noSupporter = (
  context: CommandContext,
  { commandId, who }: CommandIn<'person.notSupporter'>,
): Promise<void> => say(context, commandId, who, { type: 'not-supporter' });

/** Undo: what one command said no longer counts. Of a join it is the split. */
export function retractPerson(
  context: CommandContext,
  { commandId, undo }: CommandIn<'person.retract'>,
): Promise<void> {
  return once(context, commandId, async () => {
    const target = await context.db.personEvents.where('commandId').equals(undo).first();
    if (!target) throw new Failure('not-found');
    return [{ personId: target.personId, fact: { type: 'retracted', commandId: undo } }];
  });
}

function say(context: CommandContext, commandId: string, who: Who, fact: PersonFact): Promise<void> {
  return once(context, commandId, async () => {
    if ('key' in who) {
      if (!(await rowOf(context, who.key))) throw new Failure('not-found');
      return [{ personId: who.key, fact }];
    }
    const personId = authorKey(who.platform, who.author);
    if (personId === '') throw new Failure('bad-input');
    return [...(await meeting(context, who.platform, who.author)), { personId, fact }];
  });
}

/** One transaction; sent again, it finds its own work. */
function once(
  context: CommandContext,
  commandId: string,
  said: () => Promise<readonly SaidOf[]>,
): Promise<void> {
  return inTransaction(context, async () => {
    if (await wasSaid(context, commandId)) return;
    const facts = await said();
    if (facts.length > 0) await appendPerson(context, commandId, facts);
  });
}

const rowOf = ({ db }: CommandContext, key: string) => db.people.where('handles').equals(key).first();
