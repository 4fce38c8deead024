import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addFacts } from '../../lib/cases/add-facts.ts';
import { closeCase, endCase, reopenCase, turnPage } from '../../lib/cases/end-case.ts';
import { endFixing, startFixing } from '../../lib/cases/fixing.ts';
import { closeFollowUp } from '../../lib/cases/follow-ups.ts';
import { budgetOf, giveGesture } from '../../lib/cases/gestures.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import { makePromise, setSolution, settlePromise } from '../../lib/cases/promises.ts';
import { retract } from '../../lib/cases/retract.ts';
import { caseView } from '../../lib/db/queries/cases.ts';
import { Brand } from '../../lib/domain/brand.ts';
import type { CaseFact } from '../../lib/domain/case-fact.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { contextOf, freshDatabase } from './fresh-database.ts';

const hour = 3_600_000;
const id = () => crypto.randomUUID();
const noAnswers = { learned: '', visible: null } as const;

async function logged() {
  const db = freshDatabase();
  const at = (now: number) => contextOf(db, now);
  const open = async (postId: string) => {
    const opening = {
      commandId: id(),
      post: postOf({ postId }),
      assessment: assessmentOf(),
      brandId: 'default',
    };
    return (await openCase(at(0), opening)).caseId;
  };
  const caseId = await open('1001');
  const on = <const T extends object>(change: T) => ({ commandId: id(), caseId, ...change });
  const view = async () => {
    const found = await caseView(caseId, db);
    if (!found) throw new Error('the case is gone');
    return found;
  };
  const reminders = async () =>
    (await view()).followUps.map(({ kind, status, dueAt }) => [kind, status, dueAt / hour]);
  const say = (...facts: readonly CaseFact[]) =>
    addFacts(at(0), { commandId: id(), caseId, facts: [...facts] });
  return { db, at, open, caseId, on, view, reminders, say };
}

const replied: CaseFact = { type: 'replied', text: 'Lo miro hoy', at: 1, how: 'said', replyId: null };
const offered: CaseFact = { type: 'offered', offerId: 'o', text: 'Cambio o devolución' };

describe('closing a case', () => {
  it('that nobody answered takes a reason', async () => {
    const { at, on, view } = await logged();
    const silent = () => closeCase(at(1), on({ reason: ' ', answers: noAnswers }));
    await expect(silent()).rejects.toMatchObject({ code: 'not-complete' });
    await closeCase(at(1), on({ reason: 'Era para otra empresa', answers: noAnswers }));
    expect((await view()).record).toMatchObject({
      status: 'closed',
      closedAt: 1,
      learned: '',
      visible: null,
    });
  });

  it('keeps what was learned and whether others see it, and ends its reminders but the promised', async () => {
    const { at, on, view, reminders, say } = await logged();
    await say(replied);
    await makePromise(at(1), on({ text: 'Llamarla', dueAt: 9 * hour, kind: 'promise' }));
    await setSolution(
      at(1),
      on({ solution: 'provisional', text: '', newsAt: 5 * hour, reason: 'Novedades' }),
    );
    const answers = { learned: 'Avisar antes del retraso', visible: 'yes' } as const;
    await closeCase(at(2), on({ reason: '', answers }));
    expect((await view()).record).toMatchObject({ status: 'closed', ...answers });
    expect(await reminders()).toEqual([
      ['solution', 'cancelled', 5],
      ['promise', 'open', 9],
    ]);
  });
});

describe('ending a conversation', () => {
  it('takes a reason and an offer that was made', async () => {
    const { at, on, say } = await logged();
    const end = (reason: string) => endCase(at(1), on({ reason, offer: '', watchHours: 48 }));
    await expect(end('Solo insultos')).rejects.toMatchObject({ code: 'not-complete' });
    await say(offered);
    await expect(end('')).rejects.toMatchObject({ code: 'not-complete' });
    await end('Solo insultos');
  });

  it('notes with it what was offered in a reply, where no offer is noted yet', async () => {
    const { at, on, view, say } = await logged();
    await say({ ...replied, text: 'Te devolvemos el dinero o te cambiamos la freidora.' });
    const end = (offer: string) => endCase(at(1), on({ reason: 'Lo rechaza', offer, watchHours: 48 }));
    await expect(end(' ')).rejects.toMatchObject({ code: 'not-complete' });
    await end('el dinero u otra freidora');
    const { record } = await view();
    expect(record.status).toBe('ended');
    expect(record.offers).toMatchObject([{ text: 'el dinero u otra freidora', answer: null }]);
  });

  it('is watched for two days, and opened again by something new', async () => {
    const { at, on, view, reminders, say } = await logged();
    await say(replied, offered);
    await endCase(at(hour), on({ reason: 'Solo insultos', offer: '', watchHours: 48 }));
    expect((await view()).record).toMatchObject({ status: 'ended', endedAt: hour, watchUntil: 49 * hour });
    expect(await reminders()).toEqual([['watch', 'open', 49]]);
    await expect(reopenCase(at(2 * hour), on({ reason: '' }))).rejects.toMatchObject({
      code: 'not-complete',
    });
    await reopenCase(at(2 * hour), on({ reason: 'Trae la factura' }));
    const { record } = await view();
    expect(record).toMatchObject({ status: 'open', endedAt: null, watchUntil: 0, timesReopened: 1 });
    expect(await reminders()).toEqual([['watch', 'cancelled', 49]]);
  });

  it('is undone whole', async () => {
    const { at, caseId, view, reminders, say } = await logged();
    await say(replied, offered);
    const before = await view();
    const commandId = id();
    await endCase(at(hour), { commandId, caseId, reason: 'Solo insultos', offer: '', watchHours: 48 });
    await retract(at(2 * hour), { commandId: id(), caseId, undo: commandId });
    expect((await view()).record).toMatchObject({ status: before.record.status, watchUntil: 0 });
    expect(await reminders()).toEqual([]);
  });
});

it('turning the page watches for two days and says no more', async () => {
  const { at, on, view, reminders, say } = await logged();
  await say(replied);
  await turnPage(at(hour), on({ reason: 'Ver si queda en calma' }));
  expect((await view()).record).toMatchObject({
    turnedPageAt: hour,
    watchUntil: 49 * hour,
    status: 'waiting',
  });
  expect(await reminders()).toEqual([['watch', 'open', 49]]);
});

describe('a promise', () => {
  const promised = { text: 'Llamarla', dueAt: 9 * hour, kind: 'promise' } as const;

  it('is a fact and a reminder, and settling it ends both', async () => {
    const { at, on, view, reminders } = await logged();
    await makePromise(at(1), on(promised));
    const [promise] = (await view()).record.promises;
    expect(promise).toMatchObject({ text: 'Llamarla', dueAt: 9 * hour, kept: null });
    expect(await reminders()).toEqual([['promise', 'open', 9]]);
    await settlePromise(at(2), on({ promiseId: promise?.id ?? '', kept: false }));
    expect((await view()).record.promises[0]).toMatchObject({ kept: false, settledAt: 2 });
    expect(await reminders()).toEqual([['promise', 'done', 9]]);
    const unknown = settlePromise(at(2), on({ promiseId: 'nobody', kept: true }));
    await expect(unknown).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each([
    [9 * hour, true],
    [10 * hour, false],
  ])('whose reminder is done at %d was kept: %s', async (now, kept) => {
    const { at, on, view } = await logged();
    await makePromise(at(1), on(promised));
    const [followUp] = (await view()).followUps;
    const done = { commandId: id(), followUpId: followUp?.id ?? '', status: 'done' } as const;
    await closeFollowUp(at(now), done);
    expect((await view()).record.promises[0]).toMatchObject({ kept });
  });

  it('whose reminder is only taken away is still owed', async () => {
    const { at, on, view } = await logged();
    await makePromise(at(1), on(promised));
    const [followUp] = (await view()).followUps;
    await closeFollowUp(at(2), { commandId: id(), followUpId: followUp?.id ?? '', status: 'cancelled' });
    expect((await view()).record.promises[0]).toMatchObject({ kept: null });
  });
});

describe('how the solution stands', () => {
  it('a provisional one needs the date of its next news', async () => {
    const { at, on, view, reminders } = await logged();
    const set = (newsAt: number | null) =>
      setSolution(at(1), on({ solution: 'provisional', text: '', newsAt, reason: 'Novedades' }));
    await expect(set(null)).rejects.toMatchObject({ code: 'not-complete' });
    await set(5 * hour);
    expect((await view()).record).toMatchObject({ status: 'provisional', solution: 'provisional' });
    // A date that stands is enough, a later one takes its place.
    await set(null);
    await set(7 * hour);
    expect(await reminders()).toEqual([
      ['solution', 'cancelled', 5],
      ['solution', 'open', 7],
    ]);
  });

  it('a provisional one keeps a date: where its last one is ticked off it comes again a day later', async () => {
    const { db, at, on, view, reminders } = await logged();
    await setSolution(
      at(1),
      on({ solution: 'provisional', text: '', newsAt: 5 * hour, reason: 'Novedades' }),
    );
    const tick = async (hours: number) => {
      const open = (await view()).followUps.find(({ status }) => status === 'open');
      const done = { commandId: id(), followUpId: open?.id ?? '', status: 'done' } as const;
      await closeFollowUp(contextOf(db, hours * hour), done);
    };
    await tick(5);
    expect(await reminders()).toEqual([
      ['solution', 'done', 5],
      ['solution', 'open', 29],
    ]);
    expect((await view()).record).toMatchObject({ status: 'provisional', nextDueAt: 29 * hour });
    expect((await view()).followUps.at(-1)?.reason).toBe('Novedades');
    // A promise that stands is date enough.
    await makePromise(at(1), on({ text: 'Llamarla', dueAt: 40 * hour, kind: 'promise' }));
    await tick(29);
    expect((await reminders()).at(-1)).toEqual(['promise', 'open', 40]);
    // And when that is kept too, there is a date again.
    const promiseId = (await view()).record.promises.at(-1)?.id ?? '';
    await settlePromise(contextOf(db, 40 * hour), on({ promiseId, kept: true }));
    expect((await reminders()).at(-1)).toEqual(['solution', 'open', 64]);
  });

  it('a full one needs no more news', async () => {
    const { at, on, view, reminders } = await logged();
    await setSolution(at(1), on({ solution: 'provisional', text: '', newsAt: 5 * hour, reason: '' }));
    await setSolution(at(2), on({ solution: 'full', text: '', newsAt: null, reason: '' }));
    expect((await view()).record).toMatchObject({ status: 'resolved', resolvedAt: 2 });
    expect(await reminders()).toEqual([['solution', 'done', 5]]);
  });
});

describe('a gesture', () => {
  const limits = { gestureMax: 30, gestureBudget: { amount: 50, days: 30 } };
  const brand = Brand.parse({ id: 'default', limits });
  const give = { text: 'Envío gratis', amount: 30, decidedBy: 'Ana', permissionId: null };

  it('is recorded with its amount and who decided', async () => {
    const { at, on, view } = await logged();
    await giveGesture(at(5), on(give) as never, () => brand);
    expect((await view()).record.gestures).toEqual([
      { text: 'Envío gratis', amount: 30, decidedBy: 'Ana', at: 5 },
    ]);
  });

  it('beyond what one may give alone is refused, and given once it was permitted', async () => {
    const { at, on, view, say } = await logged();
    const dear = { ...give, amount: 50, permissionId: 'p', decidedBy: '' };
    const tried = () => giveGesture(at(5), on(dear) as never, () => brand);
    await expect(tried()).rejects.toMatchObject({ code: 'over-budget' });
    await say({ type: 'permission-asked', permissionId: 'p', about: '50 €', of: 'Nuria' });
    await expect(tried()).rejects.toMatchObject({ code: 'over-budget' });
    await say({ type: 'permission-settled', permissionId: 'p', granted: true, by: 'Nuria' });
    await tried();
    expect((await view()).record.gestures).toMatchObject([{ amount: 50, decidedBy: 'Nuria' }]);
  });

  it('is permitted once, up to the amount that was asked, and again once it was taken back', async () => {
    const { at, on, view, say, caseId } = await logged();
    await say(
      { type: 'permission-asked', permissionId: 'p', about: 'Cupón · 50', of: 'Nuria', amount: 50 },
      { type: 'permission-settled', permissionId: 'p', granted: true, by: 'Nuria' },
    );
    const tried = (amount: number, commandId = id()) => {
      const dear = { ...give, commandId, caseId, amount, permissionId: 'p', decidedBy: '' };
      return giveGesture(at(5), dear, () => brand);
    };
    await expect(tried(5_000)).rejects.toMatchObject({ code: 'over-budget' });
    const given = id();
    await tried(50, given);
    await expect(tried(50)).rejects.toMatchObject({ code: 'over-budget' });
    await retract(at(6), on({ undo: given }));
    await tried(49);
    expect((await view()).record.gestures).toMatchObject([{ amount: 49, decidedBy: 'Nuria' }]);
  });

  it('counts against the budget of all cases of the brand, until the window has passed', async () => {
    const { db, at, open, on } = await logged();
    const other = await open('1002');
    const day = 24 * hour;
    await giveGesture(at(day), on(give) as never, () => brand);
    const second = (now: number) =>
      giveGesture(at(now), { ...give, commandId: id(), caseId: other }, () => brand);
    expect(await budgetOf(db, brand, 2 * day)).toMatchObject({ window: { spent: 30 } });
    await expect(second(2 * day)).rejects.toMatchObject({ code: 'over-budget' });
    await second(32 * day);
    expect(await budgetOf(db, brand, 33 * day)).toMatchObject({ window: { spent: 30 } });
    // Cases in which nothing was given are not read for it.
    for (const each of ['1003', '1004', '1005']) await open(each);
    let read = 0;
    db.cases.hook('reading', (row) => {
      read++;
      return row;
    });
    await budgetOf(db, brand, 33 * day);
    expect(read).toBe(1);
  });
});

it('what is being fixed has an owner and a date, until it is fixed', async () => {
  const { at, on, view, reminders } = await logged();
  await startFixing(at(1), on({ what: 'El cobro doble', owner: 'Pagos', dueAt: 5 * hour }));
  expect((await view()).record.fixing).toEqual({ what: 'El cobro doble', owner: 'Pagos', dueAt: 5 * hour });
  expect(await reminders()).toEqual([['solution', 'open', 5]]);
  await endFixing(at(2), on({}));
  expect((await view()).record.fixing).toBeNull();
  expect(await reminders()).toEqual([['solution', 'done', 5]]);
});

describe('what a person may simply say', () => {
  it.each([
    { type: 'closed', reason: '' },
    { type: 'ended', reason: '' },
    { type: 'promised', text: 'Llamarla', dueAt: 9 },
    { type: 'gesture', text: 'Vale', amount: 1_000, decidedBy: '' },
    { type: 'solution-set', solution: 'full', text: '' },
    { type: 'retracted', commandId: 'c' },
    { ...replied, how: 'seen' },
  ] as const)('is not $type', async (fact) => {
    const { say, view } = await logged();
    expect(() => say(fact)).toThrow('bad-input');
    expect((await view()).timeline).toHaveLength(1);
  });
});
