import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultBusinessHours } from '../../../lib/domain/default-business-hours.ts';
import { findPromises } from '../../../lib/promises/find-promises.ts';

/** A Monday; that Thursday is a holiday. Open 9–14 and 16–19 on weekdays. */
const now = Date.parse('2026-11-23T11:20:00+01:00');
const hours = { ...defaultBusinessHours, timeZone: 'Europe/Madrid', holidays: ['2026-11-26'] };

const local = (at: number): string =>
  new Date(at).toLocaleString('sv', { timeZone: 'Europe/Madrid' }).slice(5, 16);
const found = (draft: string) =>
  findPromises(draft, { now, hours }).map(({ start, end, dueAt }) => [draft.slice(start, end), local(dueAt)]);

it('where the last shift runs into the night, a day ends with the day', () => {
  const bar = { ...hours, week: Array.from({ length: 7 }, () => [{ from: '18:00', to: '02:00' }]) };
  const due = (draft: string) => findPromises(draft, { now, hours: bar }).map(({ dueAt }) => local(dueAt));
  expect(due('El viernes te escribo con una fecha.')).toEqual(['11-27 23:59']);
});

describe('promises in Spanish', () => {
  it.each([
    ['Mañana a las 10 te llamo.', 'Mañana a las 10', '11-24 10:00'],
    ['Te llamo mañana por la mañana y lo vemos.', 'mañana por la mañana', '11-24 12:00'],
    ['Te escribo hoy antes de las 18 h.', 'hoy antes de las 18 h', '11-23 18:00'],
    ['El viernes te escribo con una fecha.', 'El viernes', '11-27 19:00'],
    ['Esta tarde te digo algo.', 'Esta tarde', '11-23 19:00'],
    ['El miércoles 25 a las 9:30 le llama Nuria.', 'El miércoles 25 a las 9:30', '11-25 09:30'],
    ['En dos horas te confirmo.', 'En dos horas', '11-23 13:20'],
    ['Te devolvemos el dinero en 48 horas.', 'en 48 horas', '11-25 11:20'],
    ['Tendrás tu reembolso antes del viernes.', 'antes del viernes', '11-25 19:00'],
    ['A primera hora de mañana te llamo.', 'A primera hora de mañana', '11-24 10:00'],
    ['Te llega el 3 de diciembre.', 'el 3 de diciembre', '12-03 19:00'],
    ['Pasado mañana lo tenés en tu casa.', 'Pasado mañana', '11-25 19:00'],
    ['Recibirá el abono en 3 días hábiles.', 'en 3 días hábiles', '11-27 19:00'],
    ['Lo tendrás entre 3 y 5 días laborables.', 'entre 3 y 5 días laborables', '12-01 19:00'],
    ['La semana que viene te contamos.', 'La semana que viene', '12-04 19:00'],
    ['A fin de mes te lo ingresamos.', 'A fin de mes', '11-30 19:00'],
    ['A las 17:00 contamos aquí el resultado.', 'A las 17:00', '11-23 17:00'],
    ['Le llamo yo antes de las 5 para resolverlo.', 'antes de las 5', '11-23 17:00'],
    ['Te respondo a las 8 de la tarde.', 'a las 8 de la tarde', '11-23 20:00'],
    ['Te llamo a las 3 y media.', 'a las 3 y media', '11-23 15:30'],
    ['Te llamo el 24 por la mañana.', 'el 24 por la mañana', '11-24 12:00'],
    ['Mañana al mediodía os escribo.', 'Mañana al mediodía', '11-24 12:00'],
    ['Te escribo en media hora.', 'en media hora', '11-23 11:50'],
    ['Te llamo el lunes.', 'el lunes', '11-30 19:00'],
    ['Mañana a las 9 a. m. le marco.', 'Mañana a las 9 a. m.', '11-24 09:00'],
  ])('%s', (draft, words, due) => {
    expect(found(draft)).toEqual([[words, due]]);
  });

  it('joins a day and a time that stand in two clauses, and tells two promises apart', () => {
    expect(found('Nuria lo cambia hoy y te avisa a las 16 h.')).toEqual([
      ['hoy y te avisa a las 16 h', '11-23 16:00'],
    ]);
    expect(found('Mañana a las 10 te llamo. El viernes tendrás el abono.')).toEqual([
      ['Mañana a las 10', '11-24 10:00'],
      ['El viernes', '11-27 19:00'],
    ]);
  });

  it.each([
    'Llámanos al 900 000 001, L–V de 9 a 19 h.',
    'Escríbenos por privado antes de las 18 h.',
    'Ayer te llamamos a las 10 y no contestaste.',
    'Compraste el lunes y el martes llegó roto.',
    'El acceso a la app está caído desde las 9:40.',
    'Dijimos diez días para el reintegro y ya pasaron quince.',
    'Atendemos de lunes a viernes de 9 a 14 h.',
    'Tres semanas esperando es demasiado.',
    'Mándanos el tique hoy.',
    'El pedido del viernes ya está localizado.',
  ])('none: %s', (draft) => {
    expect(found(draft)).toEqual([]);
  });
});

describe('promises in English', () => {
  it.each([
    ["We'll refund by Friday.", 'by Friday', '11-27 19:00'],
    ["I'll call you tomorrow at 10.", 'tomorrow at 10', '11-24 10:00'],
    ['Luis in store has it and will update you by 6pm today.', 'by 6pm today', '11-23 18:00'],
    ["You'll have it within 48 hours.", 'within 48 hours', '11-25 11:20'],
    ['You will have the refund in two business days.', 'in two business days', '11-25 19:00'],
    ["I'll write by end of day.", 'by end of day', '11-23 19:00'],
    ["We'll reply before noon tomorrow.", 'before noon tomorrow', '11-24 12:00'],
    ["I'll ring you on Wednesday morning.", 'on Wednesday morning', '11-25 12:00'],
    ["We'll post here at 10:30, fixed or not.", 'at 10:30', '11-24 10:30'],
    ["I'll have an answer in an hour.", 'in an hour', '11-23 12:20'],
    ["I'm looking at it this afternoon and will message you.", 'this afternoon', '11-23 19:00'],
    ["We'll ship it first thing tomorrow.", 'first thing tomorrow', '11-24 10:00'],
    ['It arrives on 3 December.', 'on 3 December', '12-03 19:00'],
    ["We'll get it to you by the 5th.", 'by the 5th', '12-05 19:00'],
    ["We'll sort it in 2 to 3 working days.", 'in 2 to 3 working days', '11-27 19:00'],
    ["You'll hear from us before Friday.", 'before Friday', '11-25 19:00'],
    ['Inés has it and calls you at 5.', 'at 5', '11-23 17:00'],
  ])('%s', (draft, words, due) => {
    expect(found(draft)).toEqual([[words, due]]);
  });

  it.each([
    'Call us on 800 000 001, Mon–Fri 9–7.',
    'You called yesterday at 5.',
    'Could you DM me the receipt by Friday?',
    'Three weeks for something we promised in five days is on us.',
    "Sign-in has been down since 9:40; it isn't your phone.",
    'Please call us before 6pm.',
  ])('none: %s', (draft) => {
    expect(found(draft)).toEqual([]);
  });
});

describe('the moment', () => {
  it('is that of the brand’s zone, through a change of clocks', () => {
    const saturday = Date.parse('2026-10-24T18:00:00+02:00');
    const [promise] = findPromises('Mañana a las 10 te llamo.', { now: saturday, hours });
    expect(promise?.dueAt).toBe(Date.parse('2026-10-25T10:00:00+01:00'));
    const [there] = findPromises("I'll call you tomorrow at 10.", {
      now: saturday,
      hours: { ...hours, timeZone: 'America/Mexico_City' },
    });
    expect(there?.dueAt).toBe(Date.parse('2026-10-25T10:00:00-06:00'));
  });

  it('does not count a holiday as a business day, nor a weekend', () => {
    const wednesday = Date.parse('2026-11-25T10:00:00+01:00');
    const [promise] = findPromises('Lo tendrás en 2 días hábiles.', { now: wednesday, hours });
    expect(local(promise?.dueAt ?? 0)).toBe('11-30 19:00');
  });

  it('counts plain days where nobody is ever there', () => {
    const closed = { ...hours, week: [[], [], [], [], [], [], []] };
    const [promise] = findPromises('Lo tendrás en 2 días hábiles.', { now, hours: closed });
    expect(local(promise?.dueAt ?? 0)).toBe('11-25 19:00');
  });

  it('takes the year after where the date has passed', () => {
    const [promise] = findPromises('Te llega el 3 de febrero.', { now, hours });
    expect(new Date(promise?.dueAt ?? 0).toISOString().slice(0, 10)).toBe('2027-02-03');
  });
});

describe('any draft', () => {
  const words =
    'mañana a las 10 te llamo el 31 de febrero hoy 99:99 by tomorrow will at 5 en 0 días 24/13'.split(' ');
  const drafts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom(...words, '.', ',', '\n', '🙂', 'é'), { maxLength: 40 })
      .map((parts) => parts.join(' ')),
  );

  it('gives places inside the draft and moments ahead, and never throws', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        for (const { start, end, dueAt } of findPromises(draft, { now, hours })) {
          expect(0 <= start && start < end && end <= draft.length).toBe(true);
          expect(dueAt).toBeGreaterThan(now);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('said on a Friday morning', () => {
  const friday = Date.parse('2026-11-20T10:00:00+01:00');
  const onFriday = (draft: string) =>
    findPromises(draft, { now: friday, hours }).map(({ dueAt }) => local(dueAt));

  it.each([
    ['Te llamo hoy viernes a las 18 h.', '11-20 18:00'],
    ['Te llamo hoy, viernes, a las 18 h.', '11-20 18:00'],
    ["I'll call you at 5 today, Friday.", '11-20 17:00'],
    ['Te llamo mañana, sábado 21, a las 11.', '11-21 11:00'],
    ['Te llamo esta tarde a las 5.', '11-20 17:00'],
    ['Esta tarde te llamo a las 5.', '11-20 17:00'],
    ["I'll call you this afternoon at 5.", '11-20 17:00'],
    ["I'll call first thing in the morning.", '11-21 10:00'],
    ['Mañana no abrimos, te llamo el lunes a las 10.', '11-23 10:00'],
    ["We aren't open tomorrow, I'll call you on Monday at 10.", '11-23 10:00'],
    ['No te preocupes que te llamo mañana a las 10.', '11-21 10:00'],
    ["Don't worry, I'll call you tomorrow at 10.", '11-21 10:00'],
    ["I'll call you no later than Monday at 10.", '11-23 10:00'],
    ['Te llamo el lunes a las 10 para que no esperes más.', '11-23 10:00'],
    ['Te escribo hoy a las 12 de la noche.', '11-21 00:00'],
    ['Te escribo esta noche a las 12.', '11-21 00:00'],
    ['Te llamo hoy a las 12 de la mañana.', '11-20 12:00'],
    ['Te escribo hoy a medianoche.', '11-21 00:00'],
    ["I'll write by midnight.", '11-21 00:00'],
    ['Te llamo en una hora y media.', '11-20 11:30'],
    ['Te llamo en una hora y 15 minutos.', '11-20 11:15'],
    ["I'll call you in an hour and 15 minutes.", '11-20 11:15'],
    ['Te respondemos en 24/48 h.', '11-22 10:00'],
    ['Te llamo en hora y media.', '11-20 11:30'],
    ['Te llamo en dos horas y media.', '11-20 12:30'],
    ["I'll call you in an hour and a half.", '11-20 11:30'],
    ["I'll call you in two and a half hours.", '11-20 12:30'],
    ['Te llamo a las cinco menos cuarto.', '11-20 16:45'],
    ['Te llamo a las cinco y cuarto.', '11-20 17:15'],
    ['Te llamo a las cinco y media.', '11-20 17:30'],
    ['Te llamo a la una menos diez.', '11-20 12:50'],
    ["I'll call you at quarter to five.", '11-20 16:45'],
    ["I'll call you at a quarter past five.", '11-20 17:15'],
    ["I'll call you at half past five.", '11-20 17:30'],
    ["I'll call you at ten to five.", '11-20 16:50'],
    ['Este viernes te llamo.', '11-20 19:00'],
    ['Lo tendrás para el viernes.', '11-20 19:00'],
    ["I'll call you this Friday at 6pm.", '11-20 18:00'],
    ["We'll refund by Friday.", '11-20 19:00'],
    ['Te llamo el viernes.', '11-27 19:00'],
    ["I'll call you next Friday.", '11-27 19:00'],
    ['Te respondemos en 24-48 h.', '11-22 10:00'],
    ['Te respondemos en 24 h, sin falta.', '11-21 10:00'],
    ["We'll reply within 24-48 h.", '11-22 10:00'],
    ["We'll reply within 24h.", '11-21 10:00'],
    ['Te lo ingresamos en un mes.', '12-20 19:00'],
    ["We'll refund it in a month.", '12-20 19:00'],
    ["We'll refund it next month.", '12-31 19:00'],
    ['El mes que viene te lo ingresamos.', '12-31 19:00'],
    ['Te llega el primero de diciembre.', '12-01 19:00'],
    ['It arrives on the first of December.', '12-01 19:00'],
  ])('%s', (draft, due) => {
    expect(onFriday(draft)).toEqual([due]);
  });

  it.each([
    'No te llamo mañana a las 10.',
    'No te puedo llamar mañana.',
    'Nunca te llamaré mañana.',
    'No te llamaré mañana, sábado.',
    'I will not call you tomorrow.',
    "I can't promise it by Friday.",
    "We won't call you on Monday.",
    "I'm not calling you tomorrow.",
    'No tardaremos más de 24 horas en responderte.',
    'Te lo devolvemos en 999 semanas.',
    "We'll refund it in 999 weeks.",
  ])('none: %s', (draft) => {
    expect(onFriday(draft)).toEqual([]);
  });

  it('keeps apart what is said of two moments', () => {
    expect(onFriday('Te llamo hoy a las 17 h y el lunes te lo mando.')).toEqual([
      '11-20 17:00',
      '11-23 19:00',
    ]);
    expect(onFriday('Te llamo esta mañana, y a las 5 te escribo.')).toEqual(['11-20 12:00', '11-20 17:00']);
  });
});

describe('one moment named', () => {
  const named = fc.record({
    zone: fc.constantFrom(
      'Europe/Madrid',
      'America/Mexico_City',
      'America/Argentina/Buenos_Aires',
      'America/New_York',
    ),
    at: fc.integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2027-12-31T00:00:00Z') }),
    draft: fc.constantFrom(
      'Te llamo mañana por la mañana, a las 10.',
      "I'll call you tomorrow morning at 10.",
      'Mañana a las 12 de la noche te escribo.',
      'Te llamo el mes que viene.',
      "I'll write in an hour and a half.",
      'Te respondemos en 24-48 h.',
    ),
  });

  it('is one promise, ahead, in every zone and through every change of clocks', () => {
    fc.assert(
      fc.property(named, ({ zone, at, draft }) => {
        const promises = findPromises(draft, { now: at, hours: { ...hours, timeZone: zone } });
        expect(promises).toHaveLength(1);
        expect(promises[0]?.dueAt).toBeGreaterThan(at);
      }),
      { numRuns: 200 },
    );
  });
});
