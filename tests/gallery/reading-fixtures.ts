import type { Askable } from '../../components/reading/ask-dialog.tsx';
import type { ReadingAnswer, ReadingRequest } from '../../lib/domain/reading.ts';
import { draft, now, post } from './sidebar-fixtures.ts';

/** All people, shops and posts here are invented. */
const id = '3f1c9a52-7f0e-4c62-9a43-0f5d1c2b7e11';

const facts = [
  { text: 'tres semanas esperando la freidora', source: 'de la publicación' },
  { text: 'El pedido salió del almacén el día 3', source: 'lo dice quien pregunta' },
  { text: 'Devolución gratis en 30 días', source: 'norte.example/devoluciones' },
] as const;

export const askable: Askable = {
  from: 'Ana (Norte)',
  network: 'x',
  customer: 'Marta Ríos · @martarios',
  complaint: post.text,
  draft,
  situation: 'Figura pública: el mismo servicio, con más cuidado en los datos.',
  severity: 3,
  facts,
};

export const request: ReadingRequest = {
  id,
  at: now,
  from: 'Ana (Norte)',
  network: 'x',
  complaint: post.text,
  draft,
  situation: askable.situation,
  severity: 3,
  lookAt: '¿Suena a excusa lo del paquete?',
  facts,
};

const [first = ''] = draft.split('. ');
export const answer: ReadingAnswer = {
  request: id,
  at: now,
  reader: 'Irene',
  verdict: 'changes',
  draft,
  text: draft.replace('en breve te escribo', 'hoy antes de las 18 h te escribo con la fecha'),
  marks: [
    { start: 0, end: first.length + 1, remark: 'Bien: dice de quién es el fallo.' },
    {
      start: draft.indexOf('He pedido'),
      end: draft.indexOf('te escribo.') + 11,
      remark: '«En breve» no es una hora. Pon una.',
    },
  ],
};

export const approval: ReadingAnswer = { ...answer, verdict: 'approved', text: draft, marks: [] };
export const passphrase = 'abeja-noria-trigo-lima-faro-topo';
