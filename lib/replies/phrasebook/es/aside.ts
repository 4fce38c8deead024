import type { Phrasebook } from '../../phrasebook.ts';

/** What is said on the telephone, in order: the matter, what is done, the time, the check. */
export const phone: NonNullable<Phrasebook['phone']> = [
  '{hello}{intro} [Te|Le|Te] llamo por {about}. ¿[Te|Le|Te] viene bien hablar ahora?',
  'Antes de nada, quiero entenderlo bien: [cuéntame|cuénteme|contame] qué pasó, sin prisa. Tomo nota.',
  'Lo que he entendido: {d}. ¿Es así?',
  'Lo que hago yo: lo reviso y {when} [tienes|tiene|tenés] noticias mías.',
  '¿Qué sería una buena solución para [ti|usted|vos]? Lo apunto y [te|le|te] digo con franqueza si puedo.',
  'Resumo lo que queda: quién, qué y para cuándo. ¿Falta algo?',
];

/** Small things that mend, offered in private only. The first list costs nothing. */
export const gestures: NonNullable<Phrasebook['gestures']> = {
  free: {
    product: [
      'Una llamada de quien lo repara para explicar qué falló',
      'Pasar el cambio por delante de la cola',
    ],
    delivery: ['Avisar a mano el día de la entrega, con hora', 'Entrega en la franja que el cliente elija'],
    'staff-service': [
      'Una llamada de la persona responsable del equipo',
      'Un contacto directo para la próxima vez',
    ],
    billing: ['Enviar la cuenta explicada línea por línea', 'Confirmar por escrito que queda corregido'],
    outage: ['Avisar en persona cuando vuelva el servicio', 'Explicar por escrito qué falló'],
    'promotion-price': ['Aplicar el precio anunciado', 'Avisar antes de la próxima oferta'],
    policy: ['Explicar la norma con un ejemplo', 'Buscar la excepción que la norma permite'],
    other: ['Una nota escrita a mano', 'Una llamada para contar qué cambió'],
  },
  paid: {
    product: ['Reparación o pieza sin coste', 'Un recambio prestado mientras dura el arreglo'],
    delivery: ['Devolver los gastos de envío', 'Envío urgente en el próximo pedido'],
    'staff-service': ['Una segunda visita sin coste', 'Un detalle de la casa en la próxima visita'],
    billing: ['Anular la comisión o el recargo', 'Devolver lo cobrado de más con un extra pequeño'],
    outage: ['Descontar los días sin servicio', 'Datos o minutos de más este mes'],
    'promotion-price': ['Devolver la diferencia', 'Respetar la oferta también en la próxima compra'],
    policy: ['Asumir el coste del cambio', 'Ampliar el plazo por esta vez'],
    other: ['Un detalle en la próxima compra', 'Asumir el gasto que esto le causó'],
  },
  limit: 'Hasta {max}, según el límite acordado',
};

/** Longer forms: what serves whoever reads along. */
export const forOthers: NonNullable<Phrasebook['forOthers']> = {
  phone: [
    'DIRECT: y a quien le pase lo mismo: atendemos en el {other}{other_hours}.',
    'DIRECT: para quien esté igual, el teléfono es el {other}{other_hours}.',
    'DIRECT: si a alguien más le ocurre, estamos en el {other}{other_hours}.',
  ],
  email: [
    'DIRECT: y a quien le pase lo mismo: {other}{other_hours}.',
    'DIRECT: para quien esté igual, el correo es {other}{other_hours}.',
  ],
  url: [
    'DIRECT: y a quien le pase lo mismo le sirve esta página: {other}',
    'DIRECT: para quien esté igual, está explicado aquí: {other}',
  ],
};
