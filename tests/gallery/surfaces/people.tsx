import { useState } from 'react';
import { AuthorCard } from '../../../components/people/author-card.tsx';
import { PeoplePage, type PeopleShown } from '../../../components/people/people-page.tsx';
import type { PersonView } from '../../../lib/domain/person-view.ts';
import type { Author } from '../../../lib/domain/post.ts';
import type { PersonLine } from '../../../lib/people/line.ts';
import { known, personActions, personCase, somebody, viewOf } from '../people-fixtures.ts';
import { now } from '../sidebar-fixtures.ts';

const author: Author = {
  name: 'Nerea Ruiz',
  handle: 'nerea_ruiz',
  profileUrl: 'https://x.com/nerea_ruiz',
  verified: true,
  followers: 1_240,
  bio: 'Cocino, corro y me quejo poco. Bilbao.',
};
const nameless: Author = { name: '', handle: '', profileUrl: null };
const long = 'Asociación de Vecinos y Comerciantes del Barrio de Santa Engracia y Alrededores';

const card =
  (view: PersonView, shown: Author = author, praises = false) =>
  () => <AuthorCard platform="x" author={shown} now={now} {...{ view, praises }} actions={personActions} />;

const lines: readonly PersonLine[] = [
  { person: known(now).person ?? somebody(), followers: 1_240, owesThanks: true },
  {
    person: somebody({
      id: 'facebook:taller',
      name: 'Taller Núñez',
      handles: [{ key: 'facebook:taller', name: '', profileUrl: null }],
    }),
    followers: -1,
    owesThanks: false,
  },
  {
    person: somebody({ id: 'x:long', name: long, thankedAt: now, support: known(now).person?.support ?? [] }),
    followers: 45_000,
    owesThanks: false,
  },
  { person: somebody({ id: 'x:ar', name: 'ليلى حداد' }), followers: 12, owesThanks: false },
];

function Page({
  list,
  chosen,
  owed = 0,
  text = '',
}: {
  readonly list: readonly PersonLine[] | null;
  readonly chosen?: PersonView | null;
  readonly owed?: number;
  readonly text?: string;
}) {
  const [shown, setShown] = useState<PeopleShown>('recent');
  return (
    <main style={{ maxWidth: '70rem', margin: '0 auto', padding: '1.5rem 1rem' }}>
      <PeoplePage
        lines={list}
        more={false}
        chosen={chosen}
        onShown={setShown}
        onText={() => {}}
        onChoose={() => {}}
        find={async () => lines.slice(1)}
        actions={{ ...personActions, takeThanks: null }}
        {...{ owed, shown, text, now }}
      />
    </main>
  );
}

export const surfaces = {
  'people-card-new': card(viewOf(null), { ...author, verified: false }),
  'people-card-praise': card(viewOf(null), author, true),
  'people-card-known': card(known(now)),
  'people-card-nobody': card(viewOf(null, { reach: {} }), nameless),
  'people-card-long': card(
    viewOf(somebody({ name: long, notes: [{ commandId: 'n', at: now, text: 'A'.repeat(200) }] }), {
      cases: [personCase(now, { text: 'No llega. '.repeat(60), url: null })],
      count: 31,
    }),
    { ...author, name: long, bio: 'W'.repeat(160) },
  ),
  'people-page': () => <Page list={lines} owed={1} />,
  'people-page-chosen': () => <Page list={lines} chosen={known(now)} />,
  'people-page-empty': () => <Page list={[]} />,
  'people-page-nothing': () => <Page list={[]} text="zzz" />,
  'people-page-loading': () => <Page list={null} />,
  'people-page-gone': () => <Page list={lines} chosen={null} />,
};
