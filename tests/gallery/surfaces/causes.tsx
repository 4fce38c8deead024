import { useState } from 'react';
import { CausesPage, causeKey, causesOf } from '../../../components/causes/causes-page.tsx';
import type { CaseColumns } from '../../../lib/desk/facets.ts';
import { deskBrand, fourColumns, noColumns, now, sixty, sixtyColumns } from '../desk-fixtures.ts';

function Causes({ columns }: { readonly columns: CaseColumns | null }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const causes = columns ? causesOf(columns, deskBrand, now).causes : [];
  const current = causes.find((each) => causeKey(each) === chosen) ?? causes[0];
  const ids = new Set(current?.places.map((place) => columns?.id[place]));
  return (
    <main style={{ maxWidth: '76rem', margin: '0 auto', padding: '1rem' }}>
      <h1>Norte</h1>
      <CausesPage
        {...{ columns, now, chosen }}
        brand={deskBrand}
        records={sixty.filter(({ id }) => ids.has(id))}
        onChoose={setChosen}
        onCopy={() => {}}
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
