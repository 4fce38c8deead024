import { expect, it } from 'vitest';
import { crisisWithout } from '../../../lib/cases/crisis-without.ts';
import type { Crisis, CrisisLine, Evidence } from '../../../lib/domain/crisis.ts';

const evidence = (id: string, url: string, note: string, at = 5): Evidence => ({ id, url, note, at });
const line = (place: 'known' | 'checking', text: string): CrisisLine => ({
  ...{ id: text, text, place },
  ...{ at: 2, writtenAt: 2, movedAt: 2 },
});
const room: Crisis = {
  id: 'c',
  brandId: 'default',
  openedAt: 1,
  closedAt: null,
  title: 'Lo que dice Eva Roca (1)',
  kind: 'attack',
  lines: [
    line('known', '@eva.r publicó una foto'),
    line('known', 'El lote 12'),
    line('checking', 'Si EVA ROCA compró aquí'),
  ],
  evidenceOut: [],
  changedAt: {},
  nextUpdateAt: null,
  notifiedAt: null,
  draft: 'Gracias, Eva Roca.',
  said: [{ id: 's', text: 'Hola, @eva.r: lo miramos', at: 3 }],
  evidence: [
    evidence('by-link', 'https://x.com/eva.r/status/1', ''),
    evidence('by-id', 'https://twitter.com/i/web/status/1234567?s=20', ''),
    evidence('by-name', '', 'Eva: el lote está mal'),
    evidence('by-quote', '', 'Visto hoy: «El lote doce llegó abierto y sin fecha»'),
    evidence('by-mention', '', 'Lo comparte @eva.r'),
    evidence('of-another', 'https://x.com/leo/status/2', 'Leo: a mí me llegó bien, no como a Eva'),
    evidence('of-later', 'https://x.com/eva.r/status/9', '', 50),
  ],
  alarm: null,
  learned: 'Contestar a @eva.r y a @eva.rosa antes',
};
const eva = {
  keys: new Set(['x:eva.r']),
  names: new Set(['Eva Roca', 'Eva']),
  posts: [{ url: null, postId: '1234567', text: 'El lote doce llegó abierto y sin fecha' }],
};
const ids = (crisis: Crisis | null) => crisis?.evidence.map(({ id }) => id);

it('evidence that links to, quotes or names somebody goes; that of others stays', () => {
  expect(ids(crisisWithout(room, eva))).toEqual(['of-another']);
  expect(ids(crisisWithout(room, eva, 10))).toEqual(['of-another', 'of-later']);
});

it('what the brand wrote itself stays, without their full name and handle', () => {
  expect(crisisWithout(room, eva)).toMatchObject({
    title: 'Lo que dice … (1)',
    lines: [
      { text: '… publicó una foto', writtenAt: 3 },
      { text: 'El lote 12', writtenAt: 2 },
      { text: 'Si … compró aquí', writtenAt: 3 },
    ],
    draft: 'Gracias, ….',
    said: [{ text: 'Hola, …: lo miramos' }],
    learned: 'Contestar a … y a @eva.rosa antes',
  });
});

it('a room in which they are not stays as it is', () => {
  const other = { keys: new Set(['x:nuria']), names: new Set(['Nuria', 'Nuria Paz']), posts: [] };
  expect(crisisWithout(room, other)).toBeNull();
  const nobody = { keys: new Set<string>(), names: new Set<string>(), posts: [] };
  expect(crisisWithout(room, nobody)).toBeNull();
  expect(crisisWithout(crisisWithout(room, eva) as Crisis, eva)).toBeNull();
});
