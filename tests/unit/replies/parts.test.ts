import { describe, expect, it } from 'vitest';
import { defaultBusinessHours } from '../../../lib/domain/default-business-hours.ts';
import { detailsEn } from '../../../lib/replies/detail-en.ts';
import { detailsEs } from '../../../lib/replies/detail-es.ts';
import { effort } from '../../../lib/replies/effort.ts';
import { givenName } from '../../../lib/replies/given-name.ts';
import { aimOf, limitOf, weightedLength } from '../../../lib/replies/length.ts';
import { promisedTime, timeInWords } from '../../../lib/replies/promised-time.ts';
import { toSecondPersonEn } from '../../../lib/replies/second-person-en.ts';
import { toSecondPerson } from '../../../lib/replies/second-person-es.ts';
import { inPreterite } from '../../../lib/replies/spanish-past.ts';
import { stepsIn } from '../../../lib/replies/steps.ts';

const options = { products: [], withoutAmounts: false };

describe('their words to ours', () => {
  it.each([
    [
      'llevo tres semanas esperando mi pedido',
      'llevas tres semanas esperando tu pedido',
      'lleva tres semanas esperando su pedido',
      'llevás tres semanas esperando tu pedido',
    ],
    [
      'no puedo entrar a mi cuenta',
      'no puedes entrar a tu cuenta',
      'no puede entrar a su cuenta',
      'no podés entrar a tu cuenta',
    ],
    ['me cobraron dos veces', 'te cobraron dos veces', 'le cobraron dos veces', 'te cobraron dos veces'],
    ['me quejé ayer', 'te quejaste ayer', 'se quejó ayer', 'te quejaste ayer'],
    ['pagué el envío', 'pagaste el envío', 'pagó el envío', 'pagaste el envío'],
    ['pedí una cita', 'pediste una cita', 'pidió una cita', 'pediste una cita'],
    ['he llamado tres veces', 'has llamado tres veces', 'ha llamado tres veces', 'has llamado tres veces'],
    [
      'no quieren devolverme el pago',
      'no quieren devolverte el pago',
      'no quieren devolverle el pago',
      'no quieren devolverte el pago',
    ],
    ['me lo mandaron roto', 'te lo mandaron roto', 'se lo mandaron roto', 'te lo mandaron roto'],
    [
      'pierdo el tiempo con mi router',
      'pierdes el tiempo con tu router',
      'pierde el tiempo con su router',
      'perdés el tiempo con tu router',
    ],
  ])('%s', (said, tu, usted, vos) => {
    expect([toSecondPerson(said, 'tu'), toSecondPerson(said, 'usted'), toSecondPerson(said, 'vos')]).toEqual([
      tu,
      usted,
      vos,
    ]);
  });

  it('leaves alone what cannot be turned with certainty', () => {
    expect(toSecondPerson('nos cancelaron la reserva', 'tu')).toBeNull();
    expect(toSecondPerson('os llamaré mañana', 'tu')).toBeNull();
    expect(toSecondPersonEn('you never called me')).toBeNull();
  });

  it('conjugates a preterite that is on no list, and no future', () => {
    expect(toSecondPerson('averigüé dos precios', 'vos')).toBe('averiguaste dos precios');
    expect(toSecondPerson('reflexioné mucho', 'usted')).toBe('reflexionó mucho');
    expect(toSecondPerson('autoricé el cambio', 'tu')).toBe('autorizaste el cambio');
    expect(toSecondPerson('aplacé la cita', 'usted')).toBe('aplazó la cita');
    expect(toSecondPerson('discutiré mañana', 'tu')).toBeNull();
  });

  it('addresses several people as the variety does', () => {
    expect(toSecondPerson('nos cobraron dos veces', 'tu', true)).toBe('os cobraron dos veces');
    expect(toSecondPerson('nos cobraron dos veces', 'usted', true)).toBe('les cobraron dos veces');
    expect(toSecondPerson('nos cobraron dos veces', 'vos', false)).toBe('les cobraron dos veces');
    expect(toSecondPerson('nos dejaron en la calle', 'vos', false)).toBeNull();
  });

  it.each([
    ['te han cobrado dos veces', 'te cobraron dos veces'],
    ['no te lo han devuelto', 'no te lo devolvieron'],
    ['has llamado tres veces', 'llamaste tres veces'],
    ['la lavadora ha dicho basta', 'la lavadora dijo basta'],
    ['han sido tres horas', 'fueron tres horas'],
  ])('says in America: %s → %s', (said, american) => expect(inPreterite(said, false)).toBe(american));

  it('keeps the perfect of what is still open where the variety does', () => {
    expect(inPreterite('todavía no te han contestado', true)).toBe('todavía no te han contestado');
  });

  it('turns English', () => {
    expect(toSecondPersonEn("I've waited 3 weeks for my order")).toBe("you've waited 3 weeks for your order");
    expect(toSecondPersonEn('I was charged twice')).toBe('you were charged twice');
  });
});

describe('the detail of a post', () => {
  const es = (text: string) => detailsEs(text, 'tu', options)[0]?.text;
  const en = (text: string) => detailsEn(text, options)[0]?.text;

  it.each([
    ['Hola, llevo tres semanas esperando mi pedido y nada', 'tres semanas esperando tu pedido'],
    ['Qué mal. Me cobraron dos veces la cuota de enero', 'te cobraron dos veces la cuota de enero'],
    ['De verdad, la app no funciona desde ayer', 'la app no funciona desde ayer'],
  ])('%s', (post, detail) => expect(es(post)).toBe(detail));

  it.each([
    ["Hi, I've been waiting 3 weeks for my order", "you've been waiting 3 weeks for your order"],
    ['Guys, you charged me twice for the flight', 'you were charged twice for the flight'],
    ['Great. My suitcase arrived broken', 'your suitcase arrived broken'],
  ])('%s', (post, detail) => expect(en(post)).toBe(detail));

  it('holds no insult, no data and at most twelve words', () => {
    for (const text of [
      'Llevo dos días esperando a estos idiotas',
      'Mi pedido 123456789 no llega a Madrid',
      'No puedo creer que pase esto',
    ]) {
      for (const detail of detailsEs(text, 'tu', options)) {
        expect(detail.text).not.toMatch(/idiotas|\d{5}|creer/u);
        expect(detail.text.split(' ').length).toBeLessThanOrEqual(12);
      }
    }
  });
});

describe('the promised time', () => {
  const calm = { severity: 1, arousal: 1 } as const;
  const hours = { ...defaultBusinessHours, timeZone: 'Europe/Madrid' };
  const at = (iso: string) => Date.parse(iso);

  it.each([
    ['2026-11-23T10:10:00+01:00', 'hoy antes de las 14 h'],
    ['2026-11-23T13:30:00+01:00', 'hoy antes de las 19 h'],
    ['2026-11-23T18:40:00+01:00', 'mañana a las 10 h'],
    ['2026-11-27T18:40:00+01:00', 'el lunes a las 10 h'],
    ['2026-11-28T12:00:00+01:00', 'el lunes a las 10 h'],
    ['2026-10-23T18:40:00+02:00', 'el lunes a las 10 h'],
  ])('%s → %s', (now, words) => {
    const due = promisedTime(at(now), hours, calm);
    expect(timeInWords(due, at(now), 'Europe/Madrid', 'es-ES')).toBe(words);
  });

  it('knows shifts that run into the night, also last night’s', () => {
    const bar = { ...hours, week: Array.from({ length: 7 }, () => [{ from: '18:00', to: '02:00' }]) };
    const due = (now: string) => new Date(promisedTime(at(now), bar, calm)).toISOString();
    expect(due('2026-11-23T20:10:00+01:00')).toBe('2026-11-23T23:00:00.000Z');
    expect(due('2026-11-24T00:30:00+01:00')).toBe('2026-11-24T01:00:00.000Z');
    expect(due('2026-11-24T03:00:00+01:00')).toBe('2026-11-24T20:00:00.000Z');
  });

  it('does not wait where somebody is in danger', () => {
    const now = at('2026-11-28T23:05:00+01:00');
    expect(promisedTime(now, hours, { severity: 3, arousal: 1 }) - now).toBeLessThanOrEqual(45 * 60_000);
  });

  it('speaks as people do in each place', () => {
    const now = at('2026-11-23T10:00:00+01:00');
    const due = at('2026-11-23T18:00:00+01:00');
    expect(timeInWords(due, now, 'Europe/Madrid', 'es-MX')).toBe('hoy antes de las 6 de la tarde');
    expect(timeInWords(due, now, 'Europe/Madrid', 'es-AR')).toBe('hoy antes de las 18');
    expect(timeInWords(due, now, 'Europe/Madrid', 'en')).toBe('by 6pm today');
  });
});

describe('length, names, steps, effort', () => {
  it('counts as the platform counts', () => {
    expect(weightedLength('añ ¿? –', 'x')).toBe(7);
    expect(
      weightedLength('https://norte.example/una/direccion/muy/larga/que/cuenta/poco', 'x'),
    ).toBeGreaterThan(0);
    expect(weightedLength('mira https://example.com/una/direccion/muy/larga/que/no/cuenta', 'x')).toBe(28);
    expect(weightedLength('👨‍👩‍👧', 'x')).toBe(2);
    expect(weightedLength('€', 'x')).toBe(2);
    expect(weightedLength('👍', 'facebook')).toBe(1);
    expect([limitOf('x'), aimOf('x'), limitOf('linkedin')]).toEqual([280, 240, 1250]);
  });

  it('greets by a real name only', () => {
    const name = (shown: string) => givenName({ name: shown, handle: 'h' });
    expect([
      name('marta gil'),
      name('Raúl 🌵'),
      name('xX_dragon88'),
      name('Club de Lectura'),
      name('Furious Customer'),
    ]).toEqual(['Marta', 'Raúl', '', '', '']);
  });

  it('sees the four steps', () => {
    expect(
      [
        ...stepsIn(
          'No es para menos: tres días sin línea. Es un fallo nuestro. Escríbenos por MD; cuando esté resuelto lo contaremos aquí.',
        ),
      ].sort(),
    ).toEqual(['direct', 'own', 'resolve', 'validate']);
    expect([...stepsIn("We let you down. Could you DM us? Once it's sorted we'll say here.")].sort()).toEqual(
      ['direct', 'own', 'resolve'],
    );
    expect(stepsIn('Vale.').size).toBe(0);
  });

  it('weighs the effort', () => {
    const post = 'He llamado cuatro veces y tengo dos cargos en la cuenta';
    expect(effort('Vale, lo miramos.', post)).toBeLessThan(1);
    expect(
      effort('Cuatro llamadas y dos cargos: lo lleva Inés, te llama hoy a las 17 h.', post),
    ).toBeGreaterThanOrEqual(1);
  });
});
