import { authorKey } from '../../domain/author-key.ts';
import type { CaseRecord } from '../../domain/case.ts';
import { caseCells, caseColumns, rowOf } from '../../transfer/case-row.ts';
import {
  type Contact,
  type CrmTable,
  chatwootContacts,
  csvFiles,
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

/**
 * A table for a spreadsheet or another program, in as many files as its importer asks for. Other programs are given
 * commas, as theirs do.
 */
export async function tableFiles(
  db: Database,
  name: TableName,
  delimiter: Delimiter,
): Promise<readonly Blob[]> {
  if (name === 'cases') {
    const table = { header: caseColumns, row: (record: CaseRecord) => caseCells(rowOf(record)) };
    return [await caseFile(db, table, delimiter)];
  }
  if (name === 'hubspot-tickets') return [await caseFile(db, hubspotTickets, ',')];
  const tables = { zendesk: zendeskUsers, 'hubspot-contacts': hubspotContacts, chatwoot: chatwootContacts };
  return csvFiles(tables[name], await contacts(db)).map((text) => csvBlob([text]));
}

async function caseFile(
  db: Database,
  { header, row }: CrmTable<CaseRecord>,
  delimiter: Delimiter,
): Promise<Blob> {
  const parts = [new Blob([csvRow(header, delimiter)])];
  for await (const rows of caseBatches(db))
    parts.push(new Blob([rows.map((each) => csvRow(row(recordOf(each)), delimiter)).join('')]));
  return csvBlob(parts);
}

const csvBlob = (parts: readonly BlobPart[]) => new Blob([byteOrderMark, ...parts], { type: 'text/csv' });

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
