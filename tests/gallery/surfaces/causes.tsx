import { useState } from 'react';
import { CausesPage } from '../../../components/causes/causes-page.tsx';
import { causeKey, causesOf } from '../../../lib/analytics/root-causes.ts';
import type { CaseColumns } from '../../../lib/desk/facets.ts';
import { deskBrand, fourColumns, noColumns, now, sixty, sixtyColumns } from '../desk-fixtures.ts';

function Causes({ columns }: { readonly columns: CaseColumns | null }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const board = columns && causesOf(columns, deskBrand, now);
  const causes = board?.causes ?? [];
  const current = causes.find((each) => causeKey(each) === chosen) ?? causes[0];
  const ids = new Set(current?.places.map((place) => columns?.id[place]));
  return (
    <main style={{ maxWidth: '76rem', margin: '0 auto', padding: '1rem' }}>
      <h1>Norte</h1>
      <CausesPage
        {...{ board, now, chosen }}
        brand={deskBrand}
        records={sixty.filter(({ id }) => ids.has(id))}
        onChoose={setChosen}
        onCopy={() => true}
        onSave={() => {}}
      />
    </main>
  );
}

export const surfaces = {
  'causes-sixty': () => <Causes columns={sixtyColumns} />,
  'causes-few': () => <Causes columns={fourColumns} />,
  'causes-empty': () => <Causes columns={noColumns} />,
};
