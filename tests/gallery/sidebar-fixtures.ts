import type { LifePort } from '../../components/hooks/life-port.ts';
import { emptyOutbox } from '../../components/hooks/use-outbox.ts';
import type { SidebarProps } from '../../components/sidebar/sidebar.tsx';
import type {
  PostView,
  ReplyView,
  SidebarActions,
  Understanding,
} from '../../components/sidebar/sidebar-state.ts';
import type { Alarm } from '../../lib/domain/alarm.ts';
import type { Assessment } from '../../lib/domain/assessment.ts';
import { Brand } from '../../lib/domain/brand.ts';
import type { CaseEvent, CaseView } from '../../lib/domain/case.ts';
import type { CaseFact } from '../../lib/domain/case-fact.ts';
import type { Finding } from '../../lib/domain/finding.ts';
import type { FollowUp } from '../../lib/domain/follow-up.ts';
import type { Post } from '../../lib/domain/post.ts';
import type { Suggestion } from '../../lib/domain/suggestion.ts';
import { undecidedOffer } from '../../lib/domain/undecided-offer.ts';
import { untouchedLife } from '../../lib/domain/untouched-life.ts';
import { personActions } from './people-fixtures.ts';

/** All people, shops and posts here are invented. */
const minute = 60_000;
/** Tuesday, 12:30 in Madrid. */
export const now = Date.UTC(2026, 10, 24, 11, 30);

export const post: Post = {
  platform: 'x',
  postId: '1',
  aliases: [],
  url: 'https://x.com/martarios/status/1',
  kind: 'post',
  author: { name: 'Marta Ríos', handle: 'martarios', profileUrl: 'https://x.com/martarios', followers: 1240 },
  text: '@norte Llevo tres semanas esperando una freidora que prometisteis en cinco días. He llamado dos veces y nada. ¿Así tratáis a la gente?',
  lang: 'es',
  postedAt: now - 42 * minute,
  truncated: false,
  extractor: 'x@1',
};

/** The signal of a stretch of a text, found by its words. */
const signal = (
  text: string,
  words: string,
  kind: Assessment['signals'][number]['kind'],
  weight: number,
) => ({
  kind,
  weight,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

export const span = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

export const assessment: Assessment = {
  complaint: 0.93,
  verdict: 'complaint',
  kind: 'complaint',
  cause: 'delivery',
  severity: 1,
  stance: 'legit',
  arousal: 2,
  language: 'es',
  variety: 'es-ES',
  address: 'vosotros',
  aboutUs: true,
  reach: 0.5,
  priority: 52,
  priorityParts: { severity: 15, age: 14, arousal: 10, reach: 5, repeat: 8, floor: 0 },
  signals: [
    signal(post.text, 'tres semanas esperando', 'time-lost', 2),
    signal(post.text, 'prometisteis en cinco días', 'detail', 0.5),
    signal(post.text, 'He llamado dos veces y nada', 'unanswered', 1.5),
    signal(post.text, '¿Así tratáis a la gente?', 'grievance', 1),
    signal(post.text, '@norte', 'about-us', 1),
  ],
  account: {
    happened: span(post.text, 'Llevo tres semanas esperando una freidora que prometisteis en cinco días.'),
    lost: span(post.text, 'tres semanas'),
    asked: null,
  },
  asks: null,
  timesTried: 2,
  exposesPersonalData: false,
  saidAt: { asks: null, timesTried: span(post.text, 'He llamado dos veces') },
  engine: 'gallery',
};

const understanding: Understanding = {
  verdict: 'complaint',
  stance: 'legit',
  cause: 'delivery',
  severity: 1,
  validity: 'unknown',
  happened: 'Llevo tres semanas esperando una freidora que prometisteis en cinco días.',
  lost: 'tres semanas',
  asked: '',
  right: '',
  fixable: '',
  claims: [],
  readBack: false,
  finerCause: null,
  need: '',
  wrong: '',
  offer: undecidedOffer,
};

export const brand = Brand.parse({ name: 'Norte', handles: ['norte'], signature: 'Ana' });

export const policies = [
  {
    id: 'p1',
    fact: 'Los pedidos que tardan más de cinco días se pueden cancelar sin coste',
    source: 'norte.example/envios',
  },
  {
    id: 'p2',
    fact: 'Los cambios se hacen en 30 días con el tique o con el cargo de la tarjeta',
    source: 'Manual de tienda, página 4',
  },
  {
    id: 'p3',
    fact: 'La oferta de otoño se respeta hasta fin de existencias',
    source: 'norte.example/otoño',
    reviewBy: '2026-10-31',
  },
];

export const view: PostView = {
  post,
  turns: [],
  thread: [],
  assessment,
  understanding,
  earlier: { count: 2, last: 'reembolso, hace 3 meses' },
  caseView: null,
  brand,
  person: null,
  otherBrand: null,
  said: null,
  similar: 0,
  corrected: {},
  index: 2,
  total: 5,
};

const slots = [
  { name: 'detalle', source: 'post', value: 'tres semanas esperando la freidora' },
  { name: 'hora', source: 'computed', value: 'hoy antes de las 18 h' },
  { name: 'firma', source: 'brand', value: '–Ana' },
] as const;
const followUp = { dueAt: now + 330 * minute, reason: 'escribir a Marta' };
const suggestion = (strategy: Suggestion['strategy'], text: string, length: number): Suggestion => ({
  strategy,
  text,
  weightedLength: length,
  private:
    'Hola, Marta, soy Ana, de Norte. ¿Me pasas el número de pedido? Con eso localizo la freidora hoy mismo.',
  moves: [{ type: 'MIRROR', text, slots }],
  followUp,
  needsReview: false,
  why: '',
});

export const direct = suggestion(
  'direct',
  'Marta, tres semanas esperando la freidora que prometimos en cinco días es un fallo nuestro. He pedido que localicen el paquete y hoy antes de las 18 h te escribo con la fecha o, si lo prefieres, el reembolso. ¿Me pasas por MD el n.º de pedido? –Ana',
  238,
);
const warm = suggestion('warm', 'Marta, tres semanas y dos llamadas cansan a cualquiera. –Ana', 61);
const brief = suggestion('brief', 'Marta, lo miro yo y te escribo hoy antes de las 18 h. –Ana', 58);

export const draft =
  'Marta, tres semanas esperando la freidora que prometimos en cinco días es un fallo nuestro. He pedido que localicen el paquete y en breve te escribo. ¿Me pasas por MD el n.º de pedido? –Ana';

const found = (words: string, finding: Omit<Finding, 'start' | 'end'>): Finding => ({
  ...finding,
  start: draft.indexOf(words),
  end: draft.indexOf(words) + words.length,
});
export const soon = found('en breve', {
  rule: 'L34',
  severity: 'warn',
  message: 'no dice cuándo. Quien espera necesita una hora.',
  fix: { label: 'Cambiar por «hoy antes de las 18 h»', replacement: 'hoy antes de las 18 h' },
});
export const blocked = found('n.º de pedido', {
  rule: 'L41',
  severity: 'block',
  message: 'es un dato personal: pídelo por privado, no aquí.',
});
export const idea = found('Marta', {
  rule: 'L57',
  severity: 'hint',
  message: 'La respuesta puede ser más concreta que la queja.',
});

export const reply: ReplyView = {
  engine: 'ready',
  draft: '',
  chosen: null,
  lessonFrom: null,
  promises: [],
  privateText: null,
  strategyLine: 'Entrega: qué se está localizando, quién, y fecha o elección.',
  suggestions: {
    id: '1',
    situation: 'S-12',
    suggestions: [direct, warm, brief],
    questions: [],
    advice: 'reply',
  },
  voice: null,
  policies: [],
  contains: { validate: false, own: false, direct: false, resolve: false },
  findings: [],
  hostile: [],
  readNow: null,
  length: 0,
  limit: 280,
  effort: 0,
};

/** Lines for a call and ideas of what could be offered: neither ever stands in the reply. */
export const aside = {
  phone: [
    'Hola, Marta, soy Ana, de Norte. Te llamo por lo de tu pedido. ¿Te viene bien hablar ahora?',
    'Antes de nada quiero entenderlo bien: cuéntame qué pasó, sin prisa. Voy tomando nota.',
    'Si lo he entendido bien, llevas tres semanas esperando tu pedido. ¿Es así?',
    '¿Qué dice el último aviso de entrega, y qué horas te vienen bien? Con eso localizo el envío.',
    'Resumo lo que queda: qué hago yo, qué haces tú y para cuándo. ¿Falta algo?',
  ].join('\n'),
  gestures: [
    'Avisar a mano el día de la entrega, con hora',
    'Entrega en la franja que el cliente elija',
    'Devolver los gastos de envío',
  ],
  gestureLimit: 30,
};

export const writing: ReplyView = {
  ...reply,
  suggestions: reply.suggestions && { ...reply.suggestions, ...aside },
  draft,
  chosen: 'direct',
  promises: [followUp],
  privateText: direct.private ?? null,
  contains: { validate: true, own: true, direct: true, resolve: false },
  findings: [soon],
  length: 171,
  effort: 1.55,
};

const event = (ordinal: number, minutesAgo: number, fact: CaseFact): CaseEvent => ({
  caseId: 'x:1',
  commandId: `00000000-0000-4000-8000-00000000000${ordinal}`,
  ordinal,
  clock: ordinal + 1,
  device: 'here',
  actor: 'Ana',
  at: now - minutesAgo * minute,
  fact,
});

export const reminder: FollowUp = {
  id: 'f1',
  caseId: 'x:1',
  brandId: 'default',
  dueAt: followUp.dueAt,
  status: 'open',
  notifiedAt: null,
  reason: 'Escribir a Marta con la fecha de entrega',
  kind: 'promise',
  untilAnswer: false,
  survivesReply: false,
  createdAt: now,
};

const angry = 'Gracias por tu amable comentario, Marta. Menudo ignorante.';
const sneer = (words: string, rule: string, message: string): Finding => ({
  rule,
  severity: 'block',
  start: angry.indexOf(words),
  end: angry.indexOf(words) + words.length,
  message,
});
const sneers = [
  sneer('Gracias por tu amable', 'L12', 'es ironía: quien se queja la lee como burla.'),
  sneer('ignorante', 'L17', 'es un insulto. Quita la frase entera.'),
];
export const hostileReply: ReplyView = {
  ...writing,
  draft: angry,
  chosen: null,
  promises: [],
  privateText: null,
  findings: sneers,
  hostile: sneers,
  length: angry.length,
};
export const parked: FollowUp = {
  ...reminder,
  id: 'parked',
  kind: 'draft',
  dueAt: now + 8 * minute,
  reason: 'Revisar el borrador en reposo',
  survivesReply: true,
};

const { priorityParts: _, ...rest } = assessment;
export const logged: CaseView = {
  record: {
    id: 'x:1',
    aliases: [],
    brandId: 'default',
    status: 'open',
    post,
    author: post.author,
    assessment: { ...rest, priorityParts: assessment.priorityParts },
    verdict: 'complaint',
    stance: 'legit',
    cause: 'delivery',
    severity: 1,
    validity: 'partly',
    worksheet: { happened: '', lost: '', asked: '', right: '', fixable: '', claims: [] },
    facts: [],
    openedAt: now - 20 * minute,
    touchedAt: now,
    firstReplyAt: null,
    lastReply: null,
    seenReplies: [],
    turnsPublic: 0,
    customerReturnedAt: null,
    solution: 'none',
    nextDueAt: 0,
    ...untouchedLife,
    posts: [{ key: 'x:1', post, turnsPublic: 0 }],
  },
  timeline: [
    event(0, 20, { type: 'opened', post, assessment, brandId: 'default' }),
    event(1, 15, { type: 'noted', text: 'Almacén dice que el paquete sigue en Zaragoza.' }),
    event(2, 4, { type: 'inserted', text: direct.text }),
  ],
  followUps: [],
};

export const replied: CaseView = {
  ...logged,
  record: { ...logged.record, status: 'waiting', firstReplyAt: now - 2 * minute, lastReply: direct.text },
  timeline: [
    ...logged.timeline,
    event(3, 2, { type: 'replied', text: direct.text, at: now - 2 * minute, how: 'said', replyId: null }),
  ],
};

/** A colleague has the draft; another had read an earlier one. */
export const beingRead: CaseView = {
  ...logged,
  timeline: [
    ...logged.timeline,
    event(4, 30, {
      type: 'reviewed',
      reader: 'Bruno',
      verdict: 'changes',
      how: 'answer',
      requestId: null,
      text: '',
      remarks: ['“en breve te escribo”: pon una hora'],
    }),
    event(5, 5, { type: 'reading-asked', requestId: 'b7d6a9d0-52a4-4f0e-8a55-2f6f3f0d9c22' }),
  ],
};

/** Nothing is done; the budget of gestures is half spent. */
export const noLife: LifePort = {
  run: async () => true,
  note: async () => true,
  budget: async () => ({ single: 30, window: { amount: 200, days: 30, spent: 120 } }),
  copy: () => true,
  write: () => {},
};

export const noActions: SidebarActions = {
  go: () => {},
  close: () => {},
  retry: () => {},
  retryEngine: () => {},
  reveal: () => {},
  openStep: () => {},
  skipStep: () => {},
  dismissWhoReads: () => {},
  logCase: () => {},
  person: personActions,
  story: { join: () => {}, split: () => {}, open: () => {}, find: null },
  correctVerdict: () => {},
  takeBack: () => {},
  restore: () => {},
  correct: () => {},
  choose: () => {},
  edit: () => {},
  answer: () => {},
  usePolicy: () => {},
  skip: () => {},
  insert: () => {},
  cancelInsert: () => {},
  copy: () => {},
  copyDraft: () => {},
  addToCase: async () => true,
  park: () => {},
  endRest: () => {},
  vented: () => {},
  dismissHint: () => {},
  markSent: () => {},
  keepWriting: () => {},
  setSolution: () => {},
  setFollowUp: () => {},
  closeFollowUp: () => {},
  life: noLife,
};

export const listening: SidebarProps = {
  screen: { kind: 'ready', view, reply },
  work: {
    step: 'listen',
    pending: { log: false, insert: false, arrange: false },
    news: null,
    askAboutDraft: false,
    elsewhere: false,
    skipped: [],
    whoReads: false,
    inserted: false,
    writing: false,
  },
  now,
  alarm: null,
  onDismissAlarm: () => {},
  outbox: emptyOutbox,
  onOpenRoom: () => {},
  restMinutes: 10,
  hint: null,
  blurInsults: true,
  keys: true,
  toasts: [],
  onCloseToast: () => {},
  actions: noActions,
};

/** What is unusual today, one kind after the other. */
export const alarm: Alarm = {
  at: now - 20 * minute,
  spike: { window: 'hour', viewed: 40, complaints: 12, usual: 2.97, days: 21 },
  copies: null,
  hashtag: null,
  viewedToday: 40,
};
export const attack: Alarm = {
  ...alarm,
  spike: { window: 'day', viewed: 1_180, complaints: 241, usual: 86.4, days: 28 },
  copies: { authors: 17, posts: 22 },
  hashtag: '#nortemiente',
  viewedToday: 1_180,
};
