import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { owesThanks } from '../../../lib/domain/owes-thanks.ts';
import type { PersonEvent, PersonFact } from '../../../lib/domain/person.ts';
import { foldPeople } from '../../../lib/people/fold.ts';

const seen = (key: string, name = key): PersonFact => ({
  type: 'seen',
  handle: key,
  name,
  profileUrl: null,
});
const evidence = { text: 'A mí siempre me han tratado bien', postKey: 'x:1', url: null };

/** Events in their order, one command each. */
const told = (...facts: readonly (readonly [string, PersonFact])[]): readonly PersonEvent[] =>
  facts.map(([personId, fact], index) => ({
    personId,
    commandId: `c${index}`,
    ordinal: 0,
    clock: index + 1,
    device: 'one',
    actor: 'person',
    at: 1_000 + index,
    fact,
  }));

describe('people', () => {
  it('joined are one, named after the one the other was joined to', () => {
    const [only, ...others] = foldPeople(
      told(
        ['x:rosa', seen('x:rosa', 'Rosa')],
        ['facebook:rosa.p', seen('facebook:rosa.p', 'Rosa P')],
        ['facebook:rosa.p', { type: 'noted', text: 'Prefiere el teléfono' }],
        ['x:rosa', { type: 'joined', personId: 'facebook:rosa.p' }],
      ),
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({ id: 'x:rosa', joins: [{ commandId: 'c3', personId: 'facebook:rosa.p' }] });
    expect(only?.handles.map(({ key }) => key)).toEqual(['x:rosa', 'facebook:rosa.p']);
    expect(only?.notes.map(({ text }) => text)).toEqual(['Prefiere el teléfono']);
  });

  it('owe thanks only for what came after the last thanks', () => {
    const events = told(
      ['x:rosa', seen('x:rosa')],
      ['x:rosa', { type: 'supporter', evidence }],
      ['x:rosa', { type: 'thanked', text: '' }],
      ['x:rosa', { type: 'supporter', evidence }],
    );
    const owes = (count: number) => foldPeople(events.slice(0, count)).map(owesThanks);
    expect([owes(1), owes(2), owes(3), owes(4)]).toEqual([[false], [true], [false], [true]]);
  });

  it('of whom only something was said and who was never met are none', () => {
    expect(foldPeople(told(['x:rosa', { type: 'noted', text: 'Llama mañana' }]))).toEqual([]);
  });
});

const people = ['x:a', 'x:b', 'facebook:a', 'facebook:c'] as const;
const someone = fc.constantFrom(...people);
const aFact: fc.Arbitrary<PersonFact> = fc.oneof(
  someone.map((key) => seen(key)),
  someone.map((personId) => ({ type: 'joined' as const, personId })),
  fc.string({ maxLength: 8 }).map((text) => ({ type: 'noted' as const, text })),
  fc.constant({ type: 'supporter' as const, evidence }),
  fc.constant({ type: 'thanked' as const, text: '' }),
  fc.constant({ type: 'not-supporter' as const }),
  fc.nat({ max: 20 }).map((index) => ({ type: 'retracted' as const, commandId: `c${index}` })),
);
const aHistory = fc.array(fc.tuple(someone, aFact), { maxLength: 20 }).map((facts) => told(...facts));

describe('the fold of people', () => {
  it('is the same in any order, and counts doubles once', () => {
    fc.assert(
      fc.property(
        aHistory.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray([...events, ...events], { minLength: 0 })),
        ),
        ([events, some]) => {
          expect(foldPeople([...some, ...events])).toEqual(foldPeople(events));
        },
      ),
    );
  });

  it('of a join that was taken back is that of before, with what was said since', () => {
    fc.assert(
      fc.property(aHistory, someone, someone, (events, one, other) => {
        const at = events.length + 1;
        const said = { commandId: 'join', ordinal: 0, device: 'one', actor: 'person', at: 5_000 } as const;
        const join: PersonEvent = {
          ...said,
          personId: one,
          clock: at,
          fact: { type: 'joined', personId: other },
        };
        const split: PersonEvent = {
          ...said,
          commandId: 'split',
          personId: one,
          clock: at + 1,
          fact: { type: 'retracted', commandId: 'join' },
        };
        expect(foldPeople([...events, join, split])).toEqual(foldPeople(events));
      }),
    );
  });

  it('holds each account once, in one person alone', () => {
    fc.assert(
      fc.property(aHistory, (events) => {
        const folded = foldPeople(events);
        expect(new Set(folded.map(({ id }) => id)).size).toBe(folded.length);
        for (const { handles } of folded)
          expect(new Set(handles.map(({ key }) => key)).size).toBe(handles.length);
      }),
    );
  });
});
