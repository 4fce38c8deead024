import { useState } from 'react';
import type { Range } from '../../../components/charts/chart-data.ts';
import { ChartsPage } from '../../../components/charts/charts-page.tsx';
import type { CaseColumns } from '../../../lib/desk/facets.ts';
import { deskBrand, fourColumns, noColumns, now, sixty, sixtyColumns } from '../desk-fixtures.ts';

const replies = sixty.flatMap(({ lastReply }) => (lastReply === null ? [] : [lastReply]));

function Charts({ columns }: { readonly columns: CaseColumns | null }) {
  const [range, setRange] = useState<Range>('26');
  return (
    <main style={{ maxWidth: '76rem', margin: '0 auto', padding: '1rem' }}>
      <h1>Norte</h1>
      <ChartsPage
        {...{ columns, now, range, replies }}
        brand={deskBrand}
        onRange={setRange}
        onSave={() => {}}
      />
    </main>
  );
}

export const surfaces = {
  'charts-sixty': () => <Charts columns={sixtyColumns} />,
  'charts-few': () => <Charts columns={fourColumns} />,
  'charts-empty': () => <Charts columns={noColumns} />,
  'charts-loading': () => <Charts columns={null} />,
};
