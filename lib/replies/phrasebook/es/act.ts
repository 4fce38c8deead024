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
  'ACT: ahora mismo busco qué <ha pasado|pasó> WHEN: y {when} [te|se|te] lo cuento.',
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

export const actOwner: Phrasebook['actOwner'] = [
  'ACT: lo lleva {owner} WHEN: y {when} [te|le|te] da una respuesta.',
  'ACT: {owner} lo está mirando WHEN: y {when} [te|le|te] dice cómo queda.',
  'ACT: se encarga {owner} WHEN: y {when} [te|le|te] escribimos con el resultado.',
  'ACT: lo tiene {owner} WHEN: y {when} [sabrás|sabrá|vas a saber] algo.',
  'ACT: {owner} se ocupa desde ahora WHEN: y {when} [te|le|te] responde.',
  'ACT: queda en manos de {owner} WHEN: y {when} [tienes|tiene|tenés] respuesta.',
  'ACT: ya se lo <he pasado|pasé> a {owner}, WHEN: que [te|le|te] contesta {when}.',
];
