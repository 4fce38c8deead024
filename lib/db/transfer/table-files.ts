import { authorKey } from '../../domain/author-key.ts';
import { caseCells, caseColumns, rowOf } from '../../transfer/case-row.ts';
import {
  type Contact,
  chatwootContacts,
  hubspotContacts,
  hubspotTickets,
  zendeskUsers,
} from '../../transfer/crm-csv.ts';
import { byteOrderMark, csvRow, type Delimiter } from '../../transfer/csv.ts';
import type { TableName } from '../../transfer/table-names.ts';
import type { Database } from '../database.ts';

import { type CaseRow, recordOf } from '../rows.ts';

/** Rows of cases read at a time. */
const batch = 1_000;

/** A table for a spreadsheet or another program. Other programs are given commas, as their importers ask. */
export async function tableFile(db: Database, name: TableName, delimiter: Delimiter): Promise<Blob> {
  const parts: Blob[] = [];
  for await (const text of rowsOf(db, name, name === 'cases' ? delimiter : ',')) parts.push(new Blob([text]));
  return new Blob([byteOrderMark, ...parts], { type: 'text/csv' });
}

async function* rowsOf(db: Database, name: TableName, delimiter: Delimiter): AsyncGenerator<string> {
  const write = (rows: readonly (readonly string[])[]) =>
    rows.map((cells) => csvRow(cells, delimiter)).join('');
  if (name === 'cases') {
    yield write([caseColumns]);
    for await (const rows of caseBatches(db)) yield write(rows.map((row) => caseCells(rowOf(recordOf(row)))));
  } else if (name === 'hubspot-tickets') {
    yield write([hubspotTickets.header]);
    for await (const rows of caseBatches(db))
      yield write(rows.map((row) => hubspotTickets.row(recordOf(row))));
  } else {
    const table = { zendesk: zendeskUsers, 'hubspot-contacts': hubspotContacts, chatwoot: chatwootContacts }[
      name
    ];
    yield write([table.header]);
    yield write((await contacts(db)).map((contact) => table.row(contact)));
  }
}

async function* caseBatches(db: Database): AsyncGenerator<CaseRow[]> {
  for (let last = ''; ; ) {
    const rows = await db.cases.where('id').above(last).limit(batch).toArray();
    if (rows.length > 0) yield rows;
    if (rows.length < batch) return;
    last = rows.at(-1)?.id ?? last;
  }
}

/** Authors of cases, each account once. */
async function contacts(db: Database): Promise<readonly Contact[]> {
  const found = new Map<string, Contact>();
  for await (const rows of caseBatches(db))
    for (const { post, author } of rows) {
      const key = authorKey(post.platform, author);
      if (key === '') continue;
      const before = found.get(key);
      found.set(key, { key, author: before?.author ?? author, cases: (before?.cases ?? 0) + 1 });
    }
  return [...found.values()];
}
