import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { addFacts } from '../../lib/cases/add-facts.ts';
import { endCase } from '../../lib/cases/end-case.ts';
import { setFollowUp } from '../../lib/cases/follow-ups.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import { recordThread } from '../../lib/cases/record-thread.ts';
import { append, inTransaction } from '../../lib/cases/transaction.ts';
import { caseView } from '../../lib/db/queries/cases.ts';
import { Brand } from '../../lib/domain/brand.ts';
import type { ThreadEntry } from '../../lib/domain/post.ts';
import { assessmentOf, entryOf, postOf } from '../fixtures/posts.ts';
import { contextOf, freshDatabase } from './fresh-database.ts';

const brand = Brand.parse({ name: 'Cafetal', handles: ['cafetal'] });
const post = postOf({ postedAt: 1000 });
const itself = entryOf('rosa_prueba', { postId: '1001', text: post.text, at: 1000 });
const reply = entryOf('cafetal', { postId: '1002', text: 'Lo miro hoy, Rosa', at: 2000 });
const back = entryOf('rosa_prueba', { postId: '1003', text: 'Sigo sin noticias', at: 3000 });

async function logged() {
  const context = contextOf(freshDatabase());
  const opening = { commandId: crypto.randomUUID(), post, assessment: assessmentOf(), brandId: 'default' };
  const { caseId } = await openCase(context, opening);
  const read = (...entries: readonly ThreadEntry[]) =>
    recordThread({ ...context, actor: 'page' }, { post, entries }, () => brand);
  const view = async () => {
    const found = await caseView(caseId, context.db);
    if (!found) throw new Error('the case is gone');
    return found;
  };
  return { context, caseId, read, view };
}

describe('a conversation read from the page', () => {
  it('records our reply and its time without a click, once', async () => {
    const { read, view } = await logged();
    expect(await read(itself, reply)).toEqual({ recorded: 1 });
    expect(await read(itself, reply)).toEqual({ recorded: 0 });
    expect((await view()).record).toMatchObject({ status: 'waiting', firstReplyAt: 2000, turnsPublic: 1 });
  });

  it('two tabs that read it at once record it once', async () => {
    const { read, view } = await logged();
    await Promise.all([read(itself, reply), read(itself, reply)]);
    expect((await view()).record.turnsPublic).toBe(1);
  });

  it('brings the case back when the customer answers', async () => {
    const { read, view } = await logged();
    await read(itself, reply);
    expect(await read(itself, reply, back)).toEqual({ recorded: 1 });
    expect((await view()).record).toMatchObject({ status: 'open', customerReturnedAt: 3000 });
  });

  it('what the customer wrote before we answered is no return', async () => {
    const { read } = await logged();
    const more = entryOf('rosa_prueba', { postId: '1005', text: 'Y además…', at: 1500 });
    expect(await read(itself, more)).toEqual({ recorded: 0 });
  });

  it('nor where the site puts our fresh reply above it', async () => {
    const { read } = await logged();
    const more = entryOf('rosa_prueba', { postId: '1005', text: 'Y además…', at: 1500 });
    expect(await read(itself, reply, more)).toEqual({ recorded: 1 });
    expect(await read(itself, reply, more, back)).toEqual({ recorded: 1 });
  });

  it('what comes after we ended it is one, though no reply of ours stands in public', async () => {
    const { context, caseId, read, view } = await logged();
    const more = entryOf('rosa_prueba', { postId: '1005', text: 'Y además…', at: 1500 });
    const ending = { reason: 'Lo mismo otra vez', offer: 'devolver los 40 euros', watchHours: 48 };
    await endCase({ ...context, now: 2000 }, { commandId: crypto.randomUUID(), caseId, ...ending });
    expect(await read(itself, more)).toEqual({ recorded: 0 });
    expect(await read(itself, more, back)).toEqual({ recorded: 1 });
    expect((await view()).record).toMatchObject({ status: 'ended', customerReturnedAt: 3000 });
  });

  it('what we said above the post answers something else', async () => {
    const { read } = await logged();
    const above = entryOf('cafetal', { postId: '900', text: 'Novedades de marzo', at: 500 });
    expect(await read(above, itself)).toEqual({ recorded: 0 });
  });

  it('others in the thread are neither', async () => {
    const { read } = await logged();
    const other = entryOf('otra_persona', { postId: '1004', text: 'A mí también', at: 2500 });
    expect(await read(itself, other)).toEqual({ recorded: 0 });
  });

  it('a reply the person marked as sent is the one then seen', async () => {
    const { context, caseId, read, view } = await logged();
    const said = { type: 'replied', text: reply.text, at: null, how: 'said', replyId: null } as const;
    await addFacts(context, { commandId: crypto.randomUUID(), caseId, facts: [said] });
    await read(itself, { ...reply, text: `@rosa_prueba ${reply.text}` });
    expect((await view()).record.turnsPublic).toBe(1);
    expect(await read(itself, reply)).toEqual({ recorded: 0 });
  });

  it('ends "until they answer", unless it is to survive the answer', async () => {
    const { context, caseId, read, view } = await logged();
    const waiting = { caseId, dueAt: 9e9, reason: '', kind: 'reply' as const, untilAnswer: true };
    const ends = { ...waiting, commandId: crypto.randomUUID(), survivesReply: false };
    const survives = { ...waiting, commandId: crypto.randomUUID(), survivesReply: true };
    const { followUpId } = await setFollowUp(context, ends);
    await setFollowUp(context, survives);
    await read(itself, reply, back);
    const open = (await view()).followUps.filter(({ status }) => status === 'open');
    expect(open).toHaveLength(1);
    expect(open[0]?.id).not.toBe(followUpId);
  });

  it('the same words again are a second return, and only once', async () => {
    const { context, caseId, read, view } = await logged();
    const again = { ...back, postId: '1004', at: 4000 };
    await read(itself, reply, back);
    await read(itself, reply, back, again);
    const waiting = { caseId, dueAt: 9e9, reason: '', kind: 'reply' as const, untilAnswer: true };
    await setFollowUp(context, { ...waiting, commandId: crypto.randomUUID(), survivesReply: false });
    expect(await read(itself, reply, back, again)).toEqual({ recorded: 0 });
    const { timeline, followUps, record } = await view();
    expect(timeline.filter(({ fact }) => fact.type === 'customer-returned')).toHaveLength(2);
    expect(followUps.map(({ status }) => status)).toEqual(['open']);
    expect(record.customerReturnedAt).toBe(4000);
  });

  it('of a brand that is gone records nothing', async () => {
    const { context, view } = await logged();
    const found = await recordThread(context, { post, entries: [itself, reply] }, () => undefined);
    expect(found).toEqual({ recorded: 0 });
    expect((await view()).record.turnsPublic).toBe(0);
  });

  it('writes nothing about a post that nobody logged', async () => {
    const db = freshDatabase();
    const found = await recordThread(contextOf(db), { post, entries: [itself, reply] }, () => brand);
    expect(found).toEqual({ recorded: 0 });
    expect(await db.events.count()).toBe(0);
  });

  it('without ids the words decide', async () => {
    const { read } = await logged();
    const without = { ...reply, postId: null };
    expect(await read(itself, without)).toEqual({ recorded: 1 });
    expect(await read(itself, { ...without, at: null })).toEqual({ recorded: 0 });
  });
});

describe('a case of two posts', () => {
  const onFacebook = postOf({
    platform: 'facebook',
    postId: '77',
    author: { name: 'Rosa Prueba', handle: 'rosa.prueba.9', profileUrl: null },
    text: 'Y en la tienda tampoco me atienden.',
    postedAt: 5000,
  });
  const own = { ...brand, names: ['Cafetal'] };
  const entries = [
    entryOf('rosa.prueba.9', { postId: '77', text: onFacebook.text, at: 5000 }),
    entryOf('cafetal', { postId: '78', text: 'Lo vemos con la tienda', at: 6000 }),
    entryOf('rosa.prueba.9', { postId: '79', text: 'Gracias', at: 7000 }),
  ];

  it('each keeps its own conversation, on its own network and under its own name', async () => {
    const { context, caseId, read, view } = await logged();
    await read(itself, reply);
    const opening = { post: onFacebook, assessment: assessmentOf(), brandId: 'default' };
    const other = await openCase(context, { commandId: crypto.randomUUID(), ...opening });
    const aliases = ['facebook:77'];
    await inTransaction(context, () =>
      append(context, 'join', caseId, [{ type: 'merged', fromCaseId: other.caseId, aliases }]),
    );
    const readThere = () =>
      recordThread({ ...context, actor: 'page' }, { post: onFacebook, entries }, () => own);
    expect(await readThere()).toEqual({ recorded: 2 });
    expect(await readThere()).toEqual({ recorded: 0 });
    const { record } = await view();
    expect(record.posts.map(({ key, turnsPublic }) => [key, turnsPublic])).toEqual([
      ['x:1001', 1],
      ['facebook:77', 1],
    ]);
    // Two networks are two audiences: nobody has read two replies of ours.
    expect(record).toMatchObject({ turnsPublic: 1, customerReturnedAt: 7000 });
  });
});
