import type { Exercise } from '../exercise.ts';

/** Everything here is invented: people, posts, shops and answers. */
export const esFirst = [
  {
    kind: 'product',
    language: 'es',
    network: 'facebook',
    author: { name: 'Elena Cobos', handle: 'elena.cobos' },
    text: 'La cafetera que compré en vuestra tienda hace dos semanas gotea por la base. Ya es el segundo desayuno con la encimera encharcada.',
    context:
      'Hay otra igual en la tienda. Nuria puede cambiarla mañana a las 10; basta con el cargo de la tarjeta, sin tique.',
    situation: 'S-02',
    severity: 1,
    musts: [
      { what: 'Retoma un detalle suyo: el goteo, el desayuno, la encimera', says: /gote|desayun|encimera/ },
      { what: 'Asume que es cosa vuestra', step: 'own' },
      { what: 'Dice quién lo cambia y cuándo', says: /nuria[^.]*(?:manana|a las 10)|manana[^.]*nuria/ },
    ],
    mistakes: [
      { what: 'Lamentar «las molestias» en vez de lo que le pasó', rules: ['L22'] },
      {
        what: 'Poner la política o el tique por delante',
        rules: ['L38'],
        says: /presentar el tique|sin tique no/,
      },
    ],
    sample:
      'Dos desayunos con la encimera encharcada: normal que escribas. Que gotee a las dos semanas es cosa nuestra. Nuria, de la tienda, te la cambia mañana a las 10; te vale el cargo de la tarjeta. –Ana',
  },
  {
    kind: 'delivery',
    language: 'es',
    network: 'facebook',
    author: { name: 'Íñigo Larrea', handle: 'inigo.larrea' },
    text: 'Me pedí la mañana libre para recibir la mesa y nadie ha venido ni ha llamado. Son las dos.',
    context: 'El camión se averió. Luis puede llevarla hoy a las 19 h o el sábado a las 10.',
    situation: 'S-12',
    severity: 1,
    musts: [
      { what: 'Nombra el tiempo perdido: la mañana libre, la espera', says: /manana|esper/ },
      { what: 'Asume el fallo', step: 'own' },
      { what: 'Da a elegir fecha', says: /hoy[^.]*sabado|sabado[^.]*hoy/ },
    ],
    mistakes: [
      { what: 'Echar la culpa a la mensajería', rules: ['L08'] },
      { what: 'Prometer «en breve» sin hora', rules: ['L34'] },
    ],
    sample:
      'Una mañana libre perdida esperando la mesa, y sin una llamada: el fallo es nuestro. Luis te la puede llevar hoy a las 19 h o el sábado a las 10. Dime por mensaje privado qué prefieres y te lo confirmo yo. –Ana',
  },
  {
    kind: 'question',
    language: 'es',
    network: 'x',
    author: { name: 'Bea Montalbán', handle: 'beamontalban_prueba' },
    text: '@casanorte ¿la garantía del horno cubre la puerta o eso va aparte?',
    context: 'La cubre dos años, salvo golpes.',
    situation: 'S-02',
    severity: 0,
    musts: [
      { what: 'Contesta lo que pregunta', says: /cubre|entra en la garantia|incluid/ },
      { what: 'Da el plazo y la excepción', says: /dos anos.*golpe|golpe.*dos anos/s },
      { what: 'No se disculpa: no es una queja', avoids: /lamentamos|disculp|lo sentimos|perdon/ },
    ],
    mistakes: [
      { what: 'Mandar a otro canal sin contestar', rules: ['L26'] },
      { what: 'Tratarla como una queja', rules: ['L22'] },
    ],
    sample:
      'Sí, la cubre: la puerta del horno entra en la garantía dos años, salvo golpes. Si la tuya falla, Nuria te da cita hoy en el 900 000 001, de 9 a 19 h. –Ana',
  },
  {
    kind: 'service',
    language: 'es',
    network: 'x',
    author: { name: 'Paula Cid', handle: 'paulacid_prueba' },
    text: 'Pregunté en la tienda por una lámpara y la dependienta me soltó que si no sabía leer el cartel. Delante de todo el mundo. @casanorte',
    context: 'Aún no sabéis quién fue. Nuria, la encargada, habla hoy con todo el equipo de la tienda.',
    situation: 'S-03',
    severity: 1,
    musts: [
      { what: 'Asume el trato como empresa', step: 'own' },
      { what: 'Dice qué se hace y cuándo', says: /nuria[^.]*hoy|hoy[^.]*nuria/ },
      {
        what: 'No señala ni castiga a nadie en público',
        avoids: /expedient|despedi|sancion|la dependienta (?:es|sera)/,
      },
    ],
    mistakes: [
      { what: 'Ponerlo en duda', rules: ['L02', 'L39'] },
      { what: 'Contar el castigo de una persona', rules: ['L46'] },
    ],
    sample:
      'Preguntaste por una lámpara y te llevaste eso delante de todos: lo siento. No es la atención que queremos. Nuria lo habla hoy con el equipo y a las 18 h te cuento por MD en qué queda. –Ana',
  },
  {
    kind: 'expectation',
    language: 'es',
    network: 'facebook',
    author: { name: 'Rubén Alcaide', handle: 'ruben.alcaide' },
    text: 'Compré la estantería pensando que venía montada, como en la foto. Abro la caja y son cuarenta tornillos. No es lo que esperaba.',
    context:
      'La ficha dice «requiere montaje» en letra pequeña. Luis tiene libre el jueves por la tarde para montarla en casa.',
    situation: 'S-02',
    severity: 0,
    musts: [
      { what: 'Entiende por qué lo esperaba', step: 'validate' },
      { what: 'Ofrece una salida con día', says: /jueves/ },
      { what: 'No le echa la culpa', avoids: /lo pone|deberias|hubieras|haber leido|letra pequena/ },
    ],
    mistakes: [
      { what: '«Si hubieras leído la ficha…»', rules: ['L01'] },
      { what: 'Quitarle importancia', rules: ['L14'] },
    ],
    sample:
      'Con esa foto hay motivos para esperarla montada; cuarenta tornillos cansan a cualquiera. Hoy cambiamos la ficha para que se vea arriba. Luis puede montártela en casa el jueves por la tarde: dime por mensaje privado si te va bien. –Ana',
  },
  {
    kind: 'own-mistake',
    language: 'es',
    network: 'x',
    author: { name: 'Marina Solé', handle: 'marinasole_prueba' },
    text: 'Acabáis de publicar «en enero a dieta, que ya os vale» con la foto de una clienta. ¿De verdad nadie lo leyó antes, @casanorte?',
    context:
      'Lo publicó vuestro equipo a las 10 y se borró a las 11. Nuria revisa hoy quién aprueba los textos.',
    situation: 'S-01',
    severity: 1,
    musts: [
      { what: 'Lo asume sin condiciones', step: 'own' },
      { what: 'Dice qué estuvo mal', says: /burl|cuerpo|no tenia que|no debio|dieta/ },
      { what: 'Dice qué se ha hecho', says: /borra|retira|quita/ },
    ],
    mistakes: [
      { what: 'Disculparse «si alguien se ha ofendido»', rules: ['L06'] },
      { what: 'Escudarse en la intención o en la broma', says: /intencion|broma|humor/ },
    ],
    sample:
      'Nos equivocamos: esa frase se burlaba del cuerpo de una persona y no tenía que salir. La hemos borrado y hoy Nuria revisa quién aprueba los textos. Perdón a ella y a quien la leyó. –Ana',
  },
  {
    kind: 'praise-but',
    language: 'es',
    network: 'facebook',
    author: { name: 'Teresa Quirós', handle: 'teresa.quiros' },
    text: 'El trato en la tienda, de diez. Pero el colchón huele a pegamento y llevo dos noches durmiendo en el sofá.',
    context: 'Luis puede recogerlo mañana a las 10 y llevar otro que lleva ya un mes desembalado.',
    situation: 'S-02',
    severity: 1,
    musts: [
      { what: 'Agradece lo bueno', says: /gracias|alegra/ },
      { what: 'Atiende lo malo: el colchón, las dos noches', says: /colchon|noches|pegamento|sofa/ },
      { what: 'Dice quién, qué y cuándo', says: /luis[^.]*manana|manana[^.]*luis/ },
    ],
    mistakes: [
      { what: 'Quedarse solo con el elogio', says: /feliz dia|muchas gracias por tu comentario/ },
      { what: 'Alegría de relleno', rules: ['L15'] },
    ],
    sample:
      'Gracias por lo del trato; se lo digo hoy al equipo. Dos noches en el sofá por el olor a pegamento es demasiado: Luis recoge el colchón mañana a las 10 y te lleva otro ya aireado. Dime por mensaje privado si esa hora te va bien. –Ana',
  },
  {
    kind: 'repeat',
    language: 'es',
    network: 'facebook',
    author: { name: 'Gonzalo Prieto', handle: 'gonzalo.prieto' },
    text: 'Segunda vez que la vajilla llega con platos rotos. La primera vez ya mandé fotos y lo conté todo. ¿Otra vez lo mismo?',
    context: 'Las fotos están en el caso. Iba mal embalada. Luis la lleva en mano el viernes a las 17 h.',
    situation: 'S-08',
    severity: 1,
    musts: [
      { what: 'Reconoce que es la segunda vez', says: /segunda|otra vez|dos veces/ },
      { what: 'Una persona y una fecha firme', says: /luis[^.]*viernes|viernes[^.]*luis/ },
      { what: 'No le pide que lo repita', avoids: /mandanos|envianos|cuentanos|pasanos/ },
    ],
    mistakes: [
      { what: 'Pedirle otra vez las fotos o la historia', rules: ['L54'], says: /otra vez que paso/ },
      { what: 'Lamentar «los inconvenientes»', rules: ['L22'] },
    ],
    sample:
      'Segunda vez con platos rotos, y el error es nuestro: la vajilla iba mal embalada. Tenemos tus fotos; no tienes que mandar nada. Luis te lleva otra en mano el viernes a las 17 h y la abre contigo. –Ana',
  },
  {
    kind: 'irony',
    language: 'es',
    network: 'x',
    author: { name: 'Nico Barba', handle: 'nicobarba_prueba' },
    text: 'Bravo, @casanorte. Tres horas esperando al montador y ni una llamada. Gracias por enseñarme a meditar.',
    context: 'El montador se confundió de día. Luis puede ir hoy a las 18 h o mañana.',
    situation: 'S-12',
    severity: 1,
    musts: [
      { what: 'Contesta a lo que hay debajo: tres horas, el montador', says: /tres horas|montador/ },
      { what: 'Asume el fallo', step: 'own' },
      { what: 'Da una hora', says: /hoy|manana/ },
    ],
    mistakes: [
      { what: 'Reírle la gracia', rules: ['L18'] },
      {
        what: 'Tomarlo por un elogio o devolver la ironía',
        rules: ['L12'],
        says: /nos alegra|gracias por (?:tu|tus|el) (?:humor|comentario)/,
      },
    ],
    sample:
      'Tres horas esperando al montador y sin una llamada: lo siento, el fallo es nuestro. Luis puede ir hoy a las 18 h o mañana a la hora que digas. Dime por MD cuál y te la confirmo. –Ana',
  },
  {
    kind: 'unjustified',
    language: 'es',
    network: 'x',
    author: { name: 'Sergio Mena', handle: 'sergiomena_prueba' },
    text: '@casanorte me cobráis 49 € al año por Casa Norte Plus y yo jamás lo pedí. Quiero mi dinero.',
    context:
      'Se activó desde su cuenta en marzo y se usó en dos compras. Se cancela en un clic y no vuelve a cobrarse.',
    situation: 'S-04',
    severity: 1,
    musts: [
      { what: 'Entiende el enfado', step: 'validate' },
      { what: 'Lleva la prueba a privado', says: /\bmd\b|privado/ },
      { what: 'Da una salida', says: /cancel|baja/ },
    ],
    mistakes: [
      { what: 'Negarlo de plano en público', rules: ['L39', 'L04'] },
      { what: 'Contar en público lo que hizo', rules: ['L42'], says: /lo activaste|dos compras|en marzo/ },
    ],
    sample:
      'Ver 49 € que no esperas molesta, lo entiendo. Los datos que tenemos son otros: te los enseño hoy por MD, antes de las 18 h. Si no quieres Plus, lo cancelo yo y no vuelve a cobrarse. –Ana',
  },
] as const satisfies readonly Exercise[];
