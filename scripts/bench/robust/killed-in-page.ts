import { project, projectedTables } from '../../../lib/cases/project.ts';
import { Database } from '../../../lib/db/database.ts';
import { readColumns } from '../../../lib/db/queries/columns.ts';
import { isMatch, searchCases } from '../../../lib/db/queries/search.ts';
import { freshPost } from '../desk/invented.ts';

/** Runs in a page of the extension: a person who never stops, and afterwards the check of what they were told. */
const db = new Database('sosiego');
/** So many commands are under way at once. */
const hands = 3;

/** Gives true where the worker said that it is done. */
async function asked(command: string, input: object): Promise<boolean> {
  const answer = await chrome.runtime.sendMessage({ sosiego: 'command', command, input });
  return (answer as { readonly ok?: boolean } | undefined)?.ok === true;
}

/** Logs cases and notes until the browser is gone; `acknowledged` hears of each command whose answer came. */
async function work(from: number, acknowledged: (commandId: string) => Promise<void>): Promise<void> {
  const ask = async (command: string, input: object): Promise<void> => {
    const commandId = crypto.randomUUID();
    if (await asked(command, { commandId, ...input })) await acknowledged(commandId);
  };
  const oneHand = async (hand: number): Promise<void> => {
    for (let index = from + hand; ; index += hands) {
      const { post, assessment } = freshPost(index, Date.now());
      const caseId = `${post.platform}:${post.postId}`;
      await ask('case.open', { brandId: 'default', post, assessment });
      await ask('case.add', { caseId, facts: [{ type: 'noted', text: `Llamará el día ${index}` }] });
    }
  };
  await Promise.all(Array.from({ length: hands }, (_, hand) => oneHand(hand)));
}

const rowsNow = () =>
  Promise.all([db.cases, db.followUps, db.people].map((table) => table.toArray())).then((all) =>
    JSON.stringify(all),
  );

/** What is wrong after a crash; empty = nothing. */
async function faults(acknowledged: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  const kept = new Set((await db.events.toArray()).map(({ commandId }) => commandId));
  const lost = acknowledged.filter((commandId) => !kept.has(commandId));
  if (lost.length > 0) found.push(`${lost.length} of ${acknowledged.length} acknowledged commands are lost`);
  const before = await rowsNow();
  const ids = [...new Set((await db.events.toArray()).map(({ caseId }) => caseId))];
  await db.transaction('rw', projectedTables(db), async () => project(db, ids));
  if ((await rowsNow()) !== before) found.push('the rows are not what the events make of them');
  const [columns, matches] = await Promise.all([readColumns(db), searchCases('llamara', db)]);
  if (columns.size !== ids.length) found.push(`${columns.size} of ${ids.length} cases are on the desk`);
  const noted = (await db.events.toArray()).filter(({ fact }) => fact.type === 'noted');
  const withNote = new Set(noted.map(({ caseId }) => caseId)).size;
  const seen = columns.id.filter((_, place) => matches && isMatch(matches, columns.number[place] ?? -1));
  if (seen.length !== withNote) found.push(`${seen.length} of ${withNote} noted cases are found by a search`);
  return found;
}

const killed = { work, faults };
export type KilledInPage = typeof killed;
Object.assign(globalThis, { killed });
