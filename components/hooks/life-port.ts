import type { CaseFact } from '../../lib/domain/case-fact.ts';
import type { ErrorCode } from '../../lib/domain/failure.ts';
import { ask } from '../../lib/messaging/ask.ts';
import type { CommandIn, CommandOut } from '../../lib/messaging/contract.ts';
import { copyText } from './copy-text.ts';
import { sendCommand } from './send-command.ts';

/** What changes the life of the case on screen. */
export type LifeCommand =
  | 'case.solution'
  | 'case.close'
  | 'case.end'
  | 'case.reopen'
  | 'case.turnPage'
  | 'case.promise'
  | 'promise.settle'
  | 'case.gesture'
  | 'case.fixing'
  | 'case.fixed'
  | 'followUp.close';

export type LifeInput<C extends LifeCommand> = Omit<CommandIn<C>, 'commandId' | 'caseId'>;
export type Budget = CommandOut<'gesture.budget'>;

/** All that the life of a case asks of the page around it, sidebar or desk. Nothing of it throws. */
export interface LifePort {
  /** Does it, and says so with a way back; true = it is done. */
  readonly run: <C extends LifeCommand>(command: C, input: LifeInput<C>, said: string) => Promise<boolean>;
  /** The same for what is simply said of the case. */
  readonly note: (facts: readonly CaseFact[], said: string) => Promise<boolean>;
  /** null = it could not be had. */
  readonly budget: (brandId: string) => Promise<Budget | null>;
  /** true = it is in the clipboard. */
  readonly copy: (text: string) => boolean;
  /** Leads to where a reply is written; null = there is no such place here. */
  readonly write: (() => void) | null;
}

interface Surroundings {
  /** null = there is no case. */
  readonly caseId: () => string | null;
  readonly say: (id: string, text: string, undo: () => void) => void;
  readonly fail: (code: ErrorCode) => void;
  readonly renew: () => void;
  readonly write: (() => void) | null;
}

export function lifePort({ caseId, say, fail, renew, write }: Surroundings): LifePort {
  const done = (id: string, said: string, commandId: string) => {
    const undo = async () => {
      const undone = await sendCommand('case.retract', { caseId: id, undo: commandId });
      if (undone.ok) renew();
      else fail(undone.code);
    };
    say(`life ${commandId}`, said, () => void undo());
    renew();
    return true;
  };
  return {
    async run(command, input, said) {
      const id = caseId();
      if (id === null) return false;
      // A reminder knows its case.
      const named = command === 'followUp.close' ? input : { ...input, caseId: id };
      const whole = named as unknown as Omit<CommandIn<typeof command>, 'commandId'>;
      const sent = await sendCommand(command, whole);
      if (sent.ok) return done(id, said, sent.value.commandId);
      fail(sent.code);
      return false;
    },
    async note(facts, said) {
      const id = caseId();
      if (id === null) return false;
      const sent = await sendCommand('case.add', { caseId: id, facts: [...facts] });
      if (sent.ok) return done(id, said, sent.value.commandId);
      fail(sent.code);
      return false;
    },
    async budget(brandId) {
      const found = await ask('gesture.budget', { brandId });
      return found.ok ? found.value : null;
    },
    copy: copyText,
    write,
  };
}
