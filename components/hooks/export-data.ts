import { wholeCopy } from '../../lib/backup/whole-copy.ts';
import { database } from '../../lib/db/database.ts';
import { tableFile } from '../../lib/db/transfer/table-files.ts';
import type { Delimiter } from '../../lib/transfer/csv.ts';
import type { TableName } from '../../lib/transfer/table-names.ts';
import { saveFile } from './save-file.ts';

const today = () => new Date().toISOString().slice(0, 10);

export async function exportAll(): Promise<void> {
  const { file } = await wholeCopy(database(), Date.now());
  saveFile(`sosiego-${today()}.jsonl`, 'application/jsonl', file);
}

export async function exportTable(name: TableName, delimiter: Delimiter): Promise<void> {
  saveFile(`sosiego-${name}-${today()}.csv`, 'text/csv', await tableFile(database(), name, delimiter));
}
