import type { Phrasebook } from '../../phrasebook.ts';

/** The matter stands in the first words: two replies to two posts do not begin alike. */
export const actAbout: Phrasebook['actAbout'] = [
  'ACT: reviso MIRROR: {topic} WHEN: y {when} [te|le|te] digo qué <ha pasado|pasó>.',
  'ACT: miro ya MIRROR: {topic} WHEN: y [te|le|te] escribo {when}.',
  'MIRROR: {topic} ACT: {it} reviso yo ahora WHEN: y {when} [te|le|te] cuento qué encuentro.',
  'MIRROR: de {topic} ACT: me ocupo yo WHEN: y {when} [te|le|te] doy una respuesta.',
  'MIRROR: con {topic} ACT: me pongo ahora WHEN: y [te|le|te] respondo {when}.',
  'MIRROR: sobre {topic}: ACT: lo reviso yo WHEN: y {when} [tienes|tiene|tenés] respuesta.',
  'MIRROR: sobre {topic}, ACT: me encargo yo de aclararlo WHEN: y {when} [te|le|te] escribo.',
  'MIRROR: {topic}: ACT: ya lo estoy mirando WHEN: y {when} [te|le|te] digo en qué queda.',
  'MIRROR: {topic}: ACT: me pongo con eso ya WHEN: y {when} [te|le|te] escribo con lo que haya.',
  'MIRROR: lo de {topic} ACT: queda en mis manos WHEN: y {when} [tienes|tiene|tenés] respuesta.',
  'ACT: ya reviso MIRROR: {topic} WHEN: y [te|le|te] contesto {when}.',
];

export const actUnanswered: Phrasebook['actUnanswered'] = [
  'ACT: busco yo [tus|sus|tus] mensajes y llamadas WHEN: y {when} [te|le|te] respondo.',
  'ACT: miro ahora en qué quedaron [tus|sus|tus] avisos WHEN: y [te|le|te] contesto {when}.',
  'ACT: desde ahora [te|le|te] atiendo yo. WHEN: {when} [tienes|tiene|tenés] una respuesta.',
  'ACT: averiguo por qué nadie [te|le|te] <ha atendido|atendió> WHEN: y {when} [te|le|te] escribo.',
  'ACT: retomo yo lo que quedó sin contestar WHEN: y {when} [te|le|te] doy una respuesta.',
];

export const act: Phrasebook['act'] = [
  'ACT: lo miro yo ahora WHEN: y [te|le|te] escribo {when}.',
  'ACT: me encargo yo de revisarlo WHEN: y {when} [te|le|te] doy una respuesta.',
  'ACT: ya lo estoy mirando WHEN: y {when} [te|le|te] digo qué <ha pasado|pasó>.',
  'ACT: lo reviso yo de principio a fin WHEN: y [tienes|tiene|tenés] respuesta {when}.',
  'ACT: voy a averiguar qué <ha ocurrido|ocurrió> WHEN: y {when} [te|le|te] cuento lo que encuentre.',
  'ACT: ahora mismo me pongo a comprobarlo WHEN: y {when} [te|le|te] escribo con lo que haya.',
  'ACT: lo llevo yo, WHEN: y {when} [sabrás|sabrá|vas a saber] en qué punto está.',
];

export const actShort: Phrasebook['actShort'] = [
  'ACT: lo miro yo WHEN: y [te|le|te] digo {when}.',
  'ACT: lo compruebo WHEN: y {when} [te|le|te] escribo.',
  'ACT: lo llevo yo: WHEN: {when} [tienes|tiene|tenés] noticias.',
  'ACT: me ocupo yo WHEN: y [te|le|te] respondo {when}.',
  'ACT: ya lo reviso WHEN: y {when} [te|le|te] cuento.',
  'ACT: lo estoy comprobando WHEN: y [te|le|te] escribo {when}.',
];

/** Nothing was told yet: what is done begins with asking. */
export const actAsking: NonNullable<Phrasebook['actAsking']> = [
  'ACT: [cuéntame|cuénteme|contame] qué pasó y cuándo {where}, lo reviso yo WHEN: y {when} [tienes|tiene|tenés] respuesta.',
  'ACT: ¿qué pasó? Con eso y la fecha {where} lo miro yo WHEN: y [te|le|te] respondo {when}.',
  'ACT: [dime|dígame|decime] {where} qué pasó, me encargo yo WHEN: y {when} [te|le|te] contesto.',
  'ACT: [escríbeme|escríbame|escribime] {where} qué ocurrió, lo llevo yo WHEN: y {when} [te|le|te] doy una respuesta.',
  'ACT: ¿me [cuentas|cuenta|contás] {where} qué fue y qué día? Lo miro yo WHEN: y {when} [te|le|te] escribo.',
  'ACT: ¿qué fue lo que pasó? [Déjamelo|Déjemelo|Dejámelo] {where}, lo compruebo WHEN: y [te|le|te] contesto {when}.',
  'ACT: quiero saber qué pasó: con unas líneas {where} lo reviso WHEN: y {when} [tienes|tiene|tenés] respuesta.',
  'ACT: un par de datos bastan, qué y cuándo, {where}: lo reviso yo WHEN: y [te|le|te] escribo {when}.',
  'ACT: aquí hay una persona: [dime|dígame|decime] {where} qué fue, lo miro WHEN: y {when} [te|le|te] digo algo.',
  'ACT: para poder arreglarlo, [cuéntame|cuénteme|contame] {where} qué ocurrió. Lo llevo yo WHEN: y {when} [te|le|te] respondo.',
  'ACT: ¿de qué se trata? [Explícamelo|Explíquemelo|Explicámelo] {where}, lo reviso yo WHEN: y {when} [te|le|te] doy una respuesta.',
  'ACT: me gustaría ayudar: ¿qué pasó? [Ponlo|Póngalo|Ponelo] {where}, lo miro WHEN: y {when} [te|le|te] contesto.',
];

export const actBy: Phrasebook['actBy'] = {
  'S-01': [
    'ACT: estamos revisando cómo salió WHEN: y {when} contamos aquí qué cambia.',
    'ACT: reviso yo quién la aprobó y por qué WHEN: y {when} decimos aquí qué hacemos distinto.',
    'ACT: vemos hoy qué falló antes de publicarla WHEN: y {when} lo explicamos aquí.',
    'ACT: lo reviso con el equipo que publica WHEN: y {when} contamos el resultado.',
    'ACT: buscamos qué control faltó WHEN: y {when} lo decimos en este hilo.',
    'ACT: reviso yo cómo llegó a publicarse WHEN: y {when} contamos aquí la respuesta.',
  ],
  'S-04': [
    'ACT: [te|le|te] mando yo el detalle por privado WHEN: {when}.',
    'ACT: lo miro yo dato por dato WHEN: y {when} [te|se|te] lo enseño por privado.',
    'ACT: preparo el detalle completo WHEN: y [te|se|te] lo paso por privado {when}.',
    'ACT: lo reviso [contigo|con usted|con vos] por privado, WHEN: {when}.',
    'ACT: reúno yo lo que consta WHEN: y {when} [te|se|te] lo mando por privado.',
    'ACT: lo compruebo yo WHEN: y {when} [te|le|te] mando el detalle por privado.',
  ],
  'S-02': [
    'ACT: reviso yo qué <ha fallado|falló> WHEN: y {when} [te|le|te] digo cómo lo arreglamos.',
    'ACT: miro ahora qué opciones hay WHEN: y {when} [te|le|te] propongo una salida.',
    'ACT: lo compruebo yo paso a paso WHEN: y [te|le|te] escribo {when}.',
    'ACT: voy a ver de dónde viene WHEN: y {when} [tienes|tiene|tenés] mi respuesta.',
    'ACT: lo reviso yo WHEN: y {when} [te|le|te] digo qué podemos hacer.',
    'ACT: me encargo yo de verlo WHEN: y {when} [te|le|te] escribo con lo que haya.',
  ],
  'S-03': [
    'ACT: lo hablo yo con el equipo que [te|le|te] atendió WHEN: y {when} [te|le|te] cuento qué hacemos.',
    'ACT: reviso con ese equipo cómo se llevó [tu|su|tu] caso WHEN: y [te|le|te] escribo {when}.',
    'ACT: voy a reconstruir lo que pasó con quienes estaban allí WHEN: y {when} [te|le|te] respondo yo.',
    'ACT: me encargo yo de aclararlo con ese equipo WHEN: y {when} [tienes|tiene|tenés] respuesta.',
    'ACT: hablo hoy con ese equipo WHEN: y {when} [te|le|te] digo qué cambia.',
    'ACT: pregunto yo a quienes estaban allí WHEN: y {when} [te|le|te] doy una respuesta.',
  ],
  'S-08': [
    'ACT: lo llevo yo hasta el final WHEN: y {when} [te|le|te] escribo con la solución o una fecha firme.',
    'ACT: desde ahora lo tengo yo, sin más traspasos. WHEN: {when} [te|le|te] doy solución o fecha.',
    'ACT: me quedo yo con [tu|su|tu] caso hasta cerrarlo WHEN: y {when} [tienes|tiene|tenés] una fecha firme.',
    'ACT: reviso yo qué quedó sin resolver WHEN: y {when} [te|le|te] escribo con una fecha cerrada.',
  ],
  'S-11': [
    'ACT: reviso yo ese cobro línea por línea WHEN: y {when} [te|le|te] digo de dónde sale.',
    'ACT: compruebo ahora de dónde sale ese cargo WHEN: y [te|le|te] escribo {when}.',
    'ACT: abro ya la revisión del cobro WHEN: y {when} [tienes|tiene|tenés] respuesta.',
    'ACT: miro yo el detalle de la cuenta WHEN: y {when} [te|le|te] doy una respuesta.',
    'ACT: reviso yo cargo por cargo WHEN: y {when} [te|le|te] digo qué corresponde.',
  ],
  'S-12': [
    'ACT: me pongo a localizarlo WHEN: y {when} [te|le|te] escribo con lo que sepa de la entrega.',
    'ACT: voy a seguirle la pista al envío WHEN: y {when} [te|le|te] digo dónde está.',
    'ACT: pido ahora que lo localicen WHEN: y [te|le|te] escribo {when} con lo que haya.',
    'ACT: averiguo yo dónde está el envío WHEN: y {when} [tienes|tiene|tenés] una respuesta.',
    'ACT: busco ya el envío WHEN: y {when} [te|le|te] digo dónde está y cuándo llega.',
  ],
  'S-14': [
    'ACT: compruebo yo en qué punto está el dinero WHEN: y {when} [te|le|te] escribo con el estado.',
    'ACT: voy a ver dónde se <ha parado|paró> ese trámite WHEN: y {when} [te|se|te] lo digo.',
    'ACT: reviso yo {refund} paso a paso WHEN: y [te|le|te] escribo {when}.',
    'ACT: averiguo ahora qué falta para cerrarlo WHEN: y {when} [te|le|te] digo cómo está.',
    'ACT: miro yo en qué quedó {refund} WHEN: y {when} [te|le|te] escribo con lo que haya.',
  ],
};

export const actOwner: Phrasebook['actOwner'] = [
  'ACT: lo lleva {owner} WHEN: y {when} [te|le|te] da una respuesta.',
  'ACT: {owner} lo está mirando WHEN: y {when} [te|le|te] dice cómo queda.',
  'ACT: se encarga {owner}. WHEN: {when} [te|le|te] escribimos con el resultado.',
  'ACT: lo tiene {owner} WHEN: y [sabrás|sabrá|vas a saber] algo {when}.',
  'ACT: {owner} se ocupa WHEN: y [te|le|te] responde {when}.',
  'ACT: queda en manos de {owner} WHEN: y {when} [tienes|tiene|tenés] respuesta.',
];

export const channel: Phrasebook['channel'] = {
  dm: [
    'DIRECT: ¿me [pasas|pasa|pasás] por {dm} {ask}?',
    'DIRECT: [mándame|mándeme|mandame] por {dm} {ask} y adelanto.',
    'DIRECT: para avanzar necesito {ask}, mejor por {dm} que aquí.',
    'DIRECT: ¿me [dejas|deja|dejás] por {dm} {ask}?',
    'DIRECT: con {ask} por {dm} voy más rápido.',
    'DIRECT: [escríbeme|escríbame|escribime] por {dm} con {ask}.',
  ],
  phone: [
    'DIRECT: también estamos al teléfono en el {channel}{hours}.',
    'DIRECT: y para hablarlo, el {channel}{hours}.',
    'DIRECT: si [prefieres|prefiere|preferís] hablarlo, [llámanos|llámenos|llamanos] al {channel}{hours}.',
    'DIRECT: a quien le pase lo mismo: atendemos en el {channel}{hours}.',
  ],
  email: [
    'DIRECT: [escríbeme|escríbame|escribime] a {channel} con {ask}{hours}.',
    'DIRECT: ¿me [mandas|manda|mandás] {ask} a {channel}?',
    'DIRECT: para adelantar, [envía|envíe|enviá] {ask} a {channel}{hours}.',
    'DIRECT: con {ask} en {channel} voy más rápido.',
  ],
  url: [
    'DIRECT: mientras tanto, aquí se ve cómo va: {channel}',
    'DIRECT: a quien le pase lo mismo le sirve esta página: {channel}',
    'DIRECT: la información que ya tenemos está en {channel}',
    'DIRECT: aquí está explicado para todos: {channel}',
  ],
};
