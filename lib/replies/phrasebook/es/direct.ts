import type { Phrasebook } from '../../phrasebook.ts';

/**
 * Detail, action and time in one breath. The first four words hold a word of the post wherever grammar lets them:
 * two replies to two posts do not begin alike. `{topic}` stands for a thing; "lo de" and "sobre" also for a person.
 */
export const actAbout: Phrasebook['actAbout'] = [
  'MIRROR: {topic} ACT: {it} miro yo ahora mismo WHEN: y {when} [te|le|te] digo qué <ha pasado|pasó>.',
  'MIRROR: {topic} ACT: {it} reviso yo WHEN: y {when} [te|le|te] cuento qué encuentro.',
  'ACT: reviso MIRROR: {topic} ACT: ahora mismo WHEN: y {when} [te|le|te] cuento qué <ha pasado|pasó>.',
  'ACT: ya miro MIRROR: {topic} WHEN: y {when} [te|le|te] digo qué podemos hacer.',
  'ACT: empiezo por MIRROR: {topic}: ACT: {it} miro ahora mismo WHEN: y {when} [te|le|te] cuento qué encuentro.',
  'MIRROR: con {topic} ACT: me pongo ahora mismo WHEN: y {when} [te|le|te] escribo con lo que encuentre.',
  'MIRROR: de {topic} ACT: me ocupo yo: lo miro ya WHEN: y {when} [te|le|te] doy una respuesta.',
  'MIRROR: por {topic} ACT: pregunto ahora mismo a quien lo lleva WHEN: y {when} [te|le|te] digo qué me cuenta.',
  'MIRROR: sobre {topic}: ACT: lo reviso yo ahora WHEN: y {when} [te|le|te] escribo con lo que encuentre.',
  'MIRROR: sobre {topic} WHEN: [tienes|tiene|tenés] una respuesta clara {when}: ACT: ya lo estoy mirando.',
  'MIRROR: sobre {topic}, ACT: hablo ahora con quien lo lleva WHEN: y {when} [te|le|te] cuento qué me dice.',
  'MIRROR: sobre {topic} OWN: la explicación [te|se|te] la debemos nosotros: ACT: la busco ya WHEN: y [te|se|te] la doy {when}.',
  'MIRROR: sobre {topic} ACT: pregunto ahora mismo WHEN: y {when} [te|le|te] digo qué <ha pasado|pasó>.',
  'MIRROR: {about} VALIDATE: merece una respuesta clara: ACT: la busco ya WHEN: y {when} [te|se|te] la doy.',
  'MIRROR: {about} OWN: nos toca aclararlo a nosotros: ACT: lo reviso ahora WHEN: y {when} [tienes|tiene|tenés] noticias mías.',
  'MIRROR: sobre {topic} VALIDATE: hace falta claridad: ACT: me pongo <con ello|a verlo> ya WHEN: y {when} [te|le|te] escribo.',
  'MIRROR: sobre {topic}, VALIDATE: lo normal es preguntar: ACT: lo reviso yo WHEN: y {when} [te|le|te] digo en qué punto está.',
  'MIRROR: sobre {topic} VALIDATE: [mereces|merece|merecés] una explicación: ACT: voy a buscarla ahora mismo WHEN: y {when} [te|se|te] la doy.',
];

export const direct: NonNullable<Phrasebook['direct']> = {
  topic: actAbout,
  why: [
    'MIRROR: {d}, nos [dices|dice|decís], VALIDATE: y es normal que [quieras|quiera|quieras] saber por qué: ACT: ya lo estoy mirando WHEN: y {when} [te|se|te] lo cuento.',
    'MIRROR: ¿por qué {d}? ACT: Es justo lo que estoy mirando, WHEN: y {when} [te|se|te] lo cuento.',
    'MIRROR: por qué {d} ACT: es lo que estoy averiguando ahora mismo, WHEN: y {when} [te|se|te] lo digo.',
    'MIRROR: {d}, VALIDATE: y eso pide una explicación: ACT: la busco yo ahora mismo WHEN: y {when} [te|se|te] la doy.',
    'MIRROR: leo que {d}: ACT: ahora mismo averiguo por qué WHEN: y {when} [te|se|te] lo cuento.',
    'MIRROR: [dices|dice|decís] que {d}, VALIDATE: y entiendo que moleste: ACT: busco ya el motivo WHEN: y {when} [te|se|te] lo digo.',
    'MIRROR: {d}, por lo que [cuentas|cuenta|contás]: ACT: voy a ver por qué WHEN: y {when} [te|le|te] escribo con lo que encuentre.',
    'MIRROR: veo que {d}, OWN: y la explicación [te|se|te] la debemos nosotros: ACT: estoy con ello WHEN: y [te|se|te] la doy {when}.',
    'MIRROR: según [cuentas|cuenta|contás], {d}: ACT: miro ahora mismo por qué WHEN: y {when} [tienes|tiene|tenés] la respuesta.',
    'MIRROR: {d}, y VALIDATE: [quieres|quiere|querés] saber qué <ha pasado|pasó>: ACT: lo compruebo yo ahora WHEN: y {when} [te|se|te] lo cuento.',
    'MIRROR: {d}, nos [dices|dice|decís]. ACT: Me pongo a averiguar el motivo WHEN: y {when} [te|se|te] lo cuento.',
    'MIRROR: por qué {d} ACT: es lo que miro antes que nada, WHEN: y {when} [te|le|te] digo qué encuentro.',
    'MIRROR: [cuentas|cuenta|contás] que {d}, VALIDATE: y a cualquiera le molestaría: ACT: averiguo el motivo ya WHEN: y {when} [te|le|te] escribo.',
    'MIRROR: {d}, VALIDATE: y lo lógico es preguntar por qué: ACT: lo estoy comprobando WHEN: y {when} [te|le|te] respondo.',
  ],
};
