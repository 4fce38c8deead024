import type { Database } from './database.ts';
import { personOfRow } from './rows.ts';

/**
 * How the owners of these accounts are called by their other ones: handles and names. Only of people who have several:
 * nobody else has a name that their own post does not say.
 */
export async function namesElsewhere(
  db: Database,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.people.where('handles').anyOf(keys).distinct().toArray();
  const joined = rows.filter(({ handles }) => handles.length > 1).map(personOfRow);
  return new Map(
    joined.flatMap(({ handles }) => {
      const names = handles.flatMap(({ key, name }) => [key.slice(key.indexOf(':') + 1), name]);
      return handles.map(({ key }) => [key, names] as const);
    }),
  );
}
