import type { DueItem, SeenItem } from '../../components/follow-ups/items.ts';
import type { PopupProps } from '../../components/follow-ups/popup.tsx';
import { Brand } from '../../lib/domain/brand.ts';
import { brand, now } from './sidebar-fixtures.ts';

/** All people, shops and posts here are invented. */
const minute = 60_000;
const hour = 60 * minute;

const due = (name: string, dueAt: number, reason: string, change: Partial<DueItem> = {}): DueItem => ({
  followUpId: `${name} ${dueAt}`,
  caseId: `x:${name}`,
  name,
  ofRemovedBrand: false,
  platform: 'x',
  reason,
  kind: 'promise',
  dueAt,
  untilAnswer: false,
  survivesReply: false,
  keys: [],
  url: 'https://x.com/martarios/status/1',
  lookFor: null,
  ...change,
});

export const overdue = [
  due('Marta Ríos', now - 25 * minute, 'Escribir con la fecha de entrega'),
  due('Taller Núñez', now - 2 * hour, 'Confirmar el reembolso', { platform: 'facebook' }),
  due('@jaime_b', now - 27 * hour, '', { kind: 'watch', untilAnswer: true }),
];
export const today = [
  due('Lucía Prado', now + 330 * minute, 'Solución provisional: llamar', { platform: 'facebook' }),
  due('Clara M.', now + 450 * minute, 'Contar aquí qué se cambió'),
];
export const later = [
  due('Pedro Cal', now + 21 * hour, 'Ver si llegó el técnico'),
  due('Rosa Gil', now + 3 * 24 * hour, 'Preguntar si ya funciona la web'),
];

export const long = due(
  'Asociación de Vecinos y Comerciantes del Barrio de Santa Engracia',
  now - 9 * 24 * hour,
  'Escribir a la presidenta con la fecha del concierto nuevo, el plano de las salidas y el nombre de quien lo lleva desde ahora en el ayuntamiento',
  { platform: 'facebook', untilAnswer: true },
);
export const unlinked = due('Lucía Prado', now - 50 * minute, 'Llamar', {
  platform: 'facebook',
  url: null,
  lookFor: 'Compré una mesa en Norte y ha llegado con una pata rota. Nadie',
});

export const rested = due('Marta Ríos', now - 3 * minute, '', { kind: 'draft', followUpId: 'rested' });
export const resting = due('Pedro Cal', now + 8 * minute, '', { kind: 'draft', followUpId: 'resting' });
export const reports: PopupProps['reports'] = new Map([
  [
    'rested',
    [
      { severity: 'block', text: '2 por resolver' },
      { severity: 'warn', text: '1 aviso' },
      { severity: 'hint', text: '3 ideas' },
    ],
  ],
  ['resting', [{ severity: 'clean', text: 'Sin avisos' }]],
]);

const seenPost = (name: string, text: string, change: Partial<SeenItem> = {}): SeenItem => ({
  postKey: `x:${name}`,
  keys: [`x:${name}`],
  name,
  platform: 'x',
  text,
  label: 'Queja',
  tone: 'complaint',
  seenAt: now - 5 * minute,
  postedAt: now - 40 * minute,
  url: 'https://x.com/pedrocal/status/2',
  ...change,
});

export const seen = [
  seenPost('Pedro Cal', '@norte la tetera que compré ayer echa humo. ¿A quién escribo?', {
    label: 'Urgente',
    tone: 'urgent',
  }),
  seenPost('Rosa Gil', '@norte pues qué maravilla de web, tres intentos y sin cita', {
    label: '¿Queja?',
    tone: 'unsure',
  }),
  seenPost('ليلى حداد', 'انتظرت ثلاثة أسابيع ولم يصل الطلب', { platform: 'facebook', url: null }),
  seenPost('Sandra O.', `@norte ${'otra vez lo mismo y nadie contesta al teléfono. '.repeat(8)}`),
];

export const emptyPopup: PopupProps = {
  due: { overdue: [], today: [], later: [], otherBrands: [] },
  seen: [],
  now,
  alarm: null,
  onDismissAlarm: () => {},
  onOpenRoom: () => {},
  brands: [brand],
  brand,
  snoozes: [
    { key: '1h', label: '1 h', dueAt: now + hour },
    { key: 'tomorrow', label: 'mañana 9:00', dueAt: now + 20.5 * hour },
  ],
  rests: [
    { key: '10', label: '10 min', dueAt: now + 10 * minute },
    { key: '30', label: '30 min', dueAt: now + 30 * minute },
  ],
  reports: new Map(),
  seenFailed: null,
  unreadable: [],
  onHealthReport: () => true,
  elsewhere: false,
  looks: { x: now - 20 * minute, facebook: now - 26 * hour, youtube: now - 9 * 24 * hour },
  onOpened: () => {},
  unanswered: { count: 4, of: 23 },
  onOpenDue: () => {},
  onDone: () => {},
  onSnooze: () => {},
  onRetrySeen: () => {},
  onOpenSeen: () => {},
  onDismiss: () => {},
  onBrand: () => {},
  onReading: () => {},
  onPractice: () => {},
  onDesk: () => {},
  onSettings: () => {},
};

export const secondBrand = Brand.parse({
  id: 'sur',
  name: 'Muebles Sur y Compañía',
  handles: ['mueblessur'],
});
export const unnamedBrand = Brand.parse({});
