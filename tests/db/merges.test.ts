import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addFacts } from '../../lib/cases/add-facts.ts';
import { foldCases } from '../../lib/cases/fold.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import { retract } from '../../lib/cases/retract.ts';
import type { Database } from '../../lib/db/database.ts';
import { caseView } from '../../lib/db/queries/cases.ts';
import { recordOf } from '../../lib/db/rows.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { contextOf, freshDatabase } from './fresh-database.ts';

/** The person at one database; every act gives its command's id. */
function personAt(db: Database) {
  let now = 0;
  const context = () => contextOf(db, ++now);
  return {
    async opens(postId: string, aliases: readonly string[] = [], commandId: string = crypto.randomUUID()) {
      const post = postOf({ postId, aliases });
      await openCase(context(), { commandId, post, assessment: assessmentOf(), brandId: 'default' });
      return commandId;
    },
    async notes(caseId: string, text: string) {
      const commandId = crypto.randomUUID();
      await addFacts(context(), { commandId, caseId, facts: [{ type: 'noted', text }] });
      return commandId;
    },
    async undoes(caseId: string, undo: string) {
      const commandId = crypto.randomUUID();
      await retract(context(), { commandId, caseId, undo });
      return commandId;
    },
  };
}

async function expectFold(db: Database): Promise<void> {
  const states = foldCases((await db.events.toArray()).map(({ seq: _, ...event }) => event));
  const folded = states.map(({ record }) => record).sort((a, b) => a.id.localeCompare(b.id));
  expect((await db.cases.toArray()).map(recordOf)).toEqual(folded);
}

describe('merged cases', () => {
  it('stay one where the opening of the first is undone and the second goes on', async () => {
    const db = freshDatabase();
    const person = personAt(db);
    const opened = await person.opens('1', ['h:1']);
    await person.opens('2', ['h:2']);
    await person.opens('2', ['h:1']);
    await person.undoes('x:1', opened);
    await person.notes('x:2', 'Llamó ayer');
    await expectFold(db);
    expect(await db.cases.get('x:2')).toMatchObject({ aliases: ['x:2', 'x:h:2', 'x:h:1', 'x:1'] });
    expect((await caseView('x:1', db))?.timeline.map(({ fact }) => fact.type)).toEqual([
      'opened',
      'merged',
      'noted',
    ]);
  });

  it('whose openings were all undone come back as one, with what was noted under either name', async () => {
    const db = freshDatabase();
    const person = personAt(db);
    const first = await person.opens('1');
    const second = await person.opens('2');
    await person.opens('2', ['1']);
    await person.notes('x:1', 'Llamó ayer');
    await person.undoes('x:1', first);
    const gone = await person.undoes('x:2', second);
    expect(await db.cases.count()).toBe(0);
    await person.undoes('x:2', gone);
    await expectFold(db);
    const view = await caseView('x:2', db);
    expect(view?.timeline.map(({ fact }) => fact.type)).toEqual(['opened', 'merged', 'noted']);
    expect((await db.cases.get('x:2'))?.words).toContain('llamo');
  });
});

describe('cases that share an alias and were never merged', () => {
  it('leave each other alone', async () => {
    const db = freshDatabase();
    const person = personAt(db);
    const hashed = await person.opens('h:1');
    const hidden = await person.undoes('x:h:1', hashed);
    await person.opens('2', ['h:1']);
    await person.undoes('x:h:1', hidden);
    await person.notes('x:h:1', 'De la otra');
    await person.notes('x:2', 'De esta');
    await expectFold(db);
    expect((await db.cases.get('x:2'))?.words).not.toContain('otra');
    expect((await caseView('x:2', db))?.timeline).toHaveLength(2);
  });

  it('are each reached by their own id', async () => {
    const db = freshDatabase();
    const person = personAt(db);
    await person.opens('1');
    const learned = await person.opens('1', ['2']);
    const forgotten = await person.undoes('x:1', learned);
    await person.opens('2');
    await person.undoes('x:1', forgotten);
    await person.notes('x:2', 'De esta');
    const view = await caseView('x:2', db);
    expect(view?.record.id).toBe('x:2');
    expect(view?.timeline.map(({ fact }) => fact.type)).toEqual(['opened', 'noted']);
  });

  it('a third is not taken away', async () => {
    const db = freshDatabase();
    const person = personAt(db);
    const hashed = await person.opens('h:1');
    const hiddenFirst = await person.undoes('x:h:1', hashed);
    const second = await person.opens('2', ['h:1']);
    const hiddenSecond = await person.undoes('x:2', second);
    await person.opens('3', ['h:1']);
    await person.undoes('x:2', hiddenSecond);
    await person.undoes('x:h:1', hiddenFirst);
    await person.notes('x:2', 'De la segunda');
    await expectFold(db);
    expect(await db.cases.count()).toBe(3);
  });
});

it('an opening that was undone is not written again by its own retry', async () => {
  const db = freshDatabase();
  const person = personAt(db);
  const opened = await person.opens('1');
  await person.undoes('x:1', opened);
  await person.opens('1', [], opened);
  expect(await db.events.count()).toBe(2);
  expect(await db.cases.count()).toBe(0);
});

it('a note that was undone is found by no search', async () => {
  const db = freshDatabase();
  const person = personAt(db);
  await person.opens('1');
  const noted = await person.notes('x:1', 'Equivocada');
  expect((await db.cases.get('x:1'))?.words).toContain('equivocada');
  await person.undoes('x:1', noted);
  expect((await db.cases.get('x:1'))?.words).not.toContain('equivocada');
});
