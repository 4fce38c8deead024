import { wholeCopy } from '../../lib/backup/whole-copy.ts';
import { database } from '../../lib/db/database.ts';
import { tableFiles } from '../../lib/db/transfer/table-files.ts';
import type { Delimiter } from '../../lib/transfer/csv.ts';
import type { TableName } from '../../lib/transfer/table-names.ts';
import { saveFile } from './save-file.ts';

const today = () => new Date().toISOString().slice(0, 10);

export async function exportAll(): Promise<void> {
  const { file } = await wholeCopy(database(), Date.now());
  saveFile(`sosiego-${today()}.jsonl`, 'application/jsonl', file);
}

export async function exportTable(name: TableName, delimiter: Delimiter): Promise<void> {
  const files = await tableFiles(database(), name, delimiter);
  for (const [index, file] of files.entries()) {
    const which = files.length > 1 ? `-${index + 1}-of-${files.length}` : '';
    saveFile(`sosiego-${name}-${today()}${which}.csv`, 'text/csv', file);
  }
}
