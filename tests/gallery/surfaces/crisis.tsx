import type { ReactNode } from 'react';
import { CrisisList } from '../../../components/crisis/crisis-list.tsx';
import { CrisisRoom } from '../../../components/crisis/crisis-room.tsx';
import type { Crisis } from '../../../lib/domain/crisis.ts';
import { crisis, crisisRoom, lines } from '../crisis-fixtures.ts';

const minute = 60_000;
const { now } = crisisRoom;
const Frame = ({ children }: { readonly children: ReactNode }) => (
  <main style={{ padding: 'var(--space-4)' }}>{children}</main>
);
const room = (change: Partial<Crisis>) => () => (
  <Frame>
    <CrisisRoom {...crisisRoom} crisis={{ ...crisis, ...change }} />
  </Frame>
);
const wordy = 'Nadie sabe aún desde cuándo estaba así y cada vez aparece una cosa distinta. '.repeat(6);

export const surfaces = {
  'crisis-new': room({ title: '', lines: [], nextUpdateAt: null, evidence: [] }),
  'crisis-open': room({}),
  'crisis-due': room({
    nextUpdateAt: now - 3 * minute,
    draft: 'Novedades sobre el etiquetado de la mermelada. Lo que sabemos: afecta al lote 24B.',
    said: [
      {
        id: 's',
        text: 'Hemos visto muchas preguntas sobre el etiquetado. Lo estamos comprobando.',
        at: now - 60 * minute,
      },
    ],
  }),
  'crisis-held': room({ draft: 'No es culpa nuestra. Os compensamos con un vale de 50 €.' }),
  'crisis-closed': room({
    closedAt: now,
    learned: 'Un dueño por turno, y la declaración antes que las respuestas.',
    said: [{ id: 's', text: 'El lote 24B está retirado. Gracias por avisar. –Ana', at: now - 60 * minute }],
  }),
  'crisis-long': room({
    title: 'A'.repeat(90),
    lines: lines({ known: [wordy, 'W'.repeat(200)], checking: [wordy] }),
    draft: wordy.repeat(3),
  }),
  'crisis-list': () => (
    <Frame>
      <CrisisList
        rooms={[{ ...crisis, id: '2', title: 'La app caída', closedAt: now - 9e8 }, crisis]}
        now={now}
        missing={false}
        onOpen={() => {}}
      />
    </Frame>
  ),
  'crisis-list-empty': () => (
    <Frame>
      <CrisisList rooms={[]} now={now} missing={false} onOpen={() => {}} />
    </Frame>
  ),
};
