import { describe, expect, it } from 'vitest';
import { findCause } from '../../../lib/listening/cause.ts';
import { headClasses } from '../../../lib/listening/model/model.ts';
import { featuresOf, readPost } from '../../../lib/listening/read-post.ts';
import { modelWithBias } from './with-bias.ts';

/** What the words alone tell: the head is silent. */
const silent = modelWithBias('cause');
const cause = (text: string, model = silent) => {
  const reading = readPost({ text, lang: 'es' });
  return findCause(model, featuresOf(reading), reading.evidence).cause;
};

describe('what went wrong, by the words that settle it', () => {
  it.each([
    ['@bancosol cuarenta minutos al teléfono y me cuelgan la llamada', 'staff-service'],
    ['@bancosol pésima atención al cliente', 'staff-service'],
    ['@bancosol los empleados sentados mirando el celular', 'staff-service'],
    ['@bancosol la app no carga y no me deja entrar', 'outage'],
    ['@bancosol el cajero se tragó la tarjeta', 'outage'],
    ['@vuelalto mi vuelo con tres horas de retraso', 'delivery'],
    ['@vuelalto perdimos la conexión', 'delivery'],
    ['@paquetin figura entregado y aquí no hay nada', 'delivery'],
    ['@cobrofacil dejen de llamarme, no soy esa persona', 'privacy'],
    ['@cobrofacil preguntan por una tal Ramona, número equivocado', 'privacy'],
    ['@cobrofacil bórrenme de su lista', 'privacy'],
    ['@bancosol me cobraron dos veces la comisión', 'billing'],
    ['@gimnasia me di de baja y me siguen pasando el recibo', 'billing'],
    ['@bancosol exigen comprobante para todo y obligan a usar la app', 'policy'],
    ['@segurosluz me negaron el crédito por la edad', 'policy'],
    ['@villaclara la acera llena de basura', 'product'],
    ['@villaclara la piscina sigue sin limpiar', 'product'],
    ['@bancosol me clonaron la tarjeta', 'fraud'],
    ['@bancosol sacaron un préstamo a mi nombre', 'fraud'],
    ['@luzdelnorte huele a gas en la escalera', 'safety'],
    ['@supersol la oferta no se respeta en caja', 'promotion-price'],
    ['@prepasol el cartel tiene una falta de ortografía', 'human-error'],
    ['@bancosol es el peor banco', 'other'],
  ] as const)('%s → %s', (text, expected) => {
    expect(cause(text)).toBe(expected);
  });

  it('a verdict on the whole company gives way to anything that is named', () => {
    expect(cause('@bancosol el peor banco, me clonaron la tarjeta')).toBe('fraud');
    expect(cause('@bancosol no vuelvo a contratar, tres horas en la fila de la sucursal')).toBe(
      'staff-service',
    );
  });

  it.each([
    ['Dejen de fumar, les llamarán la atención', 'privacy'],
    ['Mi vuelo salió puntual y la fila era corta', 'billing'],
    ['Pagué la cuota en la sucursal', 'fraud'],
    ['La señora cayó simpática', 'delivery'],
  ] as const)('%s is not %s', (text, expected) => {
    expect(cause(text)).not.toBe(expected);
  });

  it('is what the model heard where the words settle nothing, and what they settle where it is in doubt', () => {
    const leansTo = (name: string, by: number) =>
      modelWithBias(
        'cause',
        headClasses.cause.map((each) => (each === name ? by : 0)),
      );
    expect(cause('Otra vez lo mismo con ustedes', leansTo('product', 1))).toBe('product');
    expect(cause('Me clonaron la tarjeta', leansTo('product', 1))).toBe('fraud');
    expect(cause('El peor banco', leansTo('product', 4))).toBe('product');
  });
});
