import { expect } from 'vitest';
import { addFacts, caseNamed } from '../../lib/cases/add-facts.ts';
import { saveDraft } from '../../lib/cases/drafts.ts';
import { closeFollowUp, setFollowUp, snoozeFollowUp } from '../../lib/cases/follow-ups.ts';
import { joinCases } from '../../lib/cases/join-cases.ts';
import { openCase } from '../../lib/cases/open-case.ts';
import { retract } from '../../lib/cases/retract.ts';
import { append, eventsOf, inTransaction } from '../../lib/cases/transaction.ts';
import type { Database } from '../../lib/db/database.ts';
import type { CaseFact } from '../../lib/domain/case-fact.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { contextOf } from './fresh-database.ts';
import {
  type Command,
  caseCalled,
  casesAfter,
  type Deed,
  knownAs,
  type ModelCase,
  type Told,
} from './model-of-cases.ts';

export const stepKinds = [
  ...(['open', 'open', 'open', 'tell', 'tell', 'set', 'snooze', 'close'] as const),
  ...(['draft', 'undo', 'undo', 'retry', 'join'] as const),
];
export const toldKinds = [
  ...(['noted', 'replied', 'replied', 'customer-returned', 'solution-set'] as const),
  ...(['closed', 'reopened', 'brand-moved'] as const),
];
export interface Step {
  readonly kind: (typeof stepKinds)[number];
  readonly fact: (typeof toldKinds)[number];
  readonly post: number;
  readonly alias: string;
  readonly pick: number;
  readonly jump: number;
}

const saidByPerson: ReadonlySet<string> = new Set(['noted', 'replied']);

const words = ['Lo miro hoy', 'Ya está resuelto', 'Te llamo mañana'] as const;
const solutions = ['none', 'provisional', 'full', 'impossible'] as const;
const chosen = <T>(from: readonly T[], pick: number): T => from[pick % from.length] as T;

/** Does everything twice: at the database, and in the model beside it. */
export class ModelledPerson {
  now = 1_000_000;
  readonly drafts = new Map<string, string>();
  readonly #commands: Command[] = [];
  readonly #runs = new Map<string, () => Promise<unknown>>();
  readonly #db: Database;

  constructor(db: Database) {
    this.#db = db;
  }

  cases(): readonly ModelCase[] {
    return casesAfter(this.#commands);
  }

  async does(step: Step): Promise<void> {
    this.now += step.jump;
    await this[step.kind](step);
  }

  /** Runs it at the database and, where it is accepted, keeps what it means. */
  async #command(caseId: string, deed: Deed | null, run: (commandId: string) => Promise<unknown>) {
    const id = `c${this.#runs.size}`;
    this.#runs.set(id, () => run(id));
    await run(id);
    if (deed) this.#commands.push({ id, caseId, at: this.now, deed });
  }

  get #context() {
    return contextOf(this.#db, this.now);
  }

  async open({ post: number, alias }: Step): Promise<void> {
    const keys = [`x:${number}`, `x:${alias}`];
    const post = postOf({ postId: String(number), aliases: [alias] });
    const input = { post, assessment: assessmentOf(), brandId: 'default' };
    const [target, ...others] = knownAs(this.cases(), keys);
    const isNews = others.length > 0 || keys.some((key) => !target?.names.has(key));
    const names = [...others.flatMap((other) => [...other.names]), ...keys];
    const join: Deed = { kind: 'join', others: others.map(({ id }) => id), names };
    const deed: Deed | null = target ? (isNews ? join : null) : { kind: 'open', names: keys };
    await this.#command(target?.id ?? `x:${number}`, deed, (commandId) =>
      openCase(this.#context, { commandId, ...input }),
    );
  }

  /** Two cases of one story, by the person's word. */
  async join({ post, alias }: Step): Promise<void> {
    const [caseId, otherId] = [`x:${post}`, `x:${alias}`];
    const cases = this.cases();
    const [one, other] = [caseCalled(cases, caseId), caseCalled(cases, otherId)];
    if (!one || !other || one === other) return;
    const join = (commandId: string) => joinCases(this.#context, { commandId, caseId, otherId });
    if (one.brandId !== other.brandId)
      return expect(join('none')).rejects.toMatchObject({ code: 'bad-input' });
    await this.#command(one.id, { kind: 'join', others: [other.id], names: [...other.names] }, join);
  }

  async tell(step: Step): Promise<void> {
    const caseId = `x:${step.post}`;
    const it = caseCalled(this.cases(), caseId);
    const fact = this.#fact(step);
    if (!it) {
      const said = { type: 'noted', text: '' } as const;
      const refused = addFacts(this.#context, { commandId: 'none', caseId, facts: [said] });
      return expect(refused).rejects.toMatchObject({ code: 'not-found' });
    }
    const facts: Told[] = [fact];
    if (fact.type === 'replied') {
      const finishing = [...it.followUps].filter(([, { kind, isOpen }]) => kind === 'draft' && isOpen);
      for (const [followUpId] of finishing)
        facts.push({ type: 'follow-up-closed', followUpId, status: 'done' });
      for (const [key, text] of this.drafts)
        if (it.names.has(key) && text === fact.text) this.drafts.delete(key);
    }
    // What a page or a command of its own writes is appended as they do.
    const run = (commandId: string) =>
      saidByPerson.has(fact.type)
        ? addFacts(this.#context, { commandId, caseId, facts: [fact] })
        : this.#append(commandId, caseId, fact);
    await this.#command(it.id, { kind: 'tell', facts }, run);
  }

  #append(commandId: string, caseId: string, fact: CaseFact): Promise<void> {
    const context = this.#context;
    return inTransaction(context, async () => {
      if ((await eventsOf(this.#db, commandId)).length > 0) return;
      const { id } = await caseNamed(this.#db, caseId);
      await append(context, commandId, id, [fact]);
    });
  }

  #fact({ fact: type, pick }: Step): Told & CaseFact {
    const text = chosen(words, pick);
    if (type === 'noted') return { type, text };
    if (type === 'replied') return { type, text, at: null, how: 'said', replyId: null };
    if (type === 'customer-returned')
      return { type, text: `Sigo igual ${this.#runs.size}`, at: null, replyId: null };
    if (type === 'solution-set') return { type, solution: chosen(solutions, pick), text };
    return type === 'brand-moved'
      ? { type, brandId: chosen(['default', 'otra'], pick) }
      : { type, reason: '' };
  }

  async set({ post, pick }: Step): Promise<void> {
    const it = caseCalled(this.cases(), `x:${post}`);
    if (!it) return;
    const followUp = {
      dueAt: this.now + 1000 * (pick - 3),
      reason: '',
      kind: chosen(['promise', 'draft'] as const, pick),
      untilAnswer: false,
      survivesReply: false,
    };
    const id = `follow-up:c${this.#runs.size}`;
    const kept = { ...followUp, id, caseId: it.id, brandId: '', status: 'open', notifiedAt: null } as const;
    const facts: Told[] = [{ type: 'follow-up-set', followUp: { ...kept, createdAt: 0 } }];
    await this.#command(it.id, { kind: 'tell', facts }, (commandId) =>
      setFollowUp(this.#context, { commandId, caseId: `x:${post}`, ...followUp }),
    );
  }

  #followUp(pick: number): { it: ModelCase; followUpId: string } | undefined {
    const all = this.cases().flatMap((it) =>
      [...it.followUps.keys()].map((followUpId) => ({ it, followUpId })),
    );
    return all[pick % all.length];
  }

  async snooze({ pick }: Step): Promise<void> {
    const found = this.#followUp(pick);
    if (!found) return;
    const move = { followUpId: found.followUpId, dueAt: this.now + 500, survivesReply: false };
    const deed: Deed = { kind: 'tell', facts: [{ type: 'follow-up-moved', ...move }] };
    await this.#command(found.it.id, deed, (commandId) =>
      snoozeFollowUp(this.#context, { commandId, ...move }),
    );
  }

  async close({ pick }: Step): Promise<void> {
    const found = this.#followUp(pick);
    if (!found) return;
    const end = { followUpId: found.followUpId, status: 'done' as const };
    const deed: Deed = { kind: 'tell', facts: [{ type: 'follow-up-closed', ...end }] };
    await this.#command(found.it.id, deed, (commandId) =>
      closeFollowUp(this.#context, { commandId, ...end }),
    );
  }

  async draft({ post, alias, pick }: Step): Promise<void> {
    const text = chosen(['', ...words], pick);
    const [postKey, key] = [`x:${post}`, `x:${alias}`];
    await saveDraft(this.#db, this.now, { postKey, keys: [key], text });
    this.drafts.delete(key);
    this.drafts.delete(postKey);
    if (text !== '') this.drafts.set(postKey, text);
  }

  async undo({ pick }: Step): Promise<void> {
    const last = this.#commands.at(-1 - (pick % Math.max(1, this.#commands.length)));
    if (!last) return;
    const { caseId, id: undone } = last;
    await this.#command(caseId, { kind: 'undo', undone }, (commandId) =>
      retract(this.#context, { commandId, caseId, undo: undone }),
    );
  }

  /** The same command once more, however late: nothing happens. */
  async retry({ pick }: Step): Promise<void> {
    const again = this.#commands[pick % Math.max(1, this.#commands.length)];
    const before = await this.#db.events.count();
    await this.#runs.get(again?.id ?? '')?.();
    expect(await this.#db.events.count()).toBe(before);
  }
}
