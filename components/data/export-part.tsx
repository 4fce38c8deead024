import { Download } from 'lucide-react';
import { useState } from 'react';
import { type TableName, tableNames } from '../../lib/transfer/table-names.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import styles from './data.module.css';
import { Part } from './part.tsx';

interface ExportPartProps {
  readonly onAll: () => Promise<unknown>;
  readonly onTable: (name: TableName, delimiter: ',' | ';') => Promise<unknown>;
  readonly schemaUrl: string;
}

/** All of it as one file, or a table for a spreadsheet or another program. */
export function ExportPart({ onAll, onTable, schemaUrl }: ExportPartProps) {
  const { t, language } = useWords();
  const [table, setTable] = useState<TableName>('cases');
  // What the spreadsheets of each language expect.
  const [delimiter, setDelimiter] = useState<',' | ';'>(language === 'es' ? ';' : ',');
  const [pending, setPending] = useState<'all' | 'table' | null>(null);
  const during = async (which: 'all' | 'table', work: () => Promise<unknown>) => {
    setPending(which);
    await work();
    setPending(null);
  };
  return (
    <Part title={t('data.export.title')} text={t('data.export.text')}>
      <div className={styles.buttons}>
        <Button icon={Download} pending={pending === 'all'} onClick={() => void during('all', onAll)}>
          {t('data.export.all')}
        </Button>
        <a href={schemaUrl} target="_blank" rel="noreferrer">
          {t('data.export.schema')}
        </a>
      </div>
      <div className={styles.fields}>
        <Select
          label={t('data.export.table')}
          value={table}
          options={tableNames.map((value) => ({ value, label: t(`data.export.tables.${value}`) }))}
          onChange={setTable}
          hint={t(`data.export.hints.${table}`)}
        />
        {table === 'cases' && (
          <Select
            label={t('data.export.separator')}
            value={delimiter}
            options={[
              { value: ',', label: t('data.export.comma') },
              { value: ';', label: t('data.export.semicolon') },
            ]}
            onChange={setDelimiter}
          />
        )}
      </div>
      <div className={styles.buttons}>
        <Button
          icon={Download}
          pending={pending === 'table'}
          onClick={() => void during('table', () => onTable(table, delimiter))}
        >
          {t('data.export.save')}
        </Button>
      </div>
    </Part>
  );
}
