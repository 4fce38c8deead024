import type { CaseStatus } from '../../lib/domain/case.ts';
import { isOver } from '../../lib/domain/is-over.ts';
import { type Command, useCommands } from '../hooks/commands.tsx';
import type { Asked } from './subject.ts';

/** The dialogs of a case's life in the command palette: those that its buttons offer at this moment. */
export function useLifeCommands(status: CaseStatus, onAsk: (asked: Asked) => void): void {
  const close: Command = { id: 'closeCase', run: () => onAsk('close') };
  const end: Command = { id: 'endCase', run: () => onAsk('end') };
  const reopen: Command = { id: 'reopenCase', run: () => onAsk('reopen') };
  useCommands([
    ...(isOver(status) ? [] : [close, end]),
    ...(isOver(status) || status === 'resolved' ? [reopen] : []),
  ]);
}
