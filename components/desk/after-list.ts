/** What the desk shows or knows beside its list: one file, asked for once the list is there. */
export { DeskRounds } from '../follow-ups/desk-rounds.tsx';
export { DeskCommands } from './desk-commands.tsx';
