import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openCase } from '../../lib/cases/open-case.ts';
import { retract } from '../../lib/cases/retract.ts';
import { append, inTransaction } from '../../lib/cases/transaction.ts';
import type { Database } from '../../lib/db/database.ts';
import { weave } from '../../lib/db/index/unwoven.ts';
import { indexStatus } from '../../lib/db/queries/index-status.ts';
import type { CaseFact } from '../../lib/domain/case-fact.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { contextOf, freshDatabase } from './fresh-database.ts';
import { expectIndexOfEvents, found } from './index-of.ts';

const open = (db: Database, postId: string, text: string, at = 10_000) =>
  openCase(contextOf(db, at), {
    commandId: `open-${postId}`,
    post: postOf({ postId, text }),
    assessment: assessmentOf(),
    brandId: 'default',
  });

const add = (db: Database, commandId: string, facts: readonly CaseFact[], caseId = 'x:1') => {
  const context = contextOf(db);
  return inTransaction(context, () => append(context, commandId, caseId, facts));
};

/** In each a word that stands nowhere else. */
const said: Readonly<Record<string, CaseFact>> = {
  zafiro: { type: 'noted', text: 'El zafiro, mañana' },
  zapato: { type: 'drafted', text: 'un zapato' },
  zorro: { type: 'inserted', text: 'un zorro' },
  zumo: { type: 'replied', text: 'con zumo', at: null, how: 'said', replyId: null },
  zarza: { type: 'customer-returned', text: 'la zarza', at: null, replyId: null },
  zanja: { type: 'private-contact', channel: 'teléfono', text: 'zanja' },
  zeta: { type: 'promised', text: 'zeta', dueAt: 5, promiseId: 'p' },
  zinc: { type: 'offered', offerId: 'o', text: 'zinc' },
  zoco: { type: 'gesture', text: 'zoco', amount: null, decidedBy: 'Ana' },
  zona: { type: 'solution-set', solution: 'full', text: 'zona' },
  zueco: { type: 'corrected', happened: 'zueco' },
  zurdo: { type: 'corrected', claims: [{ text: 'zurdo', status: 'true' }] },
  zocalo: {
    type: 'fact-learned',
    fact: { text: 'Zócalo', owner: '', time: '', due: null, status: 'known', source: 'person' },
  },
  zagal: {
    type: 'reviewed',
    reader: 'Zagal',
    verdict: 'approved',
    how: 'said',
    requestId: null,
    text: '',
    remarks: [],
  },
  zambo: { type: 'attached', product: 'zambo' },
  zarpa: { type: 'permission-asked', permissionId: 'm', about: 'zarpa', of: 'Luis' },
  zenit: { type: 'permission-settled', permissionId: 'm', granted: true, by: 'Zenit' },
  zepelin: { type: 'fixing', what: 'el zepelín', owner: 'Ana', dueAt: 9 },
  zigzag: { type: 'outcome', outcome: 'thanks', evidence: { text: 'zigzag', replyId: null } },
  zocata: { type: 'closing-answers', learned: 'zocata', visible: null },
  zopenco: { type: 'handed-over', capsuleId: 'c', department: 'd', to: 'Zopenco', reason: '' },
  zulu: { type: 'handed-back', capsuleId: 'c', by: 'Zulú' },
  zurron: { type: 'assigned', owner: 'Zurrón' },
  zafio: { type: 'closed', reason: 'zafio' },
  zambra: { type: 'ended', reason: 'zambra' },
  zaguan: { type: 'reopened', reason: 'zaguán' },
};

it.each([
  ['what waits', async () => {}],
  ['what is woven in', weave],
] as const)(
  'finds a word of everything that is said in a case, and not after undo: %s',
  async (_, weaving) => {
    const db = freshDatabase();
    await open(db, '1', 'La cafetera gotea');
    await open(db, '2', 'Otra cosa');
    for (const [word, fact] of Object.entries(said)) {
      await add(db, word, [fact]);
      await weaving(db);
      expect(await found(db, word)).toEqual(['x:1']);
      await retract(contextOf(db), { commandId: `undo-${word}`, caseId: 'x:1', undo: word });
      await weaving(db);
      expect(await found(db, word)).toEqual([]);
    }
    await expectIndexOfEvents(db);
  },
);

it('takes every word, the last as a beginning, without accents or capitals, the last logged first', async () => {
  const db = freshDatabase();
  await open(db, '1', 'Mi pedido 4471 llegó ROTO, ¿qué hago?', 3);
  await open(db, '2', 'El pedido no llega', 2);
  await open(db, '3', 'Año nuevo', 1);
  for (const weaving of [async () => {}, weave]) {
    await weaving(db);
    expect(await found(db, 'PEDÍDO')).toEqual(['x:2', 'x:1']);
    expect(await found(db, 'pedido lleg')).toEqual(['x:2', 'x:1']);
    expect(await found(db, 'pedid llego')).toEqual([]);
    expect(await found(db, 'roto a pedido')).toEqual(['x:1']);
    expect(await found(db, '44')).toEqual(['x:1']);
    expect(await found(db, 'ano')).toEqual(['x:3']);
    expect(await found(db, 'n')).toEqual(['x:3', 'x:2']);
    expect(await found(db, 'nada')).toEqual([]);
    expect(await found(db, ' ¿? ')).toBeUndefined();
    expect(await found(db, 'p')).toEqual(['x:3', 'x:2', 'x:1']);
  }
});

it('a case whose opening was undone is found by nothing; one that is back is found again', async () => {
  const db = freshDatabase();
  await open(db, '1', 'La cafetera gotea');
  await weave(db);
  await retract(contextOf(db), { commandId: 'undo', caseId: 'x:1', undo: 'open-1' });
  expect(await found(db, 'cafetera')).toEqual([]);
  await weave(db);
  expect(await db.postings.count()).toBe(0);
  await retract(contextOf(db), { commandId: 'redo', caseId: 'x:1', undo: 'undo' });
  expect(await found(db, 'cafetera')).toEqual(['x:1']);
  expect(await indexStatus(db)).toEqual({ ready: true, share: 1 });
});
