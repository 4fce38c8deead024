import type { Exercise } from '../exercise.ts';

/** Everything here is invented: people, posts, shops and answers. */
export const esSecond = [
  {
    kind: 'refund',
    language: 'es',
    network: 'facebook',
    author: { name: 'Lola Ferrán', handle: 'lola.ferran' },
    text: 'Devolví la alfombra hace veinte días y el dinero sigue sin aparecer. Cada vez que llamo me dicen que espere.',
    context:
      'Se tramitó mal y ha salido hoy. El banco la muestra el jueves como tarde. Nuria la sigue y puede llamar el viernes.',
    situation: 'S-14',
    severity: 1,
    musts: [
      {
        what: 'Dice dónde está el dinero',
        says: /(?:ha salido|salio|sale|enviad)[^.]*hoy|hoy[^.]*(?:ha salido|salio|sale)/,
      },
      { what: 'Da un día', says: /jueves/ },
      { what: 'Dice qué pasa si no llega', says: /si (?:el viernes|no)|viernes/ },
    ],
    mistakes: [
      { what: 'Pedirle paciencia', says: /paciencia/, rules: ['L11'] },
      { what: '«Tu opinión es muy importante»', rules: ['L23'] },
    ],
    sample:
      'Veinte días y cada llamada un «espere»: el fallo es nuestro. La devolución de la alfombra ha salido hoy y tu banco la muestra el jueves como tarde. Nuria la sigue y, si el viernes no está, te llama ella a las 10. –Ana',
  },
  {
    kind: 'outage',
    language: 'es',
    network: 'x',
    author: { name: 'Dani Robles', handle: 'danirobles_prueba' },
    text: 'La app de @casanorte lleva caída desde anoche y no puedo ver mi pedido. ¿Hay alguien ahí?',
    context:
      'Cayó a las 22 h. Los pedidos no se pierden. Habrá noticias a las 13 h. Por teléfono se puede consultar.',
    situation: 'S-13',
    severity: 1,
    musts: [
      {
        what: 'Da los hechos: qué está caído y desde cuándo',
        says: /caid[^.]*(?:22|anoche)|(?:22|anoche)[^.]*caid/,
      },
      { what: 'Dice a qué hora habrá noticias', says: /a las 13|13 h/ },
      { what: 'Ofrece qué hacer mientras', says: /900 000 001|telefono/ },
    ],
    mistakes: [
      { what: '«Estamos trabajando en ello» y nada más', says: /estamos trabajando en ello/ },
      { what: 'Disculpa de plantilla', rules: ['L22'] },
    ],
    sample:
      'La app está caída desde las 22 h y los pedidos no se pierden. El equipo la está arreglando; a las 13 h contamos aquí cómo va, haya novedad o no. Mientras, en el 900 000 001 te dicen cómo va tu pedido. –Ana',
  },
  {
    kind: 'already-private',
    language: 'es',
    network: 'facebook',
    author: { name: 'Olga Medrano', handle: 'olga.medrano' },
    text: 'Os mandé el número de pedido por privado hace una hora, como pedisteis. ¿Lo leéis?',
    before: [
      { by: 'them', text: '¿Cuándo llega mi lámpara?' },
      { by: 'us', text: 'Hola, Olga. Mándame el número por mensaje privado y lo miro ahora. –Ana' },
    ],
    context: 'Lo habéis leído. La lámpara sale hoy; a las 18 h se sabe la hora de entrega.',
    situation: 'S-12',
    severity: 0,
    musts: [
      { what: 'Confirma que lo tenéis', says: /lo tengo|recibid|leid|ha llegado/ },
      { what: 'Dice a qué hora sabrá más', says: /a las 18|18 h/ },
      { what: 'No pide el dato otra vez', avoids: /mandanos|envianos|ponnos|pasanos|facilit/ },
    ],
    mistakes: [
      { what: 'Pedir el dato otra vez, y en público', rules: ['L41', 'L54'] },
      { what: 'Sacar sus datos a la vista', rules: ['L42'] },
    ],
    sample:
      'Sí, lo tengo delante, gracias por mandarlo. La lámpara sale hoy; a las 18 h te escribo por ese mismo mensaje privado con la hora de entrega. –Ana',
  },
  {
    kind: 'privacy',
    language: 'es',
    network: 'facebook',
    author: { name: 'Carmen R. S.', handle: 'carmen.rs.prueba' },
    text: 'Os he escrito tres veces. Soy Carmen Ruiz Soto, DNI 00000000T, calle del Pez 400. ¿Me llega el armario o no?',
    context: 'El armario sale mañana. La hora se sabe hoy a las 18 h.',
    situation: 'S-10',
    severity: 2,
    musts: [
      { what: 'Le pide que quite sus datos', says: /borra|quita|elimina/ },
      { what: 'Sigue en privado', says: /privado|\bmd\b/ },
      { what: 'No repite ningún dato', avoids: /ruiz|soto|0000|del pez/ },
    ],
    mistakes: [
      { what: 'Repetir o pedir sus datos a la vista', rules: ['L41', 'L42'] },
      { what: 'No contestar a lo que preguntaba', says: /^(?!.*armario)/ },
    ],
    sample:
      'Tres mensajes sin respuesta es demasiado. Borra tu DNI y tu dirección de aquí: nunca los pedimos en público. El armario sale mañana y la hora te la digo hoy por mensaje privado, a las 18 h. –Ana',
  },
  {
    kind: 'attack',
    language: 'es',
    network: 'x',
    author: { name: 'pared gris', handle: 'paredgris_prueba' },
    text: '@casanorte sois basura, panda de inútiles. Ojalá cerréis mañana.',
    context: 'No dice qué pasó y no hay pedidos con esa cuenta.',
    situation: 'S-05',
    severity: 0,
    effort: false,
    musts: [
      { what: 'Deja una puerta abierta', says: /que (?:te |ha )*pas|cuenta|escrib/ },
      { what: 'Pone un límite', says: /insult|en ese tono|con respeto|no seguimos/ },
      { what: 'No se disculpa: no hay de qué', avoids: /lo siento|sentimos|perdon|disculp/ },
    ],
    mistakes: [
      { what: 'Devolver el golpe', rules: ['L12', 'L17', 'L13'] },
      { what: 'Amenazar', rules: ['L09'] },
    ],
    sample:
      'Si algo nuestro falló, dime por MD qué pasó y qué día, y hoy lo miro yo. Con insultos no seguimos. –Ana',
  },
  {
    kind: 'fraud',
    language: 'es',
    network: 'x',
    author: { name: 'Raúl Ibáñez', handle: 'raulibanez_prueba' },
    text: '@casanorte tengo dos cargos vuestros de 180 € que no reconozco. Yo no he comprado nada.',
    context: 'Aún no se sabe de dónde salen. Nuria lo mira hoy y puede llamar antes de las 19 h.',
    situation: 'S-11',
    severity: 3,
    musts: [
      { what: 'Protege primero: el banco, la tarjeta', says: /banco|bloque/ },
      { what: 'Da un camino oficial', says: /900 000 001|\bmd\b|privado/ },
      { what: 'No adivina de quién es la culpa', avoids: /seguramente|probablemente|habra sido|tu familia/ },
    ],
    mistakes: [
      { what: 'Especular', rules: ['L36'] },
      { what: 'Pedir la tarjeta o claves a la vista', rules: ['L41'] },
    ],
    sample:
      'Bloquea ya la tarjeta con tu banco y luego llámanos al 900 000 001. Dos cargos que no reconoces no pueden quedarse así: Nuria mira hoy de dónde salen y te llama antes de las 19 h. Nunca te pediremos claves. –Ana',
  },
  {
    kind: 'care',
    language: 'es',
    network: 'x',
    author: { name: 'Vera Lasala', handle: 'veralasala_prueba', followers: 48_000 },
    text: 'Llevo tres semanas esperando el sofá de @casanorte. Tres semanas. Si así tratan a quien paga, imaginad a quien pregunta.',
    context: 'Falta una pieza. Llega el martes y lo lleva Luis, de reparto.',
    situation: 'S-07',
    severity: 1,
    musts: [
      { what: 'Da el hecho y la fecha', says: /martes/ },
      { what: 'Dice quién responde', says: /luis/ },
      { what: 'Promete contarlo aquí', step: 'resolve' },
    ],
    mistakes: [
      { what: 'Regalar algo en público', rules: ['L37'] },
      { what: 'Halagar', says: /encanta tu|te seguimos|admira|gran(?:de)? fan/ },
    ],
    sample:
      'Tres semanas sin sofá es demasiado, y nos toca explicarlo: falta una pieza. Luis, de reparto, lo lleva y te llega el martes. Ese día contaremos aquí en qué quedó. –Ana',
  },
  {
    kind: 'third-turn',
    language: 'es',
    network: 'x',
    author: { name: 'Hugo Salas', handle: 'hugosalas_prueba' },
    text: 'Tampoco puedo el martes. Decidme algo de una vez.',
    before: [
      { by: 'them', text: '@casanorte la silla vino coja.' },
      { by: 'us', text: 'Una silla coja no sirve. Luis te lleva otra el lunes a las 10. –Ana' },
      { by: 'them', text: 'El lunes trabajo.' },
      { by: 'us', text: 'Claro. ¿El martes a las 17 h? –Ana' },
    ],
    context: 'Ya van dos respuestas a la vista de todos. Luis puede cualquier tarde de esta semana.',
    situation: 'S-02',
    severity: 1,
    effort: false,
    musts: [
      { what: 'Lo saca de la vista: privado o llamada', step: 'direct' },
      { what: 'Deja que elija', says: /elij|elige|la hora que|cuando (?:tu )?(?:puedas|quieras)|te venga/ },
      { what: 'Promete contar aquí el final', step: 'resolve' },
    ],
    mistakes: [
      { what: '«Como ya te dijimos»', rules: ['L04'] },
      { what: 'Proponer otra fecha en público', says: /el (?:miercoles|jueves|viernes) a las/ },
    ],
    sample:
      'Te escribo ahora por MD y elige tú la tarde: Luis va cuando te venga bien esta semana. Contaremos aquí en qué queda. –Ana',
  },
  {
    kind: 'discrimination',
    language: 'es',
    network: 'facebook',
    author: { name: 'Irene Uriarte', handle: 'irene.uriarte' },
    text: 'En vuestra tienda no dejaron entrar a mi hermano con su perro guía. Dijeron que ensuciaba.',
    context:
      'En la tienda entran los perros guía. Nuria llama hoy al equipo y puede llamar a la familia antes de las 19 h.',
    situation: 'S-03',
    severity: 2,
    musts: [
      { what: 'Lo asume sin excusas', step: 'own' },
      { what: 'Dice qué se hace hoy', says: /nuria[^.]*hoy|hoy[^.]*nuria/ },
      { what: 'Ofrece hablar en privado', step: 'direct' },
    ],
    mistakes: [
      { what: 'Llamarlo «malentendido»', rules: ['L07'], says: /malentendido/ },
      { what: 'Hablar de su discapacidad', rules: ['L48'], says: /discapacidad|ciego|su condicion/ },
    ],
    sample:
      'Tu hermano tenía que entrar con su perro guía, y no hay excusa: lo siento. Nuria llama hoy al equipo de la tienda. Dime por mensaje privado un teléfono y llamo yo a tu hermano antes de las 19 h. –Ana',
  },
  {
    kind: 'hazard',
    language: 'es',
    network: 'x',
    author: { name: 'Alba Requena', handle: 'albarequena_prueba' },
    text: '@casanorte el calefactor que os compré ayer echa humo y huele a quemado. Lo tengo en el cuarto de mi hija.',
    context: 'No se sabe la causa. Nuria atiende ahora el teléfono.',
    situation: 'S-09',
    severity: 3,
    musts: [
      { what: 'Empieza por qué hacer ya', says: /^\W*(?:desenchuf|apaga|desconect|sal)/ },
      { what: 'Da el número de emergencias', says: /\b112\b/ },
      { what: 'Da un teléfono, sin formularios', says: /900 000 001/ },
    ],
    mistakes: [
      { what: 'Mandar un formulario', rules: ['L45'], says: /formulario/ },
      { what: 'Adivinar la causa', rules: ['L36'], says: /seguramente|sera (?:el )?polvo/ },
    ],
    sample:
      'Desenchúfalo ya y salid del cuarto; si sigue el humo, llama al 112. Después llámanos al 900 000 001: Nuria lo coge ahora y hoy recoge ella el calefactor. –Ana',
  },
] as const satisfies readonly Exercise[];
