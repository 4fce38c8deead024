import { describe, expect, it } from 'vitest';
import { detailsEn } from '../../../lib/replies/detail-en.ts';
import { detailsEs } from '../../../lib/replies/detail-es.ts';
import { stepsIn } from '../../../lib/replies/steps.ts';
import { ask } from './posts.ts';
import { variedEn, variedEs } from './varied-posts.ts';
import { suggest } from './with-model.ts';

const plain = { products: [], withoutAmounts: false };
const es = (text: string, register: 'tu' | 'usted' | 'vos' = 'tu', variety = 'es-ES') =>
  detailsEs(text, register, { ...plain, variety: variety as 'es-ES' })[0]?.text;
const en = (text: string) => detailsEn(text, plain)[0]?.text;

describe('what a Spanish post is about', () => {
  it.each([
    [
      'Vaya. La tapa del contenedor de mi calle no cierra desde abril',
      'la tapa del contenedor de tu calle no cierra desde abril',
    ],
    ['Hola, dos horas en el banco para un trámite', 'dos horas en el banco para un trámite'],
    ['Buenas, nadie coge el teléfono del taller', 'nadie coge el teléfono del taller'],
    ['A ver: no carga la web de reservas', 'no carga la web de reservas'],
    ['Pues nos mandaron a un hotel sin cena', 'os mandaron a un hotel sin cena'],
    [
      'Sin agua caliente en el gimnasio desde el lunes',
      'estás sin agua caliente en el gimnasio desde el lunes',
    ],
    ['Imposible sacar cita en la clínica', 'no puedes sacar cita en la clínica'],
    ['El temario de vuestro curso, de chiste', 'el temario del curso'],
    ['Once encuestas esta semana', 'las once encuestas'],
    ['Hola. La web de @marca no deja pagar el recibo', 'la web no deja pagar el recibo'],
    ['Otra vez esto, me llego la caja abierta', 'te llegó la caja abierta'],
  ])('%s', (post, detail) => expect(es(post)).toBe(detail));

  it.each([
    ['Ya van dos. Me han cobrado dos veces el seguro', 'es-MX', 'te cobraron dos veces el seguro'],
    ['Ya van dos. Me han cobrado dos veces el seguro', 'es-AR', 'te cobraron dos veces el seguro'],
    ['Ya van dos. Me han cobrado dos veces el seguro', 'es-ES', 'te han cobrado dos veces el seguro'],
    ['Hola. Nos cobraron dos veces la cena', 'es-CO', 'les cobraron dos veces la cena'],
  ] as const)('%s, in %s', (post, variety, detail) => expect(es(post, 'tu', variety)).toBe(detail));

  it.each([
    'Qué asco de servicio, sois lo peor',
    'Nadie me avisó antes de la renovación',
    'El perito dijo «la culpa es del cliente y no pagamos»',
    'Somos como doscientos en un grupo',
    'Lo pedí, los devolvéis y ya',
  ])('says nothing wrong about: %s', (post) => {
    for (const { text } of detailsEs(post, 'tu', plain)) {
      expect(text).not.toMatch(/asco|lo peor|^te avisó|culpa es|comes|devolvéis/u);
    }
  });
});

describe('what an English post is about', () => {
  it.each([
    ["Hi all, can't log in to the portal", "you can't log in to the portal"],
    ['Great start: still waiting for a locksmith', "you're still waiting for a locksmith"],
    ['So your app keeps crashing at checkout', 'the app keeps crashing at checkout'],
    ['Right. You lost my suitcase', 'your suitcase was lost'],
    ['New layout has hidden the search bar inside two menus', 'the search bar'],
    ['The shop lad in the SIM queue, honestly. My SIM died last night', 'your SIM died last night'],
    ['Not one announcement. 71 minutes late into Leeds', '71 minutes late into Leeds'],
  ])('%s', (post, detail) => expect(en(post)).toBe(detail));

  it('leaves out the people and the verdicts', () => {
    for (const post of [
      'My neighbour is ninety with a pacemaker',
      'The service is a joke',
      'My husband was ill',
    ]) {
      for (const { text, kind } of detailsEn(post, plain)) {
        expect(kind).toBe('topic');
        expect(text).not.toMatch(/neighbour|joke|husband/u);
      }
    }
  });
});

describe('the reply that follows', () => {
  const all = [
    ...variedEs.map((text, index) => suggest(ask(text, { id: `d${index}` }))),
    ...variedEn.map((text, index) => suggest(ask(text, { id: `d${index}`, lang: 'en' }))),
  ];

  it('joins no action and time by a semicolon', () => {
    for (const { suggestions } of all) for (const { text } of suggestions) expect(text).not.toMatch(/;/u);
  });

  it('names something of the post in at least 95 of 100', () => {
    const named = all
      .flatMap(({ suggestions }) => suggestions)
      .filter(({ moves }) => moves.some(({ slots }) => slots.some(({ source }) => source === 'post')));
    expect(named.length / all.flatMap(({ suggestions }) => suggestions).length).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ['Cuarenta minutos al teléfono para dar de baja una línea', 'es'],
    ['Llevo cuatro correos y nadie me responde', 'es'],
    ['On hold for 40 minutes just to cancel a line', 'en'],
    ['Four emails and no reply', 'en'],
  ])('takes a wait for no outage and for no quarrel at a counter: %s', (post, lang) => {
    const { situation, suggestions } = suggest(ask(post, { lang }));
    expect(situation).not.toBe('S-13');
    for (const { text } of suggestions)
      expect(text).not.toMatch(/te atendió|served you|who were there|el día, la hora/u);
  });

  it.each([
    ['El calentador echa humo y huele a quemado', 'es'],
    ['The heater is smoking and smells of burning', 'en'],
  ])('says of a danger that the fright makes sense: %s', (post, lang) => {
    const { situation, suggestions } = suggest(ask(post, { lang, country: 'ES', platform: 'facebook' }));
    expect(situation).toBe('S-09');
    for (const { text } of suggestions) expect([...stepsIn(text)]).toContain('validate');
  });

  it('owns the answer also where listening saw no complaint', () => {
    const { suggestions } = suggest(ask('Mi pedido de mayo, ni rastro', { platform: 'facebook' }));
    for (const { text } of suggestions) expect([...stepsIn(text)]).toContain('own');
  });
});
