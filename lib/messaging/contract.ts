import type { ErrorCode } from '../domain/failure.ts';
import type { z } from '../domain/zod.ts';
import { caseContract } from './contract/case.ts';
import { crisisContract } from './contract/crisis.ts';
import { dataContract } from './contract/data.ts';
import { deskContract } from './contract/desk.ts';
import { draftContract } from './contract/draft.ts';
import { handOffContract } from './contract/hand-off.ts';
import { lifeContract } from './contract/life.ts';
import { listeningContract } from './contract/listening.ts';
import { menusContract } from './contract/menus.ts';
import { pageContract } from './contract/page.ts';
import { personContract } from './contract/person.ts';
import { practiceContract } from './contract/practice.ts';
import { presenceContract } from './contract/presence.ts';
import { roundsContract } from './contract/rounds.ts';
import type { Sender } from './contract/shapes.ts';

/** Every command of the worker: who may send it, what goes in and what comes out. One file a subject. */
export const contract = {
  ...pageContract,
  ...listeningContract,
  ...caseContract,
  ...deskContract,
  ...lifeContract,
  ...draftContract,
  ...crisisContract,
  ...personContract,
  ...handOffContract,
  ...menusContract,
  ...practiceContract,
  ...presenceContract,
  ...dataContract,
  ...roundsContract,
} as const;

export { PanelAnswer, PanelRequest } from './contract/panel-request.ts';
export type { Sender } from './contract/shapes.ts';

export type Contract = typeof contract;
export type CommandName = keyof Contract;
/** The commands that one of these may send. */
export type CommandFrom<S extends Sender> = {
  [C in CommandName]: Extract<S, Contract[C]['from'][number]> extends never ? never : C;
}[CommandName];
export type CommandIn<C extends CommandName> = z.infer<Contract[C]['in']>;
export type CommandOut<C extends CommandName> = z.infer<Contract[C]['out']>;

/** A failure is a value with a code, never an exception across the wire. */
export type { ErrorCode } from '../domain/failure.ts';

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode };
