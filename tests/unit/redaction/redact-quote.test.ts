import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gap, redactQuote, shortQuote } from '../../../lib/redaction/redact-quote.ts';

/** Invented. */
const names = [
  'Rosa Prueba',
  'Íñigo Saltamontes',
  'Wilhelmina Ober-Lind',
  'ليلى حداد',
  'María José de la Cruz',
];
const handles = ['rosa_prueba', 'inigo.salta', 'wilma_ol', 'lailah', 'mjcruz77'];
const numbers = ['AB-12345', '612 345 678', '4111 1111 1111 1111', '12.345,60', 'pedido 99812', '2026-11-22'];
const urls = [
  'https://x.com/rosa_prueba/status/1001',
  'www.ejemplo.example/ticket?id=7',
  'facebook.com/wilma_ol',
];
const plain = [
  'llevo semanas esperando',
  'nadie contesta',
  'the parcel never came',
  'quiero mi dinero',
  'no vuelvo',
];

describe('a quote without its people', () => {
  it('reads on without what could say who it was', () => {
    expect(
      redactQuote(
        'Soy Rosa Prueba, pedido AB-12345. Marta me dijo que llamara al 612 345 678. Nadie contesta.',
        ['Rosa Prueba', 'rosa_prueba'],
      ),
    ).toBe('Soy […], pedido […]. […] me dijo que llamara al […]. Nadie contesta.');
  });

  it('knows a name in any letters and inside of longer words', () => {
    expect(
      redactQuote('íñigo se queja, IÑIGO otra vez, soy @inigo_99 y también iñigosaltamontes_es', [
        'Iñigo Saltamontes',
      ]),
    ).toBe(`${gap} se queja, ${gap} otra vez, soy ${gap} y también ${gap}`);
  });

  it.each([
    ['hablé con laura del turno de tarde', `hablé con ${gap} del turno de tarde`],
    ['me atendió rosa, muy seca, y colgó', `me atendió ${gap}, muy seca, y colgó`],
    ['hablé con la señorita mercedes gómez y nada', `hablé con la señorita ${gap} y nada`],
    ['una chica que se llama zoraida me colgó', `una chica que se llama ${gap} me colgó`],
    ['luz me dijo que esperara', `${gap} me dijo que esperara`],
    ['un tal xabi me prometió el reembolso', `un tal ${gap} me prometió el reembolso`],
    ['i spoke with mark garcia for an hour', `i spoke with ${gap} for an hour`],
    ['a rep named quentin hung up on me', `a rep named ${gap} hung up on me`],
    ["it was laura's fault, says pérez-laura", `it was ${gap} fault, says ${gap}`],
    ['my name is zoltan and i waited', `my name is ${gap} and i waited`],
    ['Quedamos a la espera. -Marta', `Quedamos a la espera. ${gap}`],
  ])('takes out names that are written small, as they are said: %s', (said, told) => {
    expect(redactQuote(said, [])).toBe(told);
  });

  it.each([
    ['Zulema me colgó el teléfono', `${gap} me colgó el teléfono`],
    ['Etxebarria me gritó. García no quiso atenderme', `${gap} me gritó. ${gap} no quiso atenderme`],
    ['Nakamura shouted at me', `${gap} shouted at me`],
    ['mira norte.es, o tienda.example', `mira ${gap}, o ${gap}`],
  ])('takes out whom and what no list knows, where it opens or ends a sentence: %s', (said, told) => {
    expect(redactQuote(said, [])).toBe(told);
  });

  it.each([
    'Ayer me llamaron y nadie me dijo nada',
    'Nadie me contesta. Nunca me dijeron el precio',
    'Sinceramente me trataron mal',
    'They told me to wait. Nobody said why',
    'Llegó rota. Es una vergüenza, p. ej. la tapa',
  ])('leaves how a sentence is opened: %s', (said) => {
    expect(redactQuote(said, [])).toBe(said);
  });

  it.each([
    'hablé con atención al cliente y me atendió bien',
    'el domingo abrieron a las tantas y no había luz en la marina',
    'esto se llama estafa',
    'la norma me dijo el técnico que es esa',
    'you should mark it as paid, someone called about the frank sausages',
    'i spoke with customer service and they promised a call',
    'gracias por nada',
    'la rosa blanca llegó rota y la mesa de mármol también',
  ])('leaves words that are no names where they stand: %s', (said) => {
    expect(redactQuote(said, [])).toBe(said);
  });

  it('takes out a name that is written as one among what is shouted', () => {
    const text = 'URGENTE. Soy Íñigo Saltamontes. URGENTE. URGENTE. URGENTE';
    expect(redactQuote(text, [])).toBe(`URGENTE. Soy ${gap}. URGENTE. URGENTE. URGENTE`);
  });

  it('leaves what the brand calls its own, unless it is somebody’s name', () => {
    const text = 'Ayer compré la Fritmax Pro en Cafetal y Saltamontes me la cobró dos veces';
    expect(redactQuote(text, [], ['Fritmax Pro', 'Cafetal', 'Marta'])).toBe(
      `Ayer compré la Fritmax Pro en Cafetal y ${gap} me la cobró dos veces`,
    );
    expect(redactQuote('La lámpara Marta es de Pro', ['Pro'], ['Marta', 'Pro'])).toBe(
      `La lámpara ${gap} es de ${gap}`,
    );
  });

  it('leaves a shouted post readable', () => {
    expect(redactQuote('LLEVO SEMANAS ESPERANDO Y NADIE CONTESTA', ['Rosa'])).toBe(
      'LLEVO SEMANAS ESPERANDO Y NADIE CONTESTA',
    );
  });

  it('is cut at a word', () => {
    const short = shortQuote('esto es una frase muy larga que sigue y sigue'.repeat(20), [], { most: 40 });
    expect(short.length).toBeLessThanOrEqual(41);
    expect(short).toMatch(/\p{L}…$/u);
  });

  it('holds no name, handle, number or address of the case, wherever they stand', () => {
    const part = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...plain) },
      fc.constantFrom(...names),
      fc.constantFrom(...names.flatMap((name) => name.split(' '))),
      fc.constantFrom(...handles, ...handles.map((handle) => `@${handle}`)),
      fc.constantFrom(...numbers),
      fc.constantFrom(...urls),
    );
    const joint = fc.constantFrom(' ', '. ', ', ', '\n', ' (', '… ', ': ');
    const change = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(part, joint, change), { maxLength: 12 }), (parts) => {
        const text = parts.map(([words, end, changed]) => changed(words) + end).join('');
        const told = redactQuote(text, [...names, ...handles, ...urls]).toLowerCase();
        expect(told).not.toMatch(/\p{N}|@|https?:|www\.|\.com/u);
        for (const name of [...names, ...handles]) {
          const words = name
            .toLowerCase()
            .split(/[^\p{L}\p{M}]+/u)
            .filter((each) => each.length > 3);
          for (const word of words) expect(told).not.toContain(word);
        }
      }),
      { numRuns: 300 },
    );
  });
});
