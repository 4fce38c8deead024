import { describe, expect, it } from 'vitest';
import { LintInput } from '../../../lib/domain/finding.ts';
import { lint } from '../../../lib/tone/lint.ts';

const blocked = (draft: string, context: Record<string, unknown> = {}) =>
  lint(LintInput.parse({ id: 'd', draft, context }))
    .filter(({ severity }) => severity === 'block')
    .map(({ rule }) => rule);

describe('what only sounds like a fault', () => {
  it.each([
    'Lo que cuentas no es para dejarlo pasar: hoy a las 17 h te escribo.',
    'No es lo que queremos que te pase. Hoy a las 17 h te escribo.',
    'No tome esa dosis y llame a su farmacia antes de las 14 h.',
    'Mi compañera revisa la factura; hasta que suba no se te cobra nada.',
    'Tendríamos que haberle llamado ayer. Hoy a las 17 h le llamo.',
    'Según tu banco el cargo salió ayer. Lo miro y te escribo a las 17 h.',
    'El precio no cuadra, no es lo que pagó. Hoy lo miro.',
    'Tu vecina estaba en la lista y tú no: lo arreglo hoy antes de las 17 h.',
    'The chair has a ten-year guarantee, so the leg is covered. I’ll write at 5 pm.',
    "It's not your fault: we sent the wrong size.",
    "We'll see it's made up for you today.",
    'You want a refund and I’d do the same: it leaves today.',
  ])('lets pass: %s', (draft) => expect(blocked(draft)).toEqual([]));

  it.each([
    ['L39', 'Lo que cuentas no es verdad.'],
    ['L01', 'La culpa es tuya.'],
    ['L01', "It's your fault."],
    ['L41', 'Please send your ID.'],
  ])('%s still stops: %s', (rule, draft) => expect(blocked(draft)).toContain(rule));
});

describe('people of ours', () => {
  const by = (...staff: string[]) => ({ brand: { staff } });

  it.each([
    ['Ana', 'Fue un error nuestro con tu pedido. Hoy a las 17 h te escribo. –Ana'],
    ['Ana', 'Disculpa el fallo con tu pedido, hoy a las 17 h te escribo –Ana'],
    ['Ana', 'Analizamos el fallo de tu pedido y hoy a las 17 h te escribo.'],
    ['Ana', 'Hola, Ana: el fallo del pedido lo miro hoy y a las 17 h te escribo.'],
    ['Ana', 'Te llama Ana hoy a las 17 h. El error fue al cobrar.'],
    ['Sam', "Samantha, that was our mistake. I'll write at 5 pm."],
  ])('%s may stand in: %s', (name, draft) => expect(blocked(draft, by(name))).not.toContain('L46'));

  it.each([
    ['Ana', 'Hola, Ana: el fallo fue de Ana.'],
    ['Ana', 'Te llama Ana a las 17 h. Fue un error de Ana.'],
    ['Óscar', 'Hemos hablado con Óscar y ha quedado suspendido.'],
    ['Sam', 'Sam was late and has been told off.'],
  ])('%s is pointed at: %s', (name, draft) => expect(blocked(draft, by(name))).toContain('L46'));
});
