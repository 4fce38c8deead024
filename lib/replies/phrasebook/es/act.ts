import type { Phrasebook } from '../../phrasebook.ts';

export const actUnanswered: Phrasebook['actUnanswered'] = [
  'ACT: busco yo [tus|sus|tus] mensajes y llamadas WHEN: y {when} [te|le|te] respondo.',
  'ACT: miro ahora en qué quedaron [tus|sus|tus] avisos WHEN: y {when} [te|le|te] contesto.',
  'ACT: desde ahora [te|le|te] atiendo yo WHEN: y {when} [tienes|tiene|tenés] una respuesta.',
  'ACT: averiguo por qué nadie [te|le|te] <ha atendido|atendió> WHEN: y {when} [te|le|te] escribo yo.',
  'ACT: retomo yo lo que quedó sin contestar WHEN: y {when} [te|le|te] doy una respuesta.',
  'ACT: ahora [te|le|te] atiendo yo, una persona, WHEN: y {when} [te|le|te] escribo con la respuesta.',
  'ACT: me quedo yo con [tu|su|tu] mensaje WHEN: y {when} [te|le|te] contesto lo que falta.',
  'ACT: leo ahora lo que nos <[has|ha|has] escrito|[escribiste|escribió|escribiste]> WHEN: y {when} [te|le|te] respondo a todo.',
];

export const act: Phrasebook['act'] = [
  'ACT: lo miro yo ahora mismo WHEN: y {when} [te|le|te] digo qué <ha pasado|pasó>.',
  'ACT: me encargo yo de revisarlo WHEN: y {when} [te|le|te] doy una respuesta.',
  'ACT: ya lo estoy mirando WHEN: y {when} [te|le|te] cuento qué <ha pasado|pasó>.',
  'ACT: lo reviso yo de principio a fin WHEN: y {when} [tienes|tiene|tenés] mi respuesta.',
  'ACT: voy a averiguar qué <ha ocurrido|ocurrió> WHEN: y {when} [te|se|te] lo cuento.',
  'ACT: me pongo ahora mismo <con ello|a verlo> WHEN: y {when} [te|le|te] escribo.',
  'ACT: pregunto ahora mismo a quien lo lleva WHEN: y {when} [te|le|te] digo qué me cuenta.',
  'ACT: lo compruebo yo WHEN: y {when} [te|le|te] escribo con lo que encuentre.',
  'ACT: lo miro ya con detalle WHEN: y {when} [te|le|te] digo en qué punto está.',
  'ACT: me ocupo yo desde ahora WHEN: y {when} [tienes|tiene|tenés] noticias mías.',
  'ACT: lo estoy revisando WHEN: y {when} [te|le|te] escribo con lo que sepa.',
  'ACT: voy a mirarlo a fondo WHEN: y {when} [te|le|te] doy una respuesta clara.',
  'WHEN: {when} [te|le|te] digo qué <ha pasado|pasó>, ACT: que ya lo estoy mirando.',
  'ACT: lo estoy mirando yo WHEN: y [te|le|te] escribo {when}, con respuesta o con lo que falte.',
  'ACT: ahora mismo busco qué <ha pasado|pasó> WHEN: y {when} [te|le|te] lo explico.',
];

export const actShort: Phrasebook['actShort'] = [
  'ACT: lo miro yo WHEN: y {when} [te|le|te] digo.',
  'ACT: lo compruebo ya WHEN: y {when} [te|le|te] escribo.',
  'ACT: lo llevo yo WHEN: y {when} [tienes|tiene|tenés] noticias.',
  'ACT: me ocupo yo WHEN: y {when} [te|le|te] respondo.',
  'ACT: ya lo reviso WHEN: y {when} [te|le|te] cuento.',
  'ACT: lo estoy mirando WHEN: y {when} [te|le|te] escribo.',
  'ACT: voy a verlo WHEN: y {when} [te|le|te] contesto.',
  'ACT: estoy en ello WHEN: y {when} [te|le|te] digo algo.',
  'ACT: lo veo ahora WHEN: y {when} [te|le|te] respondo.',
  'ACT: pregunto ya WHEN: y {when} [te|le|te] cuento.',
  'ACT: lo busco ahora WHEN: y {when} [te|le|te] escribo.',
  'ACT: me encargo WHEN: y {when} [tienes|tiene|tenés] respuesta.',
  'ACT: lo reviso yo WHEN: y {when} [te|le|te] contesto.',
];

/** Nothing was told yet: what is done begins with asking. */
export const actAsking: NonNullable<Phrasebook['actAsking']> = [
  'ACT: [cuéntame|cuénteme|contame] {where} qué pasó y cuándo: lo reviso yo WHEN: y {when} [tienes|tiene|tenés] respuesta.',
  'ACT: ¿qué pasó? [Cuéntamelo|Cuéntemelo|Contámelo] {where}, lo miro yo WHEN: y {when} [te|le|te] respondo.',
  'ACT: [dime|dígame|decime] {where} qué pasó WHEN: y {when} [te|le|te] contesto yo, con lo que encuentre.',
  'ACT: [escríbeme|escríbame|escribime] {where} qué ocurrió: lo llevo yo WHEN: y {when} [te|le|te] doy una respuesta.',
  'ACT: ¿me [cuentas|cuenta|contás] {where} qué fue y qué día? Lo miro yo WHEN: y {when} [te|le|te] escribo.',
  'ACT: ¿qué fue lo que pasó? [Déjamelo|Déjemelo|Dejámelo] {where}, lo compruebo WHEN: y {when} [te|le|te] contesto.',
  'ACT: quiero saber qué pasó: con dos líneas {where} empiezo WHEN: y {when} [tienes|tiene|tenés] respuesta.',
  'ACT: con saber qué pasó y qué día puedo empezar: [mándamelo|mándemelo|mandámelo] {where} WHEN: y {when} [te|le|te] escribo.',
  'ACT: aquí hay una persona: [dime|dígame|decime] {where} qué fue, lo miro WHEN: y {when} [te|le|te] respondo.',
  'ACT: para poder arreglarlo necesito saber qué ocurrió: [cuéntamelo|cuéntemelo|contámelo] {where} WHEN: y {when} [te|le|te] respondo.',
  'ACT: ¿de qué se trata? [Explícamelo|Explíquemelo|Explicámelo] {where}, lo reviso yo WHEN: y {when} [te|le|te] doy una respuesta.',
  'ACT: me gustaría ayudar: ¿qué pasó? [Ponlo|Póngalo|Ponelo] {where}, lo miro WHEN: y {when} [te|le|te] contesto.',
  'ACT: leo lo que me [mandes|mande|mandes] {where}, qué pasó y qué día, WHEN: y {when} [te|le|te] contesto yo.',
  'ACT: empecemos por el principio: ¿qué pasó? [Cuéntamelo|Cuéntemelo|Contámelo] {where} WHEN: y {when} [tienes|tiene|tenés] respuesta.',
  'ACT: soy quien lo va a mirar: [dime|dígame|decime] {where} qué pasó y cuándo WHEN: y {when} [te|le|te] escribo.',
  'ACT: si me [cuentas|cuenta|contás] {where} qué ocurrió y qué día fue, lo busco WHEN: y {when} [te|le|te] respondo.',
  'ACT: dos datos y empiezo: qué pasó y qué día, {where}. WHEN: {when} [te|le|te] respondo yo.',
  'ACT: ¿con qué <ha tenido|tuvo> que ver? [Cuéntame|Cuénteme|Contame] {where} qué pasó, lo miro WHEN: y {when} [te|le|te] escribo.',
  'ACT: mejor con hechos: [dime|dígame|decime] {where} qué pasó y qué día, lo reviso yo WHEN: y {when} [te|le|te] contesto.',
  'ACT: me falta saber qué pasó. [Mándame|Mándeme|Mandame] dos líneas {where}, lo miro WHEN: y {when} [te|le|te] digo qué encuentro.',
  'ACT: ¿cuándo fue y qué pasó? Con eso {where} lo busco WHEN: y {when} [tienes|tiene|tenés] respuesta.',
  'ACT: lo miro con gusto en cuanto sepa qué pasó: [escríbeme|escríbame|escribime] {where} WHEN: y {when} [te|le|te] contesto.',
  'ACT: por dónde empezar lo [decides|decide|decidís] [tú|usted|vos]: [dime|dígame|decime] {where} qué pasó, lo reviso WHEN: y {when} [te|le|te] respondo.',
  'ACT: a ver si puedo arreglarlo: ¿qué pasó y qué día? [Déjamelo|Déjemelo|Dejámelo] {where} WHEN: y {when} [te|le|te] escribo.',
];

export const actOwner: Phrasebook['actOwner'] = [
  'ACT: lo lleva {owner} WHEN: y {when} [te|le|te] da una respuesta.',
  'ACT: {owner} lo está mirando WHEN: y {when} [te|le|te] dice cómo queda.',
  'ACT: se encarga {owner} WHEN: y {when} [te|le|te] escribimos con el resultado.',
  'ACT: lo tiene {owner} WHEN: y {when} [sabrás|sabrá|vas a saber] algo.',
  'ACT: {owner} se ocupa desde ahora WHEN: y {when} [te|le|te] responde.',
  'ACT: queda en manos de {owner} WHEN: y {when} [tienes|tiene|tenés] respuesta.',
  'ACT: ya se lo <he pasado|pasé> a {owner}, WHEN: que [te|le|te] contesta {when}.',
];
