import { useEffect, useState } from 'react';
import { BreathDialog, type BreathDialogProps } from '../../../components/calm/breath-dialog.tsx';
import { EndRestDialog } from '../../../components/calm/end-rest-dialog.tsx';
import { VentPad } from '../../../components/calm/vent-pad.tsx';
import { Sidebar, type SidebarProps } from '../../../components/sidebar/sidebar.tsx';
import type { PostView, ReplyView, SidebarWork, Step } from '../../../components/sidebar/sidebar-state.ts';
import type { SignalKind } from '../../../lib/domain/assessment.ts';
import type { Post } from '../../../lib/domain/post.ts';
import {
  alarm,
  aside,
  assessment,
  attack,
  beingRead,
  blocked,
  brand,
  hostileReply,
  idea,
  listening,
  logged,
  now,
  parked,
  policies,
  post,
  reminder,
  replied,
  reply,
  soon,
  span,
  view,
  writing,
} from '../sidebar-fixtures.ts';

interface Change {
  readonly view?: Partial<PostView>;
  readonly reply?: ReplyView;
  readonly work?: Partial<SidebarWork>;
  readonly props?: Partial<SidebarProps>;
}

function OpenAt({ step, change }: { readonly step: Step; readonly change: Change }) {
  const [open, setOpen] = useState<Step>(step);
  const props: SidebarProps = {
    ...listening,
    screen: { kind: 'ready', view: { ...view, ...change.view }, reply: change.reply ?? reply },
    ...change.props,
    work: { ...listening.work, ...change.work, step: open },
  };
  return <Sidebar {...props} actions={{ ...listening.actions, openStep: setOpen }} />;
}

const at =
  (step: Step, change: Change = {}) =>
  () => <OpenAt step={step} change={change} />;

/** Everything that folds away lies open. */
function Unfolded({ change }: { readonly change: Change }) {
  useEffect(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  }, []);
  return <OpenAt step="resolve" change={change} />;
}

const screen = (shown: SidebarProps['screen']) => () => <Sidebar {...listening} screen={shown} />;
const about = (change: Partial<Post>): Partial<PostView> => ({ post: { ...post, ...change } });
const plain = { ...assessment, signals: [] };

const impostor = {
  postId: '9',
  author: { name: 'Norte Soporte Oficial', handle: 'norte_soporte24', profileUrl: null },
  text: 'Hola Marta, para tramitar tu reembolso escríbenos por MD o rellena https://norte-ayuda.example/formulario-de-devoluciones',
  at: null,
};
const ours = { by: 'us', text: 'Marta, lo miro hoy y te digo algo antes de las 18 h. –Ana' } as const;

const insult = 'Sois unos inútiles. Tres semanas esperando y nadie contesta al teléfono.';
const insulted: Partial<PostView> = {
  ...about({ text: insult }),
  assessment: {
    ...assessment,
    signals: [
      { kind: 'insult', weight: 0.5, start: 10, end: 18 },
      { kind: 'time-lost', weight: 2, start: 20, end: 42 },
    ],
  },
};

const heard = (
  text: string,
  ...told: readonly (readonly [string, SignalKind, number])[]
): Partial<PostView> => ({
  ...about({ text }),
  assessment: {
    ...assessment,
    signals: told.map(([words, kind, weight]) => ({
      kind,
      weight,
      start: words ? text.indexOf(words) : 0,
      end: words ? text.indexOf(words) + words.length : 0,
    })),
  },
});

const arguing =
  'Gracias por contestar, @norte, pero la tetera sigue goteando y ya van tres reparaciones. Mi teléfono es 600 000 000. ¿Podéis decirme si hay otra en la tienda o me devolvéis los 40 €? Si no, me voy a otra marca, y mis vecinos también.';
const plea = heard(
  arguing,
  ['Gracias por contestar', 'thanks', -1.4],
  ['@norte', 'about-us', 0.6],
  ['la tetera sigue goteando', 'grievance', 2.3],
  ['sigue goteando y ya van', 'wording', 0.9],
  ['tres reparaciones', 'repeat', 1.1],
  ['600 000 000', 'personal-data', 0],
  ['¿Podéis decirme', 'question', -0.5],
  ['hay otra en la tienda', 'wording', -0.3],
  ['me devolvéis', 'request', 0.7],
  ['40 €', 'money', 0.45],
  ['me voy a otra marca', 'threat-to-leave', 1.6],
  ['mis vecinos también', 'detail', 0.2],
  ['', 'form', -0.6],
  ['', 'corrected', -1.9],
);
const argued: Partial<PostView> = {
  ...plea,
  assessment: {
    ...(plea.assessment ?? assessment),
    asks: 'refund',
    timesTried: null,
    exposesPersonalData: true,
    saidAt: { asks: span(arguing, 'me devolvéis los 40 €'), timesTried: null },
  },
};

const zalgo = `N${'\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309'.repeat(4)}o funciona nada`;

const breath: BreathDialogProps = {
  draft: hostileReply.draft,
  findings: hostileReply.hostile,
  way: 'insert',
  restMinutes: 10,
  onPark: () => {},
  onRewrite: () => {},
  onVent: () => {},
  onAnyway: () => {},
};

export const surfaces = {
  'sidebar-listen': at('listen'),
  'sidebar-listen-logged': at('listen', {
    view: {
      caseView: logged,
      turns: [
        { by: 'them', text: post.text, at: now - 3e6, name: 'Marta Ríos' },
        { by: 'us', text: 'Hola, Marta. Lo miramos y te decimos.', at: now - 2e6, name: 'Norte' },
        { by: 'other', text: 'A mí me pasó lo mismo en agosto.', at: now - 1e6, name: 'Pedro Cal' },
      ],
    },
    props: {
      toasts: [{ id: 'case', text: 'Caso registrado', action: { label: 'Deshacer', onSelect: () => {} } }],
    },
  }),
  'sidebar-listen-alarm': at('listen', { props: { alarm } }),
  'sidebar-listen-attack': at('listen', {
    view: { similar: 17, understanding: { ...view.understanding, stance: 'attack' } },
    props: { alarm: attack },
  }),
  'sidebar-listen-said': at('listen', {
    view: { said: 'not-complaint', understanding: { ...view.understanding, verdict: 'not-complaint' } },
  }),
  'sidebar-listen-other-brand': at('listen', {
    view: { caseView: logged, otherBrand: 'Muebles Sur y Compañía' },
  }),
  'sidebar-listen-insult': at('listen', { view: insulted }),
  'sidebar-listen-argued': at('listen', { view: argued }),
  'sidebar-listen-rude-campaign': at('listen', {
    view: {
      ...heard(
        'Panda de inútiles y ladrones. #NorteEstafa #NorteEstafa',
        ['inútiles', 'insult', 0.05],
        ['inútiles y ladrones', 'wording', 1.5],
        ['#NorteEstafa', 'campaign', 0.3],
      ),
      understanding: { ...view.understanding, stance: 'attack' },
    },
  }),
  'sidebar-listen-emoji': at('listen', {
    view: heard(
      'Otra vez sin luz 😡😡 y con los niños en casa 👨‍👩‍👧‍👦👨‍👩‍👧‍👦. Gran servicio 👏🏽',
      ['sin luz 😡😡', 'grievance', 1.8],
      ['niños', 'minor', 0.1],
      ['👨‍👩', 'wording', 0.5],
      ['Gran servicio 👏', 'irony', 0.9],
    ),
  }),
  'sidebar-listen-gaps': at('listen', {
    view: {
      ...about({
        platform: 'facebook',
        url: null,
        postedAt: null,
        truncated: true,
        author: {
          name: 'Asociación de Vecinos y Comerciantes del Barrio de Santa Engracia',
          handle: '',
          profileUrl: null,
        },
        quoted: { author: 'Norte', text: 'Este fin de semana, todo al 30 %.' },
      }),
      earlier: { count: 0, last: null },
      index: 0,
    },
  }),
  'sidebar-listen-long': at('listen', {
    view: { ...about({ text: 'Nadie responde. '.repeat(600) }), assessment: plain },
  }),
  'sidebar-listen-unbroken': at('listen', {
    view: {
      ...about({
        text: 'A'.repeat(400),
        author: { ...post.author, name: 'W'.repeat(80), handle: 'w'.repeat(60) },
      }),
      assessment: plain,
    },
  }),
  'sidebar-listen-rtl': at('listen', {
    view: {
      ...about({
        text: 'انتظرت ثلاثة أسابيع ولم يصل الطلب. \u202Eلا أحد يرد',
        author: { ...post.author, name: 'ليلى حداد' },
      }),
      assessment: {
        ...assessment,
        signals: [
          { kind: 'time-lost', weight: 1.5, start: 0, end: 19 },
          { kind: 'wording', weight: -0.5, start: 20, end: 33 },
        ],
      },
    },
  }),
  'sidebar-listen-zalgo': at('listen', { view: { ...about({ text: zalgo }), assessment: plain } }),
  'sidebar-listen-empty': at('listen', { view: { ...about({ text: '' }), assessment: plain } }),
  'sidebar-understand': at('understand'),
  'sidebar-understand-corrected': at('understand', {
    view: {
      corrected: { cause: 'policy', severity: 2 },
      understanding: { ...view.understanding, cause: 'policy', severity: 2 },
    },
  }),
  'sidebar-understand-claims': at('understand', {
    view: {
      caseView: logged,
      understanding: {
        ...view.understanding,
        validity: 'partly',
        right: 'El plazo de cinco días estaba en la web.',
        claims: [
          { text: 'Prometimos cinco días', status: 'true' },
          { text: 'Ha llamado dos veces y nadie contestó', status: 'unknown' },
        ],
      },
    },
  }),
  'sidebar-listen-advice': at('listen', {
    view: {
      ...about({ reposts: '1,2 mil', author: { ...post.author, followers: 48_000 } }),
      brand: { ...view.brand, ownFollowers: 3_400 },
      thread: [impostor],
    },
  }),
  'sidebar-understand-offer': at('understand', {
    view: { understanding: { ...view.understanding, cause: 'promotion-price' } },
  }),
  'sidebar-understand-need': at('understand', {
    view: {
      understanding: {
        ...view.understanding,
        cause: 'product',
        finerCause: 'expectation-gap',
        need: 'una silla que aguante 120 kg',
        claims: [{ text: 'La silla se rompió el segundo día', status: 'true', source: 'foto del cliente' }],
      },
    },
  }),
  'sidebar-resolve-answered': at('resolve', { view: { turns: [ours] } }),
  'sidebar-resolve-elsewhere': at('resolve', { work: { elsewhere: true, whoReads: true } }),
  'sidebar-resolve-read-back': at('resolve', {
    view: {
      understanding: { ...view.understanding, severity: 2, asked: 'que le devuelvan los 89 €' },
      brand: { ...view.brand, ownFollowers: 52_000 },
    },
  }),
  'sidebar-resolve': at('resolve'),
  'sidebar-resolve-alarm': at('resolve', { props: { alarm } }),
  'sidebar-resolve-writing': at('resolve', { reply: writing, view: { caseView: logged } }),
  'sidebar-resolve-off-the-page': () => <Unfolded change={{ reply: writing, view: { caseView: logged } }} />,
  'sidebar-resolve-off-the-page-free': () => (
    <Unfolded
      change={{
        reply: {
          ...writing,
          suggestions: reply.suggestions && {
            ...reply.suggestions,
            gestures: aside.gestures.slice(0, 2),
          },
        },
      }}
    />
  ),
  'sidebar-resolve-being-read': at('resolve', { reply: writing, view: { caseView: beingRead } }),
  'sidebar-resolve-question': at('resolve', {
    reply: {
      ...reply,
      suggestions: reply.suggestions && {
        ...reply.suggestions,
        questions: [
          { slot: 'fact', ask: '¿Qué se sabe seguro de lo que pasó?' },
          { slot: 'owner', ask: '¿Quién lo lleva?' },
        ],
      },
    },
  }),
  'sidebar-resolve-blocked': at('resolve', {
    reply: { ...writing, findings: [blocked, soon, idea], length: 291 },
  }),
  'sidebar-resolve-policies': at('resolve', {
    view: { brand: { ...brand, policies } },
    reply: { ...reply, policies: ['p1'] },
  }),
  'sidebar-resolve-hostile': at('resolve', { reply: hostileReply }),
  'sidebar-resolve-resting': at('resolve', {
    reply: hostileReply,
    view: { caseView: { ...logged, followUps: [parked] } },
  }),
  'sidebar-resolve-rested': at('resolve', {
    reply: hostileReply,
    view: { caseView: { ...logged, followUps: [{ ...parked, dueAt: now - 60_000 }] } },
  }),
  'sidebar-listen-break': at('listen', { props: { hint: { kind: 'break', count: 4 } } }),
  'sidebar-resolve-owner': at('resolve', {
    props: { hint: { kind: 'owner', contact: 'Marta, 600 000 000' } },
  }),
  'sidebar-resolve-lesson': at('resolve', { reply: hostileReply, props: { hint: { kind: 'lesson' } } }),
  'sidebar-resolve-heat': at('resolve', {
    reply: writing,
    props: { hint: { kind: 'heat', signs: ['pace', 'deleting', 'capitals'] } },
  }),
  'sidebar-breath': () => <BreathDialog {...breath} />,
  'sidebar-end-rest': () => <EndRestDialog onEnd={() => {}} onCancel={() => {}} />,
  'sidebar-vent': () => <VentPad onClose={() => {}} />,
  'sidebar-resolve-no-channel': at('resolve', {
    reply: {
      ...reply,
      suggestions: reply.suggestions && {
        ...reply.suggestions,
        advice: 'do-not-reply',
        because: 'no-channel',
        suggestions: [],
        questions: [
          {
            slot: 'channel',
            ask: '¿Por dónde seguir en privado? Un teléfono, un correo o una página.',
          },
        ],
      },
    },
  }),
  'sidebar-resolve-urgent': at('resolve', {
    view: { ...view, understanding: { ...view.understanding, severity: 3, asked: 'que alguien le llame' } },
  }),
  'sidebar-resolve-no-suggestions': at('resolve', { reply: { ...reply, suggestions: null } }),
  'sidebar-resolve-no-engine': at('resolve', {
    reply: {
      ...writing,
      engine: 'failed',
      suggestions: null,
      findings: [],
      promises: [],
      privateText: null,
    },
  }),
  'sidebar-resolve-inserting': at('resolve', {
    reply: writing,
    view: { caseView: logged },
    work: { pending: { log: false, insert: true, arrange: false } },
  }),
  'sidebar-resolve-arranging': at('resolve', {
    reply,
    view: { caseView: replied },
    work: { pending: { log: false, insert: false, arrange: true } },
  }),
  'sidebar-resolve-draft-dialog': at('resolve', { reply: writing, work: { askAboutDraft: true } }),
  'sidebar-resolve-inserted': at('resolve', {
    reply: writing,
    view: { caseView: logged },
    work: { inserted: true, news: 'inserted' },
  }),
  'sidebar-resolve-refused': at('resolve', { reply: writing, work: { news: 'refused', inserted: true } }),
  'sidebar-resolve-sent': at('resolve', { reply, view: { caseView: replied } }),
  'sidebar-resolve-promised': at('resolve', {
    reply: { ...writing, draft: '', findings: [] },
    view: { caseView: replied },
  }),
  'sidebar-resolve-followed': at('resolve', {
    reply,
    view: {
      caseView: {
        ...replied,
        record: {
          ...replied.record,
          status: 'open',
          solution: 'provisional',
          customerReturnedAt: now - 60_000,
        },
        followUps: [reminder],
      },
    },
  }),
  'sidebar-resolve-web': at('resolve', { reply: writing, view: about({ platform: 'web' }) }),
  'sidebar-loading': screen({ kind: 'loading' }),
  'sidebar-nothing': screen({ kind: 'nothing' }),
  'sidebar-gone': screen({ kind: 'gone' }),
  'sidebar-unreadable': screen({ kind: 'unreadable' }),
  'sidebar-orphaned': screen({ kind: 'failed', code: 'orphaned' }),
  'sidebar-failed': screen({ kind: 'failed', code: 'timeout' }),
};
