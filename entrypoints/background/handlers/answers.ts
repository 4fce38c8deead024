import type { CommandContext } from '../../../lib/cases/transaction.ts';
import { database } from '../../../lib/db/database.ts';
import { ring } from '../../../lib/messaging/doorbell.ts';
import { committed, noted } from '../circumstances.ts';
import { askPagesAgain } from '../tell-pages.ts';

export const by = (actor: CommandContext['actor']): CommandContext => ({
  db: database(),
  now: Date.now(),
  actor,
});

/** Waits for the write alone; everything that shows it wakes after the answer. */
export async function thenTell<T>(written: Promise<T>): Promise<T> {
  const value = await written;
  void committed();
  return value;
}

/** For commands that answer nothing. */
export const done = async (written: Promise<unknown>): Promise<Record<string, never>> => {
  await thenTell(written);
  return {};
};

/** Open surfaces ask again. */
export const rung = async (): Promise<Record<string, never>> => {
  await ring();
  return {};
};

/** What listening learned changed: open surfaces ask again, and open pages are judged anew. */
export const corrected = async (): Promise<Record<string, never>> => {
  await ring();
  // Nobody waits for tabs that may be asleep.
  void noted('pages', askPagesAgain);
  return {};
};
