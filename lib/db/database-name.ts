import { storedItem } from '../storage/stored-item.ts';

/** The database of a fresh install. */
export const firstName = 'sosiego';

/**
 * Which database is worked in. A restore builds another one beside it and writes this last: whoever dies in between
 * leaves the old one or the new one, never parts of both.
 */
const name = storedItem<string>('local:database-name', firstName);

/** As `browser.storage.local` knows it, for writing it together with others in one step. */
export const databaseNameKey = 'database-name';

export const databaseName = (): Promise<string> => name.getValue();

/** Calls back when another database took the place of the one that is open here. */
export const onOtherDatabase = (callback: () => void): (() => void) =>
  name.watch((now, before) => {
    if ((now ?? firstName) !== (before ?? firstName)) callback();
  });

/** The one that was worked in before, kept for a day in case. */
export interface PreviousDatabase {
  readonly name: string;
  /** Epoch ms; then it is removed. */
  readonly until: number;
  /** What lay beside it in the browser's storage and was replaced with it, by its key there. */
  readonly beside?: Readonly<Record<string, unknown>>;
}
const previous = storedItem<PreviousDatabase | null>('local:database-before', null);
export const databaseBeforeKey = 'database-before';
export const previousDatabase = (): Promise<PreviousDatabase | null> => previous.getValue();
export const forgetPreviousDatabase = (): Promise<void> => previous.removeValue();
