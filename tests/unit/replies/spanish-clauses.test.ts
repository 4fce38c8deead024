import { describe, expect, it } from 'vitest';
import { detailsEs } from '../../../lib/replies/detail-es.ts';

const best = (text: string, register: 'tu' | 'usted' | 'vos' = 'tu', variety = 'es-CO') =>
  detailsEs(text, register, { products: [], withoutAmounts: false, variety: variety as 'es-CO' })[0]?.text;

describe('what happened, as a clause of its own', () => {
  it.each([
    // What the company did, whichever way it is spoken to.
    [
      'Buenas. Reprogramaron mi cita para el lunes sin avisar',
      'reprogramaron tu cita para el lunes sin avisar',
    ],
    ['Muy mal, me cambiaste el turno de la mañana', 'te cambiaron el turno de la mañana'],
    ['Hola. Cobráis dos euros por cada bolsa', 'cobran dos euros por cada bolsa'],
    ['Ya está bien. @tiendaluna me mandó una silla coja', 'te mandaron una silla coja'],
    ['Increíble. En la receta pusieron otra dosis', 'en la receta pusieron otra dosis'],
    ['Pedí un abrigo verde y me mandaron uno gris del almacén', 'te mandaron uno gris del almacén'],
    // A thing and its verb.
    ['Vaya. La puerta de la planta tercera no cierra', 'la puerta de la planta tercera no cierra'],
    ['Otra vez: no me deja entrar en la cuenta', 'no te deja entrar en la cuenta'],
    // Time that is lost.
    ['Perdón, hace un mes que el ascensor está parado', 'hace un mes que el ascensor está parado'],
    ['Señores: quinta vez que intento cancelar el plan', 'es la quinta vez que intentas cancelar el plan'],
    ['A ver. Desde abril pidiendo cita con el dentista', 'llevas desde abril pidiendo cita con el dentista'],
    ['Hora y media en la fila del banco y nada', 'hora y media en la fila del banco'],
  ])('%s', (post, detail) => expect(best(post)).toBe(detail));

  it.each([
    ['Pues sí, no puedo pagar el recibo', 'usted', 'no puede pagar el recibo'],
    ['Sin agua desde el martes', 'vos', 'estás sin agua desde el martes'],
    ['Hola, sigo sin el sofá nuevo', 'vos', 'seguís sin el sofá nuevo'],
  ] as const)('%s, to %s', (post, register, detail) => expect(best(post, register)).toBe(detail));
});

describe('a noun with what belongs to it', () => {
  it.each([
    ['Y los zapatos que compré para cuándo', 'los zapatos que compraste'],
    ['Ni rastro de mi crédito parado hace un mes', 'tu crédito parado hace un mes'],
    ['Lo del vuelo demorado a Trelew', 'el vuelo demorado a Trelew'],
    ['Doble cargo en el supermercado', 'doble cargo en el supermercado'],
    ['Pantalla muerta y manta con pelos', 'pantalla muerta y manta con pelos'],
  ])('%s', (post, detail) => expect(best(post)).toBe(detail));
});

describe('what must not be said back', () => {
  it.each([
    // A pronoun whose noun was left behind.
    ['Fui con las monedas. Después no me las cambiaron', /las cambiaron/u],
    ['Mi solicitud va lenta. La radiqué el dos', /^la radicaste/u],
    // Nouns that look like one's own verb.
    ['Vaciaron mi caja de ahorro con un débito', /ahorr[aá]s/u],
    ['Sin previo aviso en Quito', /avisas|quitas/u],
    // A measure whose end was cut off.
    ['Los puntos vencieron dos días después de que los abonaran', /vencieron dos días$/u],
    ['La oficina abre a las ocho y a las nueve no hay nadie', /oficina[^.]* abre$/u],
    // Insults, people of their own, idioms.
    ['Manga de sátrapas, eso son', /sátrapas/u],
    ['Váyanse bien a cagar', /váyanse/u],
    ['Bien. Domicilié en junio', /domicilié/u],
    ['Delante de toda la cola', /^delante/u],
    ['Hasta las narices de este banco', /narices/u],
    ['Entré porque me lo aconsejó mi cuñada', /cuñada/u],
    ['Me la juegan otra vez', /la juegan/u],
    ['No existe servicio en esta tienda', /exieron/u],
    // Numbers that lead to a person.
    ['Pasaron mi pago del crédito 4471 a otro', /4471/u],
  ])('%s', (post, wrong) => {
    for (const { text } of detailsEs(post, 'tu', { products: [], withoutAmounts: false, variety: 'es-CO' }))
      expect(text).not.toMatch(wrong);
  });
});
