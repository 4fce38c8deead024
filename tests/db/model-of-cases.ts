import type { CaseStatus } from '../../lib/domain/case.ts';
import type { CaseFact } from '../../lib/domain/case-fact.ts';

/** What a case is to the person, without anything that only serves to keep it. */
export interface ModelCase {
  id: string;
  names: Set<string>;
  brandId: string;
  status: CaseStatus;
  solution: 'none' | 'provisional' | 'full' | 'impossible';
  said: string[];
  /** Every post of the story by its names, with our replies under it. */
  posts: { names: readonly string[]; replies: number }[];
  /** By us, to the customer's last words. */
  answered: boolean;
  notes: string[];
  followUps: Map<string, { dueAt: number; kind: string; isOpen: boolean }>;
  openedAt: number;
  touchedAt: number;
}

/** What the model tells of; the facts of the others are read by the property "records are the fold". */
export type Told = Extract<
  CaseFact,
  | {
      type:
        | 'noted'
        | 'replied'
        | 'customer-returned'
        | 'solution-set'
        | 'closed'
        | 'reopened'
        | 'brand-moved';
    }
  | { type: 'follow-up-set' | 'follow-up-moved' | 'follow-up-closed' }
>;

export type Deed =
  | { kind: 'open'; names: readonly string[] }
  | { kind: 'join'; others: readonly string[]; names: readonly string[] }
  | { kind: 'tell'; facts: readonly Told[] }
  | { kind: 'undo'; undone: string };

export interface Command {
  readonly id: string;
  readonly caseId: string;
  readonly at: number;
  readonly deed: Deed;
}

/**
 * The cases that a list of commands leaves, told as plainly as possible: undone commands are left out,
 * joined cases get one group, and then everything happens once more from the beginning.
 */
export function casesAfter(commands: readonly Command[]): readonly ModelCase[] {
  const isUndone = ({ id }: Command): boolean =>
    commands.some((each) => each.deed.kind === 'undo' && each.deed.undone === id && !isUndone(each));
  const counting = commands.filter((each) => each.deed.kind !== 'undo' && !isUndone(each));

  const group = new Map(counting.map(({ caseId }) => [caseId, caseId]));
  for (const { caseId, deed } of counting) {
    for (const other of deed.kind === 'join' ? deed.others : []) {
      const [from, into] = [group.get(other) ?? other, group.get(caseId) ?? caseId];
      for (const id of [...group.keys(), other]) if ((group.get(id) ?? id) === from) group.set(id, into);
    }
  }

  const cases = new Map<string, ModelCase>();
  for (const command of counting) {
    const name = group.get(command.caseId) ?? command.caseId;
    const known = cases.get(name);
    if (!known && command.deed.kind === 'open') cases.set(name, newCase(command));
    else if (known) happen(known, command);
  }
  for (const { caseId } of counting) cases.get(group.get(caseId) ?? caseId)?.names.add(caseId);
  return [...cases.values()];
}

const newCase = ({ caseId, at, deed }: Command): ModelCase => ({
  id: caseId,
  names: new Set(deed.kind === 'open' ? deed.names : []),
  brandId: 'default',
  status: 'open',
  solution: 'none',
  said: [],
  posts: deed.kind === 'open' ? [{ names: deed.names, replies: 0 }] : [],
  answered: false,
  notes: [],
  followUps: new Map(),
  openedAt: at,
  touchedAt: at,
});

function happen(it: ModelCase, { caseId, at, deed }: Command): void {
  it.touchedAt = Math.max(it.touchedAt, at);
  if (deed.kind === 'open') openedToo(it, at, deed.names);
  if (deed.kind === 'open' || deed.kind === 'join') for (const name of deed.names) it.names.add(name);
  if (deed.kind === 'tell') for (const fact of deed.facts) tell(it, caseId, fact);
}

/** A post that is none of the known ones: somebody wrote again. */
function openedToo(it: ModelCase, at: number, names: readonly string[]): void {
  it.openedAt = Math.min(it.openedAt, at);
  if (it.posts.some((each) => each.names.some((name) => names.includes(name)))) return;
  it.posts.push({ names, replies: 0 });
  it.status = 'open';
  it.answered = false;
}

const ofSolution = {
  full: 'resolved',
  provisional: 'provisional',
  none: 'waiting',
  impossible: 'waiting',
} as const;

function tell(it: ModelCase, caseId: string, fact: Told): void {
  if (fact.type === 'noted') it.notes.push(fact.text);
  if (fact.type === 'closed') it.status = 'closed';
  if (fact.type === 'reopened' || fact.type === 'customer-returned') {
    it.status = 'open';
    it.answered = false;
  }
  if (fact.type === 'brand-moved') it.brandId = fact.brandId;
  if (fact.type === 'replied' && !it.said.includes(fact.text)) {
    it.said.push(fact.text);
    const under = it.posts.find(({ names }) => names.includes(caseId)) ?? it.posts[0];
    if (under) under.replies += 1;
    it.answered = true;
    const inDoubt = it.solution === 'full' && ['open', 'waiting'].includes(it.status);
    it.status = inDoubt ? 'waiting' : ofSolution[it.solution];
  }
  if (fact.type === 'solution-set') {
    it.solution = fact.solution;
    const isSolved = fact.solution === 'full' || fact.solution === 'provisional';
    if (isSolved || it.answered) it.status = ofSolution[it.solution];
    else if (it.status === 'resolved' || it.status === 'provisional') it.status = 'open';
  }
  if (fact.type === 'follow-up-set') {
    const { id, dueAt, kind } = fact.followUp;
    it.followUps.set(id, { dueAt, kind, isOpen: true });
  }
  if (fact.type === 'follow-up-moved' || fact.type === 'follow-up-closed') {
    const known = it.followUps.get(fact.followUpId);
    if (!known) return;
    known.isOpen = fact.type === 'follow-up-moved';
    if (fact.type === 'follow-up-moved') known.dueAt = fact.dueAt;
  }
}

/** The case of that id, or else the first opened of those known under this name. */
export const caseCalled = (cases: readonly ModelCase[], name: string): ModelCase | undefined =>
  cases.find(({ id }) => id === name) ?? knownAs(cases, [name])[0];

export const knownAs = (cases: readonly ModelCase[], names: readonly string[]): readonly ModelCase[] =>
  cases
    .filter((each) => names.some((name) => each.names.has(name)))
    .toSorted((a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1));
