import type { Phrasebook } from '../../phrasebook.ts';

/** Opens with what happened: the words after it say what is done. */
export const lead: NonNullable<Phrasebook['lead']> = {
  clause: [
    'MIRROR: {d}:',
    'MIRROR: {d}.',
    'MIRROR: {d}, VALIDATE: y hay que aclararlo:',
    'MIRROR: {d}, VALIDATE: y con razón lo [dices|dice|decís]:',
    'MIRROR: {d}. VALIDATE: [Haces|Hace|Hacés] bien en decirlo:',
    'MIRROR: {d}. VALIDATE: Es normal que [pidas|pida|pidas] una respuesta:',
    'MIRROR: entendido: {d}.',
  ],
  span: [
    'MIRROR: {d}:',
    'MIRROR: {d} VALIDATE: es demasiado:',
    'MIRROR: {d} VALIDATE: cansa a cualquiera:',
    'MIRROR: {d}. VALIDATE: Así no se puede seguir:',
    'MIRROR: {d} VALIDATE: no es forma de atender:',
    'MIRROR: tomo nota: {d}.',
  ],
  fragment: [
    'MIRROR: {d}:',
    'MIRROR: {d}.',
    'MIRROR: {d}. VALIDATE: Así no debería ser:',
    'MIRROR: {d}. VALIDATE: [Haces|Hace|Hacés] bien en decirlo:',
    'MIRROR: tomo nota: {d}.',
    'MIRROR: {d}. VALIDATE: Es normal la queja:',
  ],
};

export const mirror: Phrasebook['mirror'] = {
  clause: [
    'MIRROR: veo que {d}, VALIDATE: y es normal que [quieras|quiera|quieras] una explicación.',
    'MIRROR: leo que {d}, VALIDATE: y [haces|hace|hacés] bien en decirlo.',
    'MIRROR: veo que {d}. VALIDATE: [Tienes|Tiene|Tenés] motivos para quejar[te|se|te].',
    'MIRROR: [dices|dice|decís] que {d}, VALIDATE: y es lógico que lo [reclames|reclame|reclames].',
    'MIRROR: leo que {d} VALIDATE: y es lógico el <enfado|enojo>.',
    'MIRROR: veo que {d}, VALIDATE: y eso no puede quedarse así.',
    'MIRROR: nos [cuentas|cuenta|contás] que {d}. VALIDATE: [Tienes|Tiene|Tenés] razón en quejar[te|se|te].',
    'MIRROR: leo que {d}. VALIDATE: Es normal que [pidas|pida|pidas] cuentas.',
  ],
  span: [
    'MIRROR: {d} VALIDATE: es demasiado para cualquiera.',
    'MIRROR: {d} VALIDATE: desespera a cualquiera.',
    'MIRROR: después de {d}, VALIDATE: es lógico el <enfado|enojo>.',
    'MIRROR: tras {d}, VALIDATE: es lógico que [pidas|pida|pidas] una respuesta.',
    'MIRROR: {d}. VALIDATE: [Tienes|Tiene|Tenés] motivos para quejar[te|se|te].',
    'MIRROR: con {d}, VALIDATE: cualquiera perdería la paciencia.',
    'MIRROR: después de {d}, VALIDATE: es normal que [quieras|quiera|quieras] hechos.',
  ],
  fragment: [
    'MIRROR: leo esto: {d}. VALIDATE: Es lógico el <enfado|enojo>.',
    'MIRROR: veo el mensaje: {d}. VALIDATE: [Tienes|Tiene|Tenés] motivos para quejar[te|se|te].',
    'MIRROR: {d}: VALIDATE: es normal que [quieras|quiera|quieras] una explicación.',
    'MIRROR: {d}: VALIDATE: así no debería ser.',
    'MIRROR: {d}: VALIDATE: [haces|hace|hacés] bien en decirlo.',
    'MIRROR: {d}: VALIDATE: es lógico que lo [reclames|reclame|reclames].',
  ],
  topic: [
    'MIRROR: {about} VALIDATE: merece una respuesta clara.',
    'MIRROR: {about} VALIDATE: no puede quedarse así.',
    'MIRROR: {about} VALIDATE: habría molestado a cualquiera.',
    'MIRROR: {topic}: VALIDATE: es normal que [quieras|quiera|quieras] una explicación.',
    'MIRROR: {topic}: VALIDATE: [tienes|tiene|tenés] motivos para quejar[te|se|te].',
    'MIRROR: {topic}: VALIDATE: [haces|hace|hacés] bien en escribirnos.',
    'MIRROR: {about} VALIDATE: hay que mirarlo, y [haces|hace|hacés] bien en decirlo.',
    'MIRROR: {topic}: VALIDATE: es lógico que lo [reclames|reclame|reclames].',
  ],
  none: [
    'VALIDATE: si hoy [estás|está|estás] así con nosotros, MIRROR: es que pasó algo y queremos saberlo.',
    'VALIDATE: nadie escribe esto porque sí, MIRROR: y queremos saber qué hay detrás.',
    'VALIDATE: detrás de un mensaje así MIRROR: hay algo que nos toca conocer.',
    'VALIDATE: entiendo que [vienes|viene|venís] de una mala experiencia MIRROR: con nosotros.',
    'VALIDATE: [haces|hace|hacés] bien en decirlo: MIRROR: queremos saber de qué viene.',
    'VALIDATE: un mensaje así no se escribe por gusto: MIRROR: queremos saber de dónde viene.',
  ],
};

export const mirrorBrief: Phrasebook['mirrorBrief'] = {
  clause: [
    'MIRROR: anotado: {d}. VALIDATE: Con razón [te quejas|se queja|te quejás].',
    'MIRROR: recibido: {d}. VALIDATE: Es normal la queja.',
    'MIRROR: leído: {d}. VALIDATE: Es lógico el <enfado|enojo>.',
    'MIRROR: lo tengo: {d}. VALIDATE: Es normal que lo [digas|diga|digas].',
    'MIRROR: entendido: {d}. VALIDATE: Con razón lo [dices|dice|decís].',
    'MIRROR: visto: {d}. VALIDATE: Es lógico que [protestes|proteste|protestes].',
    'MIRROR: tomo nota: {d}. VALIDATE: Es lógica la queja.',
  ],
  span: [
    'MIRROR: {d} VALIDATE: es demasiado.',
    'MIRROR: leído: {d}. VALIDATE: Es lógico el <enfado|enojo>.',
    'MIRROR: anotado: {d}. VALIDATE: Con razón [te quejas|se queja|te quejás].',
    'MIRROR: tras {d}, VALIDATE: es normal la queja.',
    'MIRROR: con {d}, VALIDATE: lógico que [protestes|proteste|protestes].',
    'MIRROR: recibido: {d}. VALIDATE: Es normal que lo [digas|diga|digas].',
  ],
  fragment: [
    'MIRROR: anotado: {d}. VALIDATE: Con razón [te quejas|se queja|te quejás].',
    'MIRROR: recibido: {d}. VALIDATE: Es normal la queja.',
    'MIRROR: leído: {d}. VALIDATE: Es lógico el <enfado|enojo>.',
    'MIRROR: lo tengo: {d}. VALIDATE: Es normal que lo [digas|diga|digas].',
    'MIRROR: {d}: VALIDATE: es lógica la queja.',
    'MIRROR: {d}: VALIDATE: con razón lo [dices|dice|decís].',
  ],
  topic: [
    'MIRROR: leído: {topic}. VALIDATE: Es normal la queja.',
    'MIRROR: anotado: {topic}. VALIDATE: Es lógica la queja.',
    'MIRROR: recibido: {topic}. VALIDATE: Es normal que lo [digas|diga|digas].',
    'MIRROR: {about} VALIDATE: merece una respuesta.',
    'MIRROR: {about} VALIDATE: no puede quedarse así.',
    'MIRROR: {topic}: VALIDATE: con razón lo [dices|dice|decís].',
    'MIRROR: visto: {topic}. VALIDATE: Con razón [te quejas|se queja|te quejás].',
  ],
  none: [
    'VALIDATE: [haces|hace|hacés] bien en decirlo. MIRROR: Queremos entenderlo.',
    'VALIDATE: se nota el <enfado|enojo> MIRROR: y queremos saber de qué viene.',
    'VALIDATE: gracias por decirlo: MIRROR: nos falta lo principal.',
    'VALIDATE: un mensaje así MIRROR: hay que entenderlo bien.',
    'VALIDATE: queremos arreglarlo MIRROR: y nos falta saber por dónde empezar.',
  ],
};

export const validate: Phrasebook['validate'] = {
  'human-error': [
    'VALIDATE: era de esperar que alguien lo señalara.',
    'VALIDATE: es normal que moleste.',
    'VALIDATE: es comprensible que moleste.',
  ],
  product: [
    'VALIDATE: comprar algo y que no responda fastidia.',
    'VALIDATE: quien compra algo cuenta con que funcione.',
    'VALIDATE: uno compra para quitarse problemas, no para tener otro.',
    'VALIDATE: uno paga para que las cosas salgan bien.',
  ],
  'promotion-price': [
    'VALIDATE: una oferta tiene que ser lo que dice ser.',
    'VALIDATE: contar con un precio y encontrar otro sienta mal.',
    'VALIDATE: el precio debe estar claro antes de pagar.',
  ],
  'staff-service': [
    'VALIDATE: quien viene a nosotros espera que se le atienda bien.',
    'VALIDATE: sentirse mal atendido pesa más que el propio problema.',
    'VALIDATE: pedir ayuda no debería costar tanto.',
    'VALIDATE: nadie debería salir así de una gestión.',
  ],
  delivery: [
    'VALIDATE: contar con una entrega y no tenerla descoloca cualquier plan.',
    'VALIDATE: organizarse para recibir algo que no llega cansa.',
    'VALIDATE: esperar sin noticias es lo peor de una entrega.',
    'VALIDATE: una fecha de entrega está para cumplirse.',
  ],
  billing: [
    'VALIDATE: ver un cobro que no cuadra inquieta a cualquiera.',
    'VALIDATE: con el dinero de uno no caben dudas.',
    'VALIDATE: las cuentas tienen que entenderse a la primera.',
    'VALIDATE: nadie quiere perseguir su propio dinero.',
  ],
  outage: [
    'VALIDATE: pagar por un servicio y no poder usarlo cansa.',
    'VALIDATE: quedarse sin servicio trastoca el día entero.',
    'VALIDATE: el día depende de que esto funcione.',
  ],
  policy: [
    'VALIDATE: una norma que no se entiende molesta el doble.',
    'VALIDATE: toparse con una condición que no se esperaba fastidia.',
    'VALIDATE: una condición así se debe poder explicar.',
  ],
  privacy: [
    'VALIDATE: los datos de cada uno son cosa seria.',
    'VALIDATE: con los datos personales toda precaución es poca.',
    'VALIDATE: saber quién tiene los datos de uno es lo mínimo.',
  ],
  fraud: [
    'VALIDATE: encontrarse con algo así asusta.',
    'VALIDATE: ver movimientos que uno no hizo da miedo.',
    'VALIDATE: algo así hay que pararlo ya.',
  ],
  safety: [
    'VALIDATE: es normal el susto.',
    'VALIDATE: es lógico que preocupe.',
    'VALIDATE: [haces|hace|hacés] bien en avisar.',
  ],
  other: [
    'VALIDATE: quedarse sin respuesta es lo que más cansa.',
    'VALIDATE: nadie debería tener que insistir.',
    'VALIDATE: una queja así hay que atenderla con hechos.',
    'VALIDATE: a nadie le gusta verse en esa situación.',
  ],
};

export const validatePlain: Phrasebook['validatePlain'] = [
  'VALIDATE: es normal que [quieras|quiera|quieras] una explicación.',
  'VALIDATE: [tienes|tiene|tenés] motivos para quejar[te|se|te].',
  'VALIDATE: [haces|hace|hacés] bien en decirlo.',
  'VALIDATE: es lógico que [pidas|pida|pidas] una respuesta.',
  'VALIDATE: [tienes|tiene|tenés] razón en reclamarlo.',
  'VALIDATE: entiendo que moleste.',
  'VALIDATE: es lógico el <enfado|enojo>.',
  'VALIDATE: con razón [te quejas|se queja|te quejás].',
];
