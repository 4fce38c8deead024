import type { Phrasebook } from '../../phrasebook.ts';

export const phone: NonNullable<Phrasebook['phone']> = {
  start: [
    '{hello}{intro} [Te|Le|Te] llamo por {about}. ¿[Te|Le|Te] viene bien hablar ahora?',
    'Antes de nada quiero entenderlo bien: [cuéntame|cuénteme|contame] qué pasó, sin prisa. Voy tomando nota.',
  ],
  grave:
    'Lo primero: ¿[estás|está|estás] bien, y las personas que estaban [contigo|con usted|con vos]? [Cuéntame|Cuénteme|Contame] qué pasó, que tomo nota.',
  told: 'Si lo he entendido bien, {d}. ¿Es así?',
  ask: {
    'human-error':
      '¿Dónde lo [viste|vio|viste] y a qué hora? Así encuentro esa publicación y quién la aprobó.',
    product:
      '¿Cuándo lo [compraste|compró|compraste] y qué hace ahora? Si [tienes|tiene|tenés] una foto, me la [mandas|manda|mandás] después por privado.',
    'promotion-price':
      '¿Dónde [viste|vio|viste] ese precio y qué [te|le|te] cobraron? Con una captura o el {ticket} lo comparo.',
    'staff-service':
      '¿Qué día y a qué hora fue, y en qué sitio? No necesito nombres: quiero saber cómo [te|le|te] trataron.',
    delivery:
      '¿Qué dice el último aviso de entrega, y qué horas [te|le|te] vienen bien? Con eso localizo el envío.',
    billing: '¿Qué fecha tiene el cobro y cómo aparece en la cuenta? El número de la tarjeta no lo necesito.',
    outage: '¿Desde cuándo pasa y en qué zona? ¿Hay algo que sí [te|le|te] funcione mientras tanto?',
    policy:
      '¿Qué [te|le|te] dijeron de esa condición, y cuándo? Quiero ver qué [leíste|leyó|leíste] antes de pagar.',
    privacy:
      '¿Dónde [viste|vio|viste] [tus|sus|tus] datos y quién más pudo verlos? No me los [repitas|repita|repitas], basta con saber cuáles.',
    fraud:
      '¿[Has|Ha|Has] podido bloquear la tarjeta o la cuenta? Si no, es lo primero, y me quedo al teléfono.',
    safety:
      '¿Sigue habiendo peligro? Si lo hay, [cuelga|cuelgue|cortá] y [llama|llame|llamá] a emergencias; yo [te|le|te] vuelvo a llamar.',
    other:
      '¿Qué día fue y dónde? ¿Lo [contaste|contó|contaste] ya a alguien de aquí? Así no [tienes|tiene|tenés] que repetirlo.',
  },
  act: 'Esto es lo que voy a hacer: lo reviso yo, sin pasarlo a nadie más, y {when} [tienes|tiene|tenés] noticias mías.',
  wish: '¿Qué sería para [ti|usted|vos] una buena solución? La apunto tal como me la [digas|diga|digas].',
  within:
    'Hasta cierto importe lo decido yo ahora mismo, sin hacer[te|le|te] esperar. Si es más, lo pregunto y [te|se|te] lo digo con la misma franqueza.',
  beyond:
    'No quiero prometer nada que no dependa de mí: lo consulto y {when} [te|le|te] digo sí o no, con el motivo.',
  end: [
    'Resumo lo que queda: qué hago yo, qué [haces|hace|hacés] [tú|usted|vos] y para cuándo. ¿Falta algo?',
    'Gracias por atenderme. Si antes surge algo, [escríbeme|escríbame|escribime] por donde hemos hablado y lo veo yo.',
  ],
};

export const gestures: NonNullable<Phrasebook['gestures']> = {
  free: {
    'human-error': ['Un mensaje personal de quien publicó', 'Contar qué se cambia antes de publicar'],
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
  large: {
    product: [
      'Cambio por uno nuevo, recogido en su casa',
      'Un mes más de garantía por cada semana sin usarlo',
    ],
    delivery: ['Pagar lo que tuvo que comprar en su lugar', 'Entrega en mano por alguien del equipo'],
    'staff-service': [
      'Una visita de quien dirige, con flores o lo que encaje',
      'Devolver el importe de esa visita',
    ],
    billing: ['Pagar los recargos que el cobro le causó en su banco', 'Un mes sin cuota'],
    outage: ['Un mes sin cuota', 'Un equipo de repuesto en casa hasta que esté estable'],
    'promotion-price': ['Devolver la compra entera si ya no la quiere'],
    policy: ['Hacer la excepción y pagar lo que costó no tenerla'],
    other: ['Devolver el importe completo', 'Flores o una nota llevadas en mano'],
  },
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
