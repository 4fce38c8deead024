import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Database } from '../../lib/db/database.ts';
import { caseView, recentCases } from '../../lib/db/queries/cases.ts';
import { dueFollowUps } from '../../lib/db/queries/follow-ups.ts';
import { freshDatabase } from './fresh-database.ts';
import { expectIndexOfEvents } from './index-of.ts';
import { ModelledPerson, type Step, stepKinds, toldKinds } from './modelled-person.ts';

/** More with `RUNS=10000 npx vitest run --config tests/config/vitest.config.ts tests/db/model.test.ts`. */
const runs = Number(process.env.RUNS ?? 500);

const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...stepKinds),
    fact: fc.constantFrom(...toldKinds),
    post: fc.integer({ min: 1, max: 3 }),
    // Also a number: a site may know a post under what is another case's own name.
    alias: fc.constantFrom('h:1', 'h:2', '1', '2'),
    pick: fc.nat(7),
    // ms. Wall clocks jump in both directions.
    jump: fc.integer({ min: -3000, max: 3000 }),
  }),
  { maxLength: 16 },
);

async function expectSame(db: Database, person: ModelledPerson): Promise<void> {
  const cases = person.cases().toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(await db.cases.orderBy('id').primaryKeys()).toEqual(cases.map(({ id }) => id));
  for (const it of cases) {
    const view = await caseView(it.id, db);
    const open = [...it.followUps.values()].filter(({ isOpen }) => isOpen).map(({ dueAt }) => dueAt);
    expect(view?.record).toMatchObject({
      id: it.id,
      brandId: it.brandId,
      status: it.status,
      solution: it.solution,
      turnsPublic: Math.max(...it.posts.map(({ replies }) => replies)),
      lastReply: it.said.at(-1) ?? null,
      openedAt: it.openedAt,
      touchedAt: it.touchedAt,
      nextDueAt: open.length > 0 ? Math.min(...open) : 0,
    });
    expect(view?.record.aliases.toSorted()).toEqual([...it.names].sort());
    // What was noted before an opening that was undone may stand above.
    const notes = view?.timeline.flatMap(({ fact }) => (fact.type === 'noted' ? [fact.text] : [])) ?? [];
    expect(notes.slice(notes.length - it.notes.length)).toEqual(it.notes);
    const followUps = view?.followUps.map(({ id, dueAt, status }) => [id, dueAt, status === 'open']) ?? [];
    expect(followUps.sort()).toEqual(
      [...it.followUps].map(([id, { dueAt, isOpen }]) => [id, dueAt, isOpen]).sort(),
    );
  }
  const touched = (await recentCases('default', 50, db)).map(({ touchedAt }) => touchedAt);
  const ofBrand = cases.filter(({ brandId }) => brandId === 'default');
  expect(touched).toEqual(ofBrand.map(({ touchedAt }) => touchedAt).sort((a, b) => b - a));
  const { overdue } = await dueFollowUps(person.now, undefined, db);
  const due = cases.flatMap(({ followUps }) => [...followUps]).filter(([, each]) => each.isOpen);
  expect(overdue.map(({ followUp }) => followUp.id).sort()).toEqual(
    due.flatMap(([id, { dueAt }]) => (dueAt <= person.now ? [id] : [])).sort(),
  );
  const drafts = await db.drafts.toArray();
  expect(new Map(drafts.map(({ postKey, text }) => [postKey, text]))).toEqual(person.drafts);
}

it('whatever a person does, the cases are what a plain model tells', async () => {
  const db = freshDatabase();
  await fc.assert(
    fc.asyncProperty(anySteps, async (steps) => {
      await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
      const person = new ModelledPerson(db);
      for (const step of steps) await person.does(step);
      await expectSame(db, person);
      await expectIndexOfEvents(db);
    }),
    { numRuns: runs },
  );
}, 3_600_000);
