import { useDueBackup } from '../hooks/use-due-backup.ts';

/** What the desk shows, knows or does beside its list: one file, asked for once the list is there. */
export { DeskRounds } from '../follow-ups/desk-rounds.tsx';
export { DeskCommands } from './desk-commands.tsx';

export function DueBackup(): null {
  useDueBackup();
  return null;
}
